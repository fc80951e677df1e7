import { presentColleagues } from "@/db/reads/presence/present-colleagues";
import { watchPresence } from "@/db/reads/presence/watch-presence";
import { comeIn, goOut, stayIn } from "@/db/writes/presence/note-presence";
import type { Viewer } from "@/lib/access/viewer";
import { graceSeconds, presenceLimits, type StudyPresence } from "@/lib/presence/presence";
import type { SessionId } from "@/lib/study/ids";

/** Who left is gone when their grace is over; the next stream of a browser has begun by then. */
const lookAgainMs = graceSeconds * 1000 + 500;

/**
 * While the stream is open its person counts as here, and it tells who else is, when that changes. All of it
 * stands in the database: the others' streams may be another process's.
 */
export async function presentWhileOpen(
  viewer: Extract<Viewer, { kind: "person" }>,
  session: SessionId,
  tell: (studies: readonly StudyPresence[]) => void,
): Promise<() => Promise<void>> {
  let told: string | null = null;
  let open = true;
  let again: NodeJS.Timeout | undefined;
  const look = async () => {
    const studies = await presentColleagues(viewer);
    const now = JSON.stringify(studies);
    if (!open || now === told) return;
    told = now;
    tell(studies);
  };
  const safely = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => open && console.error("presence", error));
  let staying: Promise<void> = Promise.resolve();
  const stay = async () => {
    if (!open) return;
    staying = stayIn(session);
    await staying;
  };
  const stop = await watchPresence((user) => {
    if (user === viewer.user) safely(stay());
    safely(look());
    clearTimeout(again);
    again = setTimeout(() => safely(look()), lookAgainMs);
  });
  await comeIn(session);
  await look();
  const beat = setInterval(() => safely(stay().then(look)), presenceLimits.beatMs);
  return async () => {
    open = false;
    clearInterval(beat);
    clearTimeout(again);
    // A beat that is noted after the going would undo it.
    await Promise.allSettled([stop(), staying]);
    // Where the database goes too, the beat that stays away says the same.
    await goOut(session).catch(() => {});
  };
}
