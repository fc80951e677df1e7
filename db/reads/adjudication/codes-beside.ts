import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { code } from "@/db/schema/code";
import { coding, codingAnchor } from "@/db/schema/coding";
import { transcript } from "@/db/schema/transcript";
import { overlap } from "@/lib/passage/overlap";
import type { Passage } from "@/lib/passage/passage";
import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import { isNewestText } from "../transcript/newest-text";
import type { CodeBeside } from "./differences-shown";

type Place = Passage & { readonly theme: ThemeId; readonly coder: MemberId };

/**
 * The codes under a theme that a coder gave to words of a passage, each once, in the order of the text; not those that
 * are only proposed. Nothing is settled about them. Ask only for coders whose work the viewer may know.
 */
export async function readCodesBeside(
  tx: Transaction,
  interview: InterviewId,
): Promise<(place: Place) => readonly CodeBeside[]> {
  const rows = await tx
    .select({
      theme: coding.themeId,
      coder: coding.coderId,
      label: code.label,
      polarity: code.polarity,
      from: sql<number>`${codingAnchor.from}`,
      to: sql<number>`${codingAnchor.to}`,
    })
    .from(coding)
    .innerJoin(code, and(eq(code.id, coding.codeId), isNull(code.proposedBy)))
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .innerJoin(transcript, and(eq(transcript.id, codingAnchor.transcriptId), isNewestText))
    .where(and(eq(coding.interviewId, interview), isNull(coding.removedAt), isNotNull(codingAnchor.from)))
    .orderBy(codingAnchor.from, code.label);
  return (place) => {
    const here = rows.filter(
      (row) => row.theme === place.theme && row.coder === place.coder && overlap(row, place),
    );
    const named = here.map(({ label, polarity }) => ({ label, polarity }));
    return [...new Map(named.map((each) => [`${each.polarity} ${each.label}`, each])).values()];
  };
}
