/** How long an editor may take to say its settings, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Settings as the editor says them now, or undefined where it does not say: what waits for them is shown all the same.
 * An editor that has not answered is not waited for again until it does.
 */
export function inTime<T>(ask: () => Promise<T>): () => Promise<T | undefined> {
  let late = false;
  return async () => {
    if (late) return undefined;
    const asked = ask();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        late = true;
        resolve(undefined);
      }, PATIENCE);
    });
    const answered = asked.finally(() => {
      clearTimeout(timer);
      late = false;
    });
    answered.catch(() => {});
    return Promise.race([answered, patience]);
  };
}
