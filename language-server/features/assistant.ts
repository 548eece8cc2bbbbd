import { z } from 'zod';
import type { Desk } from '../assistant/desk.ts';
import { TOOLS } from '../assistant/tools/index.ts';
import type { IsoDate } from '../model/dates.ts';
import { failed, ok } from '../model/result.ts';
import type { ToolAnswer } from '../protocol.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The tools that an assistant in the editor is offered: those that need no texts of closed files, and write nothing. */
export const EDITOR_TOOLS = TOOLS.filter(({ needsTexts, writes }) => !needsTexts && !writes);

/** Answers one question of an assistant in the editor, about the texts as they are, saved or not. */
export function askTool(name: string, input: unknown, desk: Desk): ToolAnswer {
  const tool = EDITOR_TOOLS.find((one) => one.name === name);
  if (!tool) return { refused: `There is no tool ${name}.` };
  const given = z.object(tool.input).safeParse(input);
  if (!given.success) return { refused: z.prettifyError(given.error) };
  const answer = tool.run(given.data, desk);
  return answer.ok ? { text: JSON.stringify(answer.value, null, 1) } : { refused: `${answer.reason}.` };
}

/** The editor's workspace. Files are named from the workspace folder that they are in. */
export function workspaceDesk(workspace: Workspace, today: IsoDate): Desk {
  return {
    today,
    look: (paths) => {
      const all = [...workspace.files.keys()]
        .sort()
        .map((uri) => ({ uri, file: nameOf(uri, workspace.folderUris) }));
      const wanted = paths
        .map((path) => path.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, ''))
        .filter((path) => path !== '.');
      const asked = all.filter(
        ({ file }) =>
          wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)),
      );
      if (asked.length === 0 && wanted.length > 0)
        return failed(`there is no .okr file in ${paths.join(', ')}`);
      const first = asked[0];
      const day = first && workspace.settingsFor(first.uri).today;
      return ok({ workspace, asked, all, today: day ?? today, problems: [] });
    },
  };
}

function nameOf(uri: string, folders: readonly string[]): string {
  const folder = folders.find((one) => uri.startsWith(`${one}/`));
  return folder === undefined ? uri : decodeURIComponent(uri.slice(folder.length + 1));
}
