import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/member";
import { transcript } from "@/db/schema/transcript";
import type { Edit } from "@/lib/passage/edit";
import { editsBetween } from "@/lib/passage/narrow-edits";
import type { InterviewId } from "@/lib/study/ids";
import { isSameText } from "@/lib/transcript/correct-transcript";
import type { VersionInList } from "./text-versions";

/** The versions of an interview's text, the first first. */
export function versionsInOrder(tx: Transaction, id: InterviewId) {
  return tx
    .select({
      id: transcript.id,
      version: transcript.version,
      text: transcript.text,
      turns: transcript.turns,
      edits: transcript.edits,
      writtenAt: transcript.writtenAt,
      by: member.name,
    })
    .from(transcript)
    .leftJoin(member, eq(member.id, transcript.madeBy))
    .where(eq(transcript.interviewId, id))
    .orderBy(asc(transcript.version));
}

export type TextVersion = Awaited<ReturnType<typeof versionsInOrder>>[number];

/** What made a version of the one before it; looked up where it came in a file. */
export function editsThatMade(version: TextVersion, former: TextVersion): readonly Edit[] {
  return version.edits ?? editsBetween(former.text, version.text);
}

type Counts = readonly { readonly version: number; readonly touched: number; readonly gone: number }[];

/** A version as the list shows it; `counts` are of the codings that the viewer may know. */
export function versionInList(
  text: TextVersion,
  texts: readonly TextVersion[],
  counts: Counts,
): VersionInList {
  const former = texts.find(({ version }) => version === text.version - 1);
  const same = texts.findLast((each) => each.version < text.version && isSameText(each, text));
  const own = counts.filter(({ version }) => version === text.version);
  return {
    id: text.id,
    version: text.version,
    writtenAt: text.writtenAt.toISOString(),
    by: text.by,
    edits: former === undefined ? null : editsThatMade(text, former).length,
    sameAs: same?.version ?? null,
    touched: own.reduce((sum, { touched }) => sum + touched, 0),
    gone: own.reduce((sum, { gone }) => sum + gone, 0),
  };
}
