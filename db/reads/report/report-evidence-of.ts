import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { statement } from "@/db/schema/statement";
import type { Viewer } from "@/lib/access/viewer";
import type {
  ReportAgreement,
  ReportEvidence,
  ReportFactors,
  ReportStatement,
} from "@/lib/report/report-evidence";
import type { StudyId, ThemeId } from "@/lib/study/ids";
import { readAgreementWork } from "../agreement/agreement-work";
import { readFactorNames, readFactorPassages, readMerges } from "../factor/factor-codings";
import { readExpectedDirections } from "../results/expected-directions";
import { readMatchedCases } from "../results/matched-cases";
import { readStandingAnswers } from "../results/standing-answers";
import { readStudyNames } from "../results/study-names";
import { interviewCodes } from "../study/interview-codes";
import { readChosenQuotes } from "./chosen-quotes";

/** What a report tells beside the stance counts, as this viewer may know it now. */
export async function readReportEvidence(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
): Promise<ReportEvidence> {
  const themes = (await readStudyNames(tx, study)).themes.map(({ id }) => id);
  return {
    directions: (await readExpectedDirections(tx, study)).map((direction) => ({
      theme: direction.theme,
      stance: direction.stance,
      moreIn: direction.moreIn,
      judgedBefore: direction.judgedBefore,
      reason: direction.reason,
      at: direction.at.toISOString(),
    })),
    matched: await readMatchedCases(tx, study),
    statements: await readStatements(tx, { viewer, study, themes }),
    factors: await readFactors(tx, viewer, study),
    quotes: await readChosenQuotes(tx, viewer, study),
    agreement: await readAgreement(tx, viewer, study),
  };
}

async function readAgreement(tx: Transaction, viewer: Viewer, study: StudyId): Promise<ReportAgreement> {
  const { coders, doubleCoded, judgements, interviews, codings } = await readAgreementWork(tx, viewer, study);
  const coded = new Set(doubleCoded.flatMap((each) => each.coders));
  return {
    coders: coders.filter((coder) => coded.has(coder)),
    doubleCoded,
    judgements,
    marked: {
      interviews: interviews.map(({ id, length }) => ({ id, length })),
      codings: codings.map(({ interview, theme, coder, stance, from, to }) => ({
        interview,
        theme,
        coder,
        stance,
        from,
        to,
      })),
    },
  };
}

async function readStatements(
  tx: Transaction,
  { viewer, study, themes }: { readonly viewer: Viewer; study: StudyId; themes: readonly ThemeId[] },
): Promise<readonly ReportStatement[]> {
  const answerOf = await readStandingAnswers(tx, viewer, study, themes);
  const interviews = await interviewCodes(tx, study);
  const rows = await tx
    .select({ id: statement.id, text: statement.text, theme: statement.themeId })
    .from(statement)
    .where(eq(statement.studyId, study))
    .orderBy(asc(statement.position), asc(statement.code));
  return rows.map(({ id, text, theme }) => ({
    id,
    text,
    theme: themes.find((one) => one === theme) ?? null,
    answers: interviews.flatMap(({ id: interview }) => {
      const answer = answerOf(interview, id);
      return answer.kind === "not-put" ? [] : [{ interview, answer }];
    }),
  }));
}

async function readFactors(tx: Transaction, viewer: Viewer, study: StudyId): Promise<ReportFactors> {
  const passages = await readFactorPassages(tx, viewer, study);
  const merges = await readMerges(tx, study);
  return {
    names: await readFactorNames(tx, study),
    merges: merges.map(({ code, into }) => ({ code, into })),
    passages: passages.map(({ interview, factor, from, to }) => ({ interview, factor, from, to })),
  };
}
