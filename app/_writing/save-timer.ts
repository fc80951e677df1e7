/** Who never pauses is saved all the same. */
const longestMs = 10_000;

/** Runs after a pause in the typing, and at the latest a while after the first word. */
export function saveTimer(run: () => void, now: () => number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt: number | null = null;
  return {
    startIn(ms: number): void {
      clearTimeout(timer);
      dueAt ??= now() + longestMs;
      timer = setTimeout(run, Math.max(0, Math.min(ms, dueAt - now())));
    },
    stop(): void {
      clearTimeout(timer);
      dueAt = null;
    },
  };
}
