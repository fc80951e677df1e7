import "server-only";
import { sql } from "drizzle-orm";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { sha256Of } from "@/lib/interchange/sha256-of";
import type { TranscriptToImport } from "@/lib/interchange/transcript-to-import";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";
import { addInterview, type InterviewRefusal } from "./add-interview";
import { type PlaceRefusal, placeFor } from "./place-for-interview";
import { type SharingRefusal, shareOpinion } from "./share-opinion";

export type TranscriptImportRefusal =
  | { readonly kind: "not-allowed" }
  | PlaceRefusal
  | SharingRefusal
  | InterviewRefusal;

/**
 * Makes an interview with its transcript of each file, in one transaction: all of them or none. Cases and
 * respondents that are new are made as well; a new one that several files name is made once. The
 * respondents of an interview count as interviewed, and may share one opinion. Refused, with the file's name: a
 * place that isn't there or is taken, an opinion that can't be shared, and a text that the study holds already.
 */
export async function importTranscripts(
  viewer: Viewer,
  study: StudyId,
  transcripts: readonly TranscriptToImport[],
): Promise<Result<readonly string[], TranscriptImportRefusal>> {
  if (!may(viewer, "transcript.import", study)) return refuse({ kind: "not-allowed" });
  const madeBy = membershipOf(viewer, study)?.member ?? null;
  return write<readonly string[], TranscriptImportRefusal>(viewer, study, async (tx, log) => {
    // Who imports at the same moment waits here, so that codes and places in lists are given once.
    await tx.execute(sql`select 1 from study where id = ${study} for no key update`);
    for (const given of transcripts) {
      const place = await placeFor(tx, log, study, given);
      if (!place.ok) return place;
      const shared = await shareOpinion(tx, log, { place: place.value, given, joinedBy: madeBy });
      if (!shared.ok) return shared;
      const sha256 = await sha256Of(given.transcript.text);
      const added = await addInterview(tx, log, { study, madeBy, place: place.value, given, sha256 });
      if (!added.ok) return added;
    }
    log("transcripts.imported", { interviews: transcripts.length });
    return accept(transcripts.map(({ interview }) => interview.code));
  });
}
