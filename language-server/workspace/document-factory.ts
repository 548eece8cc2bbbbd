import {
  type AstNode,
  DefaultLangiumDocumentFactory,
  isOperationCancelled,
  type LangiumDocument,
  type URI,
} from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** A file that is asked about may have vanished, or may not be read: that is no fault of the server. */
export class OkrDocumentFactory extends DefaultLangiumDocumentFactory {
  override async fromUri<T extends AstNode>(
    uri: URI,
    token?: CancellationToken,
  ): Promise<LangiumDocument<T>> {
    try {
      return await super.fromUri<T>(uri, token);
    } catch (error) {
      if (isOperationCancelled(error) || error instanceof ResponseError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${uri.toString(true)} cannot be read: ${reason}`);
    }
  }
}
