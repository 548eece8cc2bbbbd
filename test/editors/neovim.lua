-- Runs in Neovim, with the settings of docs/editors.md in force: works on a workspace as a person would, and writes
-- what it has seen as JSON into the file that OKR_SEEN names.
local seen = {}

local function wait(what, condition)
  if not vim.wait(15000, condition, 20) then
    seen.failed = 'waited in vain for ' .. what
    error(seen.failed)
  end
end

local function rules()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    found[#found + 1] = diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp.code)
  end
  return found
end

local function has(list, item)
  for _, one in ipairs(list) do
    if one == item then
      return true
    end
  end
  return false
end

--- Puts the cursor on the first character of a text.
local function go_to(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. text, 'cW') > 0, text .. ' is not there')
end

--- The first answer of the server.
local function ask(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 15000) or {}) do
    if answer.err then
      error(vim.inspect(answer.err))
    end
    return answer.result
  end
end

local function here()
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local function run()
  vim.cmd('edit plans/fresh.okr')
  wait('findings', function()
    return has(rules(), 'unknown-reference')
  end)
  seen.rules = rules()
  seen.filetype = vim.bo.filetype

  go_to('return "Guests')
  local hover = ask('textDocument/hover', here())
  seen.hover = hover and hover.contents.value

  go_to('nobody')
  local before = here()
  local completion = ask('textDocument/completion', before)
  seen.completion = {}
  for _, item in ipairs(completion.items or completion) do
    table.insert(seen.completion, item.label)
  end

  local here_params = vim.lsp.util.make_range_params(0, 'utf-16')
  here_params.context = { diagnostics = {}, only = { 'quickfix' } }
  local actions = ask('textDocument/codeAction', here_params)
  seen.actions = {}
  for _, action in ipairs(actions) do
    table.insert(seen.actions, action.title)
  end
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  wait('the finding to go', function()
    return not has(rules(), 'unknown-reference')
  end)
  seen.mended = text()

  go_to('return "Guests')
  vim.lsp.buf.rename('regulars')
  wait('the new name', function()
    return text():find('kr regulars', 1, true) ~= nil
  end)
  seen.renamed = text()
  seen.renamed_elsewhere = table.concat(
    vim.api.nvim_buf_get_lines(vim.fn.bufadd('plans/checkin.okr'), 0, -1, false),
    '\n'
  )

  go_to('owner nobody')
  vim.fn.setline('.', '         owner     nobody')
  local format = vim.lsp.buf.format or vim.lsp.buf.formatting_sync
  format(vim.lsp.buf.format and { timeout_ms = 15000 } or nil, 15000)
  seen.formatted = text()
end

local ok, message = pcall(run)
if not ok then
  seen.failed = message
end
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.OKR_SEEN)
vim.cmd('qa!')
