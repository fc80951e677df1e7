import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview } from "@/db/schema/interview";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { AgreementWork } from "@/lib/agreement/agreement-work";
import { confusions } from "@/lib/agreement/judgements/confusion";
import { judgedTheme } from "@/lib/agreement/judgements/judged-theme";
import { judgementAgreement } from "@/lib/agreement/judgements/judgement-agreement";
import { judgementDisagreements } from "@/lib/agreement/judgements/judgement-disagreements";
import { judgementIntervals } from "@/lib/agreement/judgements/judgement-intervals";
import { narrowWork } from "@/lib/agreement/narrow-work";
import { type MarkedPassages, markedPassages } from "@/lib/agreement/passages/marked-passages";
import { passageAgreement, relevanceAgreement } from "@/lib/agreement/passages/passage-agreement";
import { passageInterval } from "@/lib/agreement/passages/passage-interval";
import { unitizeTheme } from "@/lib/agreement/passages/unitize-theme";
import { resampler } from "@/lib/agreement/resample/resampler";
import { verdictOf } from "@/lib/agreement/verdict";
import type { InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { isInRoleRow } from "@/lib/study/respondent-role";
import { read } from "../read";
import { readStudyNames, type StudyNames } from "../results/study-names";
import { type RespondentInterviewed, respondentsByInterview } from "../study/respondents-by-interview";
import type {
  AgreementChoices,
  AgreementShown,
  JudgedInterview,
  ThemeAgreement,
  ThemePassages,
} from "./agreement-shown";
import { readAgreementWork } from "./agreement-work";
import { reopenedWork } from "./reopened-work";

const everything: AgreementChoices = { group: null, role: null, withoutReopened: false };

/**
 * How far the coders of a study agree on its double-coded interviews, from the finished work that this viewer may
 * know (SAFETY, rule 2); null: not theirs to see.
 */
export async function readAgreement(
  viewer: Viewer,
  study: StudyId,
  choices: AgreementChoices = everything,
): Promise<AgreementShown | null> {
  if (!may(viewer, "finished-work.see", study)) return null;
  return read(async (tx) => {
    const all = await readAgreementWork(tx, viewer, study);
    const names = await readStudyNames(tx, study);
    const respondentsOf = await respondentsByInterview(tx, study);
    const isReopened = await reopenedWork(tx, study);
    const work = narrowWork(
      all,
      (place) =>
        !(choices.withoutReopened && isReopened(place)) &&
        respondentsOf(place.interview).some(
          ({ group, role }) =>
            (choices.group === null || group.code === choices.group) &&
            (choices.role === null || isInRoleRow(role, choices.role)),
        ),
    );
    const passages = markedPassages(work);
    const codeOf = await interviewCodes(tx, study);
    const nameOf = nameBy(names);
    const judgedWho = new Set(work.doubleCoded.flatMap(({ coders }) => coders));
    return {
      held: codeOf.size,
      doubleCoded: all.interviews.length,
      chosen: work.interviews.length,
      reopened: new Set(all.doubleCoded.filter(isReopened).map(({ interview }) => interview)).size,
      groups: names.groups.map(({ code, name }) => ({ code, name })),
      coders: work.coders.filter((coder) => judgedWho.has(coder)).map(nameOf),
      themes: themesShown(work, names, passages),
      relevance: relevanceAgreement(work, passages),
      judged: judgedInterviews(work, { names, codeOf, respondentsOf }),
      disagreements: judgementDisagreements(work).map(({ interview, theme, judged, gain, explained }) => ({
        gain,
        explained,
        interview: codeOf.get(interview) ?? "",
        theme: names.themes.find(({ id }) => id === theme)?.code ?? "",
        judged: judged.map(({ coder, stance }) => ({ coder: nameOf(coder), stance })),
      })),
    };
  });
}

function themesShown(
  work: AgreementWork,
  names: StudyNames,
  passages: MarkedPassages,
): readonly ThemeAgreement[] {
  const drawsFor = resampler();
  const nameOf = nameBy(names);
  return names.themes.map(({ id, code, name, wording }, at) => {
    const judged = judgedTheme(work, id);
    const { pairs, ...agreement } = judgementAgreement(judged);
    const intervals = judgementIntervals(judged, drawsFor);
    return {
      code,
      name,
      wording,
      place: at + 1,
      interviews: judged.interviews.length,
      agreement,
      intervals,
      verdict: agreement.alpha.kind === "defined" ? verdictOf(intervals.alpha) : null,
      pairs: pairs.map(({ coders: [one, other], kappa }) => ({
        coders: [nameOf(one), nameOf(other)],
        kappa,
      })),
      passages: passagesShown(work, id, { nameOf, drawsFor, passages }),
      confusions: confusions(judged).map(({ coders: [one, other], ...found }) => ({
        ...found,
        coders: [nameOf(one), nameOf(other)],
      })),
    };
  });
}

function passagesShown(
  work: AgreementWork,
  theme: ThemeId,
  {
    nameOf,
    drawsFor,
    passages,
  }: {
    readonly nameOf: (coder: MemberId) => string;
    readonly drawsFor: ReturnType<typeof resampler>;
    readonly passages: MarkedPassages;
  },
): ThemePassages {
  const interviews = unitizeTheme(work, theme, passages);
  const { pairs, ...agreement } = passageAgreement(work, theme, passages, interviews);
  const interval = passageInterval(interviews, drawsFor);
  return {
    ...agreement,
    interval,
    verdict: agreement.alpha.kind === "defined" ? verdictOf(interval) : null,
    pairs: pairs.map(({ coders: [one, other], f1 }) => ({ coders: [nameOf(one), nameOf(other)], f1 })),
  };
}

type Named = {
  readonly names: StudyNames;
  readonly codeOf: ReadonlyMap<InterviewId, string>;
  readonly respondentsOf: (interview: InterviewId) => readonly RespondentInterviewed[];
};

function judgedInterviews(
  work: AgreementWork,
  { names, codeOf, respondentsOf }: Named,
): readonly JudgedInterview[] {
  const nameOf = nameBy(names);
  const themes = work.themes.map(({ id }) => judgedTheme(work, id));
  const asked = themes.map(({ interviews }) => new Set(interviews));
  return work.interviews.map(({ id }) => ({
    interview: codeOf.get(id) ?? "",
    respondents: respondentsOf(id).map(({ code, relation }) => ({ code, relation })),
    byTheme: themes.map(({ judgedIn }, at) =>
      asked[at]?.has(id) ? judgedIn(id).map(({ coder, stance }) => ({ coder: nameOf(coder), stance })) : null,
    ),
  }));
}

/** A coder's name, as in every list of the study's members. */
function nameBy({ members }: StudyNames): (coder: MemberId) => string {
  return (coder) => members.get(coder)?.name ?? "";
}

async function interviewCodes(tx: Transaction, study: StudyId): Promise<ReadonlyMap<InterviewId, string>> {
  const rows = await tx
    .select({ id: interview.id, code: interview.code })
    .from(interview)
    .where(eq(interview.studyId, study));
  return new Map(rows.map(({ id, code }) => [id, code]));
}
