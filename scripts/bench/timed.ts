/** Does the work and adds how long it took, in milliseconds, to `into`. */
export async function timed<T>(into: number[], work: () => T | Promise<T>): Promise<T> {
  const startedAtMs = performance.now();
  const result = await work();
  into.push(performance.now() - startedAtMs);
  return result;
}
