import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Crashed } from './workspace/crashes.ts';

type Handler = (...args: unknown[]) => unknown;
type Register = (...args: unknown[]) => unknown;

/** What LSP says of requests at the wrong time: "Server lifecycle" in its specification, 3.17. */
const REFUSALS = {
  new: [ErrorCodes.ServerNotInitialized, 'The server has not been initialized.'],
  over: [ErrorCodes.InvalidRequest, 'The server has been shut down.'],
} as const;

/**
 * What holds for every handler that is registered from now on. One that breaks says so: its request is answered with an
 * error, its notification is passed over, and the server goes on. Before `initialize` and after `shutdown` requests are
 * refused and notifications are passed over.
 */
export function guardHandlers(connection: Connection, crashed: Crashed): void {
  const methods = connection as unknown as Record<string, Register>;
  let life: 'new' | 'running' | 'over' = 'new';
  const guarded = (handler: Handler, what: string, isRequest: boolean): Handler => {
    const broken = (error: unknown): void => {
      const told = honest(error);
      if (!(told instanceof ResponseError)) crashed(what, error);
      if (isRequest) throw told;
    };
    return (...args) => {
      if (life !== 'running') {
        if (isRequest) throw refusalAt(life);
        return undefined;
      }
      try {
        const answer = handler(...args);
        return answer instanceof Promise ? answer.catch(broken) : answer;
      } catch (error) {
        return broken(error);
      }
    };
  };
  for (const [name, register] of Object.entries(methods)) {
    if (!isGuarded(name, register)) continue;
    const isRequest = !/^on(?:Did|Notification|WillSaveTextDocument$)/.test(name);
    methods[name] = (...args) => {
      const what = typeof args[0] === 'function' ? name.slice('on'.length) : methodOf(args[0]);
      return register(
        ...args.map((one) => (typeof one === 'function' ? guarded(one as Handler, what, isRequest) : one)),
      );
    };
  }
  const { onInitialize, onShutdown } = connection;
  connection.onInitialize = (handler) =>
    onInitialize((...args) => {
      if (life !== 'new')
        throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
      life = 'running';
      return handler(...args);
    });
  const ends: Parameters<Connection['onShutdown']>[0][] = [];
  // The connection keeps one handler alone.
  onShutdown(async (token) => {
    life = 'over';
    for (const end of ends) await end(token);
  });
  connection.onShutdown = (handler) => {
    ends.push(handler);
    return { dispose: () => ends.splice(ends.indexOf(handler), 1) };
  };
}

/** What is asked of a file that is none of the language's, or of an address that is none, is no fault of the server. */
function honest(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.message.startsWith('Could not find service instance'))
    return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
  if (error.message.startsWith('[UriError]'))
    return new ResponseError(ErrorCodes.InvalidParams, error.message);
  return error;
}

function refusalAt(life: keyof typeof REFUSALS): ResponseError<void> {
  const [code, message] = REFUSALS[life];
  return new ResponseError(code, message);
}

function isGuarded(name: string, register: unknown): boolean {
  return (
    /^on[A-Z]/.test(name) &&
    typeof register === 'function' &&
    !['onInitialize', 'onShutdown', 'onExit', 'onProgress'].includes(name)
  );
}

function methodOf(type: unknown): string {
  return typeof type === 'string' ? type : String((type as { method?: unknown } | undefined)?.method);
}
