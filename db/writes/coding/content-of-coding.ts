import { and, desc, eq, isNull, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { code } from "@/db/schema/code";
import { interview } from "@/db/schema/interview";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import type { CodingOperation, CodingOperationRefusal } from "@/lib/coding/coding-operation";
import { type Passage, type PassageRefusal, passageIn, quoteOf } from "@/lib/passage/passage";
import { accept, type Result, refuse } from "@/lib/result";
import type { OwnWork } from "./own-work";

type Content = Extract<CodingOperation, { kind: "coding.add" | "coding.change" }>;

/** The passage as it can stand in the newest text, with its own words taken from there. */
export async function anchorInNewestText(
  tx: Transaction,
  own: OwnWork,
  content: Content,
): Promise<Result<Passage & { readonly quote: string }, CodingOperationRefusal>> {
  // A correction of the text takes the interview for itself; it waits for this coding, and this for it.
  const [held] = await tx
    .select({ id: interview.id })
    .from(interview)
    .where(and(eq(interview.studyId, own.study), eq(interview.id, own.interview)))
    .for("key share");
  if (held === undefined) return refuse({ kind: "not-found" });
  const [newest] = await tx
    .select({ id: transcript.id, text: transcript.text })
    .from(transcript)
    .where(and(eq(transcript.studyId, own.study), eq(transcript.interviewId, own.interview)))
    .orderBy(desc(transcript.version))
    .limit(1);
  if (newest === undefined) return refuse({ kind: "not-found" });
  if (newest.id !== content.transcript) return refuse({ kind: "transcript-not-newest", newest: newest.id });
  const passage = passageIn(newest.text, content.passage);
  if (!passage.ok) return refuse({ kind: kindOf(passage.refusal) });
  return accept({ ...passage.value, quote: quoteOf(newest.text, passage.value) });
}

function kindOf(refusal: PassageRefusal): "passage-splits-character" | "passage-outside-text" {
  return refusal.kind === "passage-inside-character" ? "passage-splits-character" : "passage-outside-text";
}

/** Whether the theme, and the code under it, can be tagged with: there, not removed, and not another's proposal. */
export async function isInCodebook(
  tx: Transaction,
  own: OwnWork,
  tagged: Pick<Content, "theme" | "code">,
): Promise<boolean> {
  const [found] = await tx
    .select({ id: theme.id })
    .from(theme)
    .where(and(eq(theme.studyId, own.study), eq(theme.id, tagged.theme), isNull(theme.removedAt)));
  if (found === undefined) return false;
  if (tagged.code === null) return true;
  const codes = await tx
    .select({ id: code.id })
    .from(code)
    .where(
      and(
        eq(code.studyId, own.study),
        eq(code.themeId, tagged.theme),
        eq(code.id, tagged.code),
        isNull(code.removedAt),
        or(isNull(code.proposedBy), eq(code.proposedBy, own.coder)),
      ),
    );
  return codes.length > 0;
}
