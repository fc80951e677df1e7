import { median } from "./quantile";

const warmUps = 3;
const runs = 9;

/** The median, in milliseconds, once the engine has seen the code. */
export function timed(work: () => unknown): number {
  const found = Array.from({ length: warmUps + runs }, () => {
    const startedAtMs = performance.now();
    work();
    return performance.now() - startedAtMs;
  });
  return median(found.slice(warmUps));
}
