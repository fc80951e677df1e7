import "server-only";
import type { Transaction } from "@/db/client";
import type { Viewer } from "@/lib/access/viewer";
import { type Decision, isChangedSince } from "@/lib/adjudication/decision";
import type { Difference } from "@/lib/adjudication/difference";
import { differencesIn } from "@/lib/adjudication/differences-in";
import { areOpposite } from "@/lib/adjudication/rank-differences";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import { interviewsCodedBy } from "./interviews-coded-by";
import { type OpinionToSettle, readOpinionsToSettle } from "./opinions-to-settle";
import { readWorkToSettle, type WorkOnTheme, type WorkToSettle } from "./work-to-settle";

/** "asked": a question about the codebook waits for its answer. */
export type SettlingState = "open" | "asked" | "settled";

type Found = {
  /** As addresses name it; each is there once in its interview. */
  readonly name: string;
  /** Where it is settled; a shared opinion in the first of its interviews. */
  readonly interview: InterviewId;
  readonly opposite: boolean;
  readonly state: SettlingState;
  readonly changedSince: boolean;
  /** The viewer coded it, or one of the interviews of the opinion: settling is another's (SAFETY, rule 1). */
  readonly codedByViewer: boolean;
};

export type FoundDifference = Found & {
  readonly kind: "between-coders";
  readonly difference: Difference;
  readonly on: WorkOnTheme;
};
export type FoundOpinion = Found & { readonly kind: "opinion"; readonly difference: OpinionToSettle };

export type DifferencesFound = {
  readonly work: WorkToSettle;
  readonly betweenCoders: readonly FoundDifference[];
  readonly opinions: readonly FoundOpinion[];
};

/** All that there is to settle in a study and all that was settled, as the viewer may know it (SAFETY, rule 2). */
export async function findDifferences(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
): Promise<DifferencesFound> {
  const work = await readWorkToSettle(tx, viewer, { study });
  const coded = await interviewsCodedBy(tx, viewer, study);
  const opinions = await readOpinionsToSettle(tx, viewer, study, work.sight);
  return {
    work,
    betweenCoders: betweenCodersIn(work, coded),
    opinions: opinions.flatMap((difference) => foundOpinion(work, coded, difference)),
  };
}

/** The differences between coders in this work. */
export function betweenCodersIn(
  { names, onThemes }: WorkToSettle,
  coded: ReadonlySet<InterviewId>,
): readonly FoundDifference[] {
  const codeOf = new Map(names.themes.map(({ id, code }) => [id, code]));
  return onThemes.flatMap((on) => {
    const decisions = on.decisions.flatMap(decisionOf);
    const judgement = decisions.find(({ subject }) => subject === "judgement") ?? null;
    const passages = decisions.filter(({ subject }) => subject === "passage");
    return differencesIn(on, { judgement, passages, gone: on.gone }).map((difference): FoundDifference => {
      const theme = codeOf.get(difference.theme) ?? "";
      const now = workOf(difference);
      return {
        kind: "between-coders",
        name: difference.kind === "judgement" ? `oordeel-${theme}` : `passage-${theme}-${difference.from}`,
        interview: difference.interview,
        opposite: areOpposite(stancesOf(difference)),
        state: stateOf(on, difference),
        changedSince: difference.decision !== null && isChangedSince(difference.decision, now),
        codedByViewer: coded.has(difference.interview),
        difference,
        on,
      };
    });
  });
}

/** The codings or judgements that a difference is between. */
export function workOf(difference: Difference) {
  return difference.kind === "judgement"
    ? difference.sides
    : difference.sides.flatMap(({ codings }) => codings);
}

/** What each side says. */
export function stancesOf(difference: Difference) {
  return difference.kind === "judgement"
    ? difference.sides.map(({ stance }) => [stance])
    : difference.sides.map(({ codings }) => codings.map(({ stance }) => stance));
}

/** The question about the codebook that a difference was turned into, the newest. */
export function questionOf({ decisions }: WorkOnTheme, difference: Difference) {
  const ids = new Set<string>(workOf(difference).map(({ id }) => id));
  return decisions.findLast(
    ({ subject, outcome, between }) =>
      outcome === "codebook-question" && subject === difference.kind && between.some((id) => ids.has(id)),
  );
}

function stateOf(on: WorkOnTheme, difference: Difference): SettlingState {
  if (difference.decision !== null) return "settled";
  // An import may hold a consensus without saying what was decided.
  if (difference.kind === "judgement" && on.consensus.judgement !== null) return "settled";
  const question = questionOf(on, difference);
  return question !== undefined && question.answer === null ? "asked" : "open";
}

function foundOpinion(
  { names, interviews }: WorkToSettle,
  coded: ReadonlySet<InterviewId>,
  difference: OpinionToSettle,
): readonly FoundOpinion[] {
  const told = new Set(difference.sides.map(({ interview }) => interview));
  const first = interviews.find(({ id }) => told.has(id));
  if (first === undefined) return [];
  const theme = names.themes.find(({ id }) => id === difference.theme)?.code ?? "";
  return [
    {
      kind: "opinion",
      name: `mening-${theme}-${difference.respondent}`,
      interview: first.id,
      opposite: areOpposite(difference.sides.map(({ stance }) => [stance])),
      state: stateOfOpinion(difference),
      changedSince: difference.changedSince,
      codedByViewer: [...told].some((id) => coded.has(id)),
      difference,
    },
  ];
}

/** The question about the codebook that an opinion was turned into, the newest. */
export function questionOfOpinion({ adjudications }: OpinionToSettle) {
  return adjudications.findLast(({ outcome }) => outcome === "codebook-question");
}

function stateOfOpinion(difference: OpinionToSettle): SettlingState {
  if (difference.decision !== null) return "settled";
  return questionOfOpinion(difference)?.answer === null ? "asked" : "open";
}

type DecisionRow = WorkOnTheme["decisions"][number];

/** What was decided; not what all agreed on, nor a question. */
function decisionOf({
  id,
  subject,
  outcome,
  between,
  result,
  writtenAt,
}: DecisionRow): readonly (Decision & Pick<DecisionRow, "subject">)[] {
  if (outcome === "agreed" || outcome === "codebook-question") return [];
  return [{ id, subject, outcome, between, result, writtenAtMs: writtenAt.getTime() }];
}
