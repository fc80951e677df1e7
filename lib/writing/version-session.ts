/** How long saves of one writer go into one version: a version is a sitting, not a pause in typing. */
export const sittingMinutes = 15;

/**
 * Whether a save goes into the newest version instead of starting another: it is the same writer's, who asks
 * for no new one, and that version was begun less than a sitting ago.
 */
export function continuesVersion(
  newest: { readonly writtenBy: string | null; readonly begunAt: Date },
  save: { readonly by: string | null; readonly at: Date; readonly fresh: boolean },
): boolean {
  if (save.fresh || save.by === null || newest.writtenBy !== save.by) return false;
  const minutes = (save.at.getTime() - newest.begunAt.getTime()) / 60_000;
  return minutes >= 0 && minutes < sittingMinutes;
}
