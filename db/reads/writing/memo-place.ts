import { and, eq, isNull, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { code } from "@/db/schema/code";
import { interview } from "@/db/schema/interview";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import type { CaseId, CodeId, InterviewId, MemberId, StudyId, ThemeId, TranscriptId } from "@/lib/study/ids";
import type { MemoOn } from "@/lib/writing/save-writing";

/** What a memo is on, by the ids of its row. */
export type MemoPlace = {
  readonly caseId: CaseId | null;
  readonly interviewId: InterviewId | null;
  readonly transcriptId: TranscriptId | null;
  readonly turn: number | null;
  readonly themeId: ThemeId | null;
  readonly codeId: CodeId | null;
};

const nowhere: MemoPlace = {
  ...{ caseId: null, interviewId: null, transcriptId: null },
  ...{ turn: null, themeId: null, codeId: null },
};

/** What stands under these codes in the study, or null; a code that a colleague proposed is not there yet. */
export async function memoPlace(
  tx: Transaction,
  study: StudyId,
  member: MemberId,
  on: MemoOn,
): Promise<MemoPlace | null> {
  switch (on.kind) {
    case "case": {
      const [row] = await tx
        .select({ id: case_.id })
        .from(case_)
        .where(and(eq(case_.studyId, study), eq(case_.code, on.case)));
      return row === undefined ? null : { ...nowhere, caseId: row.id };
    }
    case "interview": {
      const [row] = await tx
        .select({ id: interview.id })
        .from(interview)
        .where(and(eq(interview.studyId, study), eq(interview.code, on.interview)));
      return row === undefined ? null : { ...nowhere, interviewId: row.id };
    }
    case "turn": {
      const [row] = await tx
        .select({ id: interview.id, transcriptId: transcript.id, turns: transcript.turns })
        .from(interview)
        .innerJoin(
          transcript,
          and(eq(transcript.interviewId, interview.id), eq(transcript.version, on.version)),
        )
        .where(and(eq(interview.studyId, study), eq(interview.code, on.interview)));
      if (row === undefined || on.turn > row.turns.length) return null;
      return { ...nowhere, interviewId: row.id, transcriptId: row.transcriptId, turn: on.turn };
    }
    case "theme": {
      const [row] = await tx
        .select({ id: theme.id })
        .from(theme)
        .where(and(eq(theme.studyId, study), eq(theme.code, on.theme), isNull(theme.removedAt)));
      return row === undefined ? null : { ...nowhere, themeId: row.id };
    }
    case "code": {
      const mayBeSeen = or(isNull(code.proposedBy), eq(code.proposedBy, member));
      const [row] = await tx
        .select({ id: code.id })
        .from(code)
        .where(and(eq(code.studyId, study), eq(code.id, on.code), isNull(code.removedAt), mayBeSeen));
      return row === undefined ? null : { ...nowhere, codeId: row.id };
    }
  }
}
