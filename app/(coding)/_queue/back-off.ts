const firstMs = 500;
const longestMs = 30_000;

/**
 * How long to wait after so many failures in a row (1 or more), in milliseconds: twice as long each time, to
 * half a minute, and by `chance` (0 to 1) up to half shorter, so that many browsers don't come back at once.
 */
export function backOff(failures: number, chance: number): number {
  const whole = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return Math.round(whole * (1 - chance / 2));
}
