import "server-only";
import type { Transaction } from "@/db/client";
import type { StudyId } from "@/lib/study/ids";
import { readGrounds } from "../results/grounds-of-interviews";
import type { DecisionShown, DifferenceShown, SidesShown } from "./differences-shown";
import { type FoundOpinion, questionOfOpinion } from "./found-differences";
import { seenOpinion } from "./seen-sides";
import type { WorkToSettle } from "./work-to-settle";

type OfOpinion = Pick<DifferenceShown, "seen" | "decision" | "question"> & SidesShown;

/** A shared opinion as its page shows it: what each of its interviews stands for, and the words behind that. */
export async function opinionShown(
  tx: Transaction,
  study: StudyId,
  { sight, interviews }: WorkToSettle,
  { difference }: FoundOpinion,
): Promise<OfOpinion> {
  const question = questionOfOpinion(difference);
  const told = difference.sides.map(({ interview }) => interview);
  const groundsOf = await readGrounds(tx, sight, { study, theme: difference.theme, coder: null }, told);
  return {
    kind: "opinion",
    respondent: difference.respondent,
    seen: seenOpinion(difference),
    question: question === undefined ? null : { asks: question.question ?? "", answer: question.answer },
    sides: difference.sides.map(({ interview, stance }, alias) => ({
      alias,
      interview: interviews.find(({ id }) => id === interview)?.code ?? "",
      stance,
      quotes: groundsOf(interview, stance).quotes.map(({ text }) => text),
    })),
    decision: opinionDecided(difference),
  };
}

function opinionDecided(difference: FoundOpinion["difference"]): DecisionShown | null {
  const { decision, adjudications, sides, changedSince } = difference;
  if (decision === null) return null;
  const taken = adjudications.findLast(({ outcome }) => outcome !== "codebook-question");
  const stance = decision.stance === "neither" ? null : decision.stance;
  const side = sides.findIndex((each) => each.stance === stance);
  const otherwise = stance === null ? "neither" : "new";
  return {
    adjudication: taken?.id ?? null,
    outcome: side === -1 ? otherwise : "one-of-them",
    side: side === -1 ? null : side,
    stance,
    marked: [],
    otherTheme: null,
    by: decision.by,
    reason: decision.reason,
    at: decision.writtenAt.toISOString(),
    changedSince,
    canBeUndone: true,
  };
}
