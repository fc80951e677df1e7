import "server-only";
import type { Transaction } from "@/db/client";
import type { TranscriptToImport } from "@/lib/interchange/transcript-to-import";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId } from "@/lib/study/ids";
import { joinHolders } from "../opinion/join-holders";
import { lockHolders } from "../opinion/lock-holders";
import type { Log } from "../write";
import type { Place } from "./place-for-interview";

export type SharingRefusal = {
  /** Their opinion is shared with somebody else, or was decided on. */
  readonly kind: "import-opinion-not-shared";
  readonly file: string;
  readonly value: string;
};

/** Lets all respondents of an interview hold the opinion of the one who is named, as far as they don't yet. */
export async function shareOpinion(
  tx: Transaction,
  log: Log,
  {
    place,
    given: { file, sharedOpinion },
    joinedBy,
  }: {
    readonly place: Place;
    readonly given: Pick<TranscriptToImport, "file" | "sharedOpinion">;
    readonly joinedBy: MemberId | null;
  },
): Promise<Result<null, SharingRefusal>> {
  if (sharedOpinion === null) return accept(null);
  const { of, reason } = sharedOpinion;
  const owner = place.respondents.find(({ code }) => code === of);
  if (owner === undefined) return refuse({ kind: "import-opinion-not-shared", file, value: of });
  for (const { id, code } of place.respondents) {
    const holders = await lockHolders(tx, place.case);
    const [held, wanted] = [id, owner.id].map((who) => holders.find((each) => each.respondent === who));
    // Named as whose opinion it is, they can't hold somebody else's.
    if (wanted?.owner !== owner.id) return refuse({ kind: "import-opinion-not-shared", file, value: of });
    if (held?.opinion === wanted.opinion) continue;
    const ofCase = { case: place.case, one: id, other: owner.id, joinedBy, reason };
    const joined = await joinHolders(tx, log, ofCase);
    if (!joined.ok) return refuse({ kind: "import-opinion-not-shared", file, value: code });
  }
  return accept(null);
}
