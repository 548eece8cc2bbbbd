/* Loaded into a program before anything else: writes down, into the file that OKR_RECORD names, what it starts and connects to. */
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

function record(what, args) {
  const [to, ...rest] = args;
  const options = rest.find((one) => one !== null && typeof one === 'object' && !Array.isArray(one)) ?? {};
  const list = rest.find(Array.isArray) ?? [];
  const line = {
    what,
    to: typeof to === 'string' ? to : JSON.stringify(to),
    list,
    shell: Boolean(options.shell),
  };
  appendFileSync(process.env.OKR_RECORD, `${JSON.stringify(line)}\n`);
}

function watch(owner, name, what = name) {
  const own = owner[name];
  owner[name] = function (...args) {
    record(what, args);
    return own.apply(this, args);
  };
}

for (const [name, calls] of Object.entries({
  child_process: ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'],
  dns: ['lookup', 'resolve'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  net: ['connect', 'createConnection', 'createServer'],
  dgram: ['createSocket'],
  worker_threads: [],
}))
  for (const call of calls) watch(require(`node:${name}`), call, `${name}.${call}`);
watch(require('node:net').Socket.prototype, 'connect', 'net.Socket.connect');
watch(globalThis, 'fetch');
watch(globalThis, 'eval');
syncBuiltinESMExports();
