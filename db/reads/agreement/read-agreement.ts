import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { AgreementWork } from "@/lib/agreement/agreement-work";
import { type JudgedTheme, judgedTheme } from "@/lib/agreement/judgements/judged-theme";
import { judgementDisagreements } from "@/lib/agreement/judgements/judgement-disagreements";
import { markedPassages } from "@/lib/agreement/passages/marked-passages";
import { passageFigure } from "@/lib/agreement/passages/passage-figure";
import { unitizeAllThemes } from "@/lib/agreement/passages/unitize-theme";
import { resampler } from "@/lib/agreement/resample/resampler";
import { roundFigures } from "@/lib/agreement/round-figures";
import { type Measuring, themeFigures } from "@/lib/agreement/theme-figures";
import { type JudgedStance, judgedStances } from "@/lib/stance/stance";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { read } from "../read";
import type { StudyNames } from "../results/study-names";
import { rowsBy } from "../rows-by";
import { type AgreementChoices, everyChoice } from "./agreement-choices";
import type { AgreementShown, JudgedInterview, JudgedUnnamed, RoundAgreement } from "./agreement-shown";
import { type ChosenWork, readChosenWork } from "./chosen-work";
import { type RoundsCoded, roundsCoded } from "./rounds-coded";

/**
 * How far the coders of a study agree on its double-coded interviews, from the finished work that this viewer may
 * know (SAFETY, rule 2); null: not theirs to see.
 */
export async function readAgreement(
  viewer: Viewer,
  study: StudyId,
  choices: AgreementChoices = everyChoice,
): Promise<AgreementShown | null> {
  if (!may(viewer, "finished-work.see", study)) return null;
  const { chosen, coded } = await read(async (tx) => ({
    chosen: await readChosenWork(tx, { viewer, study, choices }),
    coded: await roundsCoded(tx, study),
  }));
  return agreementShown(chosen, coded, choices);
}

/** The figures of the chosen work, by names and codes. */
export function agreementShown(
  chosen: ChosenWork,
  coded: RoundsCoded,
  choices: AgreementChoices,
): AgreementShown {
  const { all, work, reopened, names, codeOf } = chosen;
  const nameOf = nameBy(names);
  const measuring = { ...choices, drawsFor: resampler() };
  const judged = work.themes.map(({ id }) => judgedTheme(work, id));
  return {
    choices,
    held: codeOf.size,
    doubleCoded: all.interviews.length,
    chosen: work.interviews.length,
    reopened,
    waiting: all.waiting,
    offered: {
      groups: names.groups.map(({ code, name }) => ({ code, name })),
      coders: whoCoded(all).map((coder) => ({
        code: names.members.get(coder)?.code ?? "",
        name: nameOf(coder),
      })),
      interviews: all.interviews.map(({ id }) => codeOf.get(id) ?? ""),
    },
    coders: whoCoded(work).map(nameOf),
    ...passagesAndThemes(work, { names, codeOf, judged, measuring }),
    rounds: roundsShown(work, coded, measuring),
    judged: judgedInterviews(chosen, judged),
    disagreements: judgementDisagreements(work).map(({ interview, theme, judged, gain, explained }) => ({
      gain,
      explained,
      interview: codeOf.get(interview) ?? "",
      theme: names.themes.find(({ id }) => id === theme)?.code ?? "",
      judged: unnamed(judged),
    })),
  };
}

type Shown = Pick<ChosenWork, "names" | "codeOf"> & {
  /** In the order of the themes. */
  readonly judged: readonly JudgedTheme[];
  readonly measuring: Measuring;
};

function passagesAndThemes(
  work: AgreementWork,
  { names, codeOf, judged, measuring }: Shown,
): Pick<AgreementShown, "themes" | "relevance"> {
  const marked = markedPassages(work);
  const coded = unitizeAllThemes(work, marked);
  const nameOf = nameBy(names);
  const named = <Pair extends { readonly coders: readonly [MemberId, MemberId] }>(pair: Pair) => {
    const [one, other] = pair.coders;
    return { ...pair, coders: [nameOf(one), nameOf(other)] as const };
  };
  return {
    // With one value |u-alpha is u-alpha.
    relevance: { ...passageFigure(coded, measuring.drawsFor), interviews: coded.length },
    themes: names.themes.flatMap(({ id, code, name, wording }, at) => {
      const ofTheme = judged[at];
      if (ofTheme === undefined) return [];
      const figures = themeFigures(work, id, { ...measuring, judged: ofTheme, marked });
      const pairs = figures.pairs.map(named);
      const wordsByInterview = figures.passages.wordsByInterview.map(({ interview, value }) => ({
        interview: codeOf.get(interview) ?? "",
        value,
      }));
      const passages = { ...figures.passages, wordsByInterview };
      return [
        {
          ...figures,
          passages,
          code,
          name,
          wording,
          place: at + 1,
          pairs,
          confusions: figures.confusions.map(named),
        },
      ];
    }),
  };
}

function roundsShown(
  work: AgreementWork,
  { rounds, roundOf }: RoundsCoded,
  measuring: Measuring,
): readonly RoundAgreement[] {
  const used = new Set(work.doubleCoded.map(roundOf));
  if (used.size < 2) return [];
  const codeOf = new Map(work.themes.map(({ id, code }) => [id, code]));
  const roundById = new Map(rounds.map((round) => [round.id, round]));
  return roundFigures(work, { rounds: rounds.map(({ id }) => id), roundOf }, measuring).flatMap(
    ({ round, interviews, themes }) => {
      const { name, kind } = roundById.get(round) ?? {};
      if (name === undefined || kind === undefined) return [];
      const named = themes.map((each) => ({ ...each, theme: codeOf.get(each.theme) ?? "" }));
      return [{ name, kind, interviews, themes: named }];
    },
  );
}

function judgedInterviews(
  { work, codeOf, respondentsOf }: ChosenWork,
  judged: readonly JudgedTheme[],
): readonly JudgedInterview[] {
  const asked = judged.map(({ interviews }) => new Set(interviews));
  return work.interviews.map(({ id }) => ({
    interview: codeOf.get(id) ?? "",
    respondents: respondentsOf(id).map(({ code, relation }) => ({ code, relation })),
    byTheme: judged.map(({ judgedIn }, at) => (asked[at]?.has(id) ? unnamed(judgedIn(id)) : null)),
  }));
}

function unnamed(judged: readonly { readonly stance: JudgedStance }[]): JudgedUnnamed {
  return judged
    .map(({ stance }) => stance)
    .toSorted((one, other) => judgedStances.indexOf(one) - judgedStances.indexOf(other));
}

/** In the order of the study. */
function whoCoded({ coders, doubleCoded }: AgreementWork): readonly MemberId[] {
  const coded = new Set(doubleCoded.flatMap((each) => each.coders));
  return coders.filter((coder) => coded.has(coder));
}

/** A coder's name, as in every list of the study's members; with the code where another member has the same. */
function nameBy({ members }: StudyNames): (coder: MemberId) => string {
  const bearers = rowsBy([...members.values()], ({ name }) => name);
  return (coder) => {
    const { name = "", code = "" } = members.get(coder) ?? {};
    return bearers(name).length > 1 ? `${name} (${code})` : name;
  };
}
