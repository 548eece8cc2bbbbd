import {
  type AstNode,
  DefaultLangiumDocumentFactory,
  DocumentState,
  isOperationCancelled,
  type LangiumDocument,
  type ParseResult,
  type TextDocument,
  type URI,
} from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Documents of files that are open. Their models are made without Langium's syntax tree, which is made when somebody
 * asks for it: the next letter may be typed before that.
 */
export class OkrDocumentFactory extends DefaultLangiumDocumentFactory {
  override async update<T extends AstNode>(
    document: LangiumDocument<T>,
    token: CancellationToken,
  ): Promise<LangiumDocument<T>> {
    const open = this.textDocuments?.get(document.uri.toString());
    const text = await this.getUpdatedText(document, open, token);
    const of = (value: TextDocument | ParseResult<T>): PropertyDescriptor => ({
      value,
      configurable: true,
      writable: true,
    });
    const textDocument = open ?? this.createTextDocumentGetter(document.uri, text)();
    Object.defineProperty(document, 'textDocument', of(textDocument));
    Object.defineProperty(document, 'parseResult', {
      configurable: true,
      get: () => {
        const parsed = this.parse<T>(document.uri, text);
        Object.assign(parsed.value, { $document: document });
        Object.defineProperty(document, 'parseResult', of(parsed));
        return parsed;
      },
    });
    document.state = DocumentState.Parsed;
    return document;
  }

  /** A file that is asked about may have vanished, or may not be read: that is no fault of the server. */
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
