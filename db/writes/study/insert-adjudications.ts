import "server-only";
import { adjudication } from "@/db/schema/adjudication";
import { codebookQuestion, decisionRemark } from "@/db/schema/settling";
import type { AdjudicationId } from "@/lib/study/ids";
import { insertAll } from "../insert-all";
import { newId } from "../new-id";
import type { Importing } from "./importing";

/** Stands for a coding, judgement or opinion that was removed before the archive was written: an id of nothing. */
const removedSince = "00000000-0000-0000-0000-000000000000";

/** Writes what was settled between coders, with what it asked of the codebook and what was said about it. */
export async function insertAdjudications({ tx, archive, ids, moments }: Importing): Promise<void> {
  const studyId = ids.study;
  const settled = archive.adjudications.map((each) => ({ ...each, id: newId<AdjudicationId>() }));
  const rows = settled.map((each) => {
    const idOf = (index: number | null): string => {
      if (index === null) return removedSince;
      return each.subject === "passage" ? ids.coding(index) : ids.judgement(index);
    };
    const opinions = each.subject === "opinion" ? [each.opinion && ids.opinion(each.opinion)] : [];
    return {
      id: each.id,
      studyId,
      interviewId: ids.interview(each.interview),
      themeId: ids.theme(each.theme),
      subject: each.subject,
      outcome: each.outcome,
      between: [...each.between.map(idOf), ...opinions.map((id) => id ?? removedSince)],
      result: each.result.map(idOf),
      decidedBy: ids.member(each.decidedBy),
      reason: each.reason,
      writtenAt: moments.written(each.writtenAt),
      undoneAt: moments.orNull(each.undoneAt),
    };
  });
  await insertAll(tx, adjudication, rows);
  const questions = settled.flatMap(({ id, question }) =>
    question === null
      ? []
      : [
          {
            adjudicationId: id,
            studyId,
            question: question.asks,
            answer: question.answer,
            answeredBy: ids.memberOrNull(question.answeredBy),
            answeredAt: moments.orNull(question.answeredAt),
          },
        ],
  );
  await insertAll(tx, codebookQuestion, questions);
  const remarks = settled.flatMap(({ id, remarks: said }) =>
    said.map(({ by, text, writtenAt }) => ({
      studyId,
      adjudicationId: id,
      memberId: ids.member(by),
      text,
      writtenAt: moments.written(writtenAt),
    })),
  );
  await insertAll(tx, decisionRemark, remarks);
}
