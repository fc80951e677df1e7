/** Seconds as hh:mm:ss, the fraction cut off; hours take more digits where they need them. */
export function formatClock(seconds: number): string {
  const whole = Math.trunc(seconds);
  return [Math.trunc(whole / 3600), Math.trunc(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

/**
 * The seconds of a time written as hh:mm:ss, h:mm:ss, mm:ss or m:ss, a fraction after a point or comma cut
 * off; null for anything else. "72:10" is 72 minutes: recorders that count no hours write it so.
 */
export function parseClock(written: string): number | null {
  const match = /^(?:(\d{1,3}):(?=\d\d:))?(\d{1,3}):([0-5]\d)(?:[.,]\d{1,6})?$/.exec(written.trim());
  if (!match) return null;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  if (match[1] !== undefined && (minutes ?? 0) > 59) return null;
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
