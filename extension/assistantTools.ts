import {
  type Disposable,
  type ExtensionContext,
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ToolRequest } from '../language-server/protocol.ts';

/**
 * Offers the tools of the manifest to assistants in the editor. They read, and nothing of what they read leaves the
 * machine by this extension: what an assistant does with an answer is the assistant's.
 */
export function registerAssistantTools(context: ExtensionContext, client: BaseLanguageClient): Disposable[] {
  const tools = (context.extension.packageJSON.contributes.languageModelTools ?? []) as { name: string }[];
  return tools.map(({ name }) =>
    lm.registerTool<object>(name, {
      invoke: async ({ input }, token) => {
        const answer = await client.sendRequest(ToolRequest, { name, input }, token);
        if ('refused' in answer) throw new Error(answer.refused);
        return new LanguageModelToolResult([new LanguageModelTextPart(answer.text)]);
      },
    }),
  );
}
