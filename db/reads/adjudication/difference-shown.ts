import "server-only";
import type { CodingToCompare } from "@/lib/adjudication/difference";
import { inAliasOrder } from "@/lib/adjudication/draw-aliases";
import type { MemberId } from "@/lib/study/ids";
import type { readCodesBeside } from "./codes-beside";
import type { DecisionShown, DifferenceShown, MarkedPassage, SidesShown } from "./differences-shown";
import { type FoundDifference, questionOf } from "./found-differences";
import { seenSides } from "./seen-sides";
import type { WorkOnTheme } from "./work-to-settle";

type CodesBeside = Awaited<ReturnType<typeof readCodesBeside>>;
type Beside = {
  readonly codesBeside: CodesBeside;
  /** The consensus' codings of the whole interview: something new may have been settled on another theme. */
  readonly consensus: WorkOnTheme["consensus"]["codings"];
};
type BetweenCoders = Pick<DifferenceShown, "seen" | "decision" | "question"> & SidesShown;

/** A difference between coders as its page shows it: by aliases, without anything that says who is who. */
export function differenceShown(
  found: FoundDifference,
  aliases: readonly MemberId[],
  { codesBeside, consensus }: Beside,
): BetweenCoders {
  const { difference, on } = found;
  const question = questionOf(on, difference);
  const shown = {
    seen: seenSides(difference, aliases),
    question: question === undefined ? null : { asks: question.question ?? "", answer: question.answer },
  };
  if (difference.kind === "judgement") {
    const sides = inAliasOrder(difference.sides, aliases);
    const decision = judgementDecided(
      found,
      sides.map(({ stance }) => stance),
    );
    return {
      ...shown,
      kind: "judgement",
      sides: sides.map(({ coder, stance, grounds, reason }) => ({
        alias: aliases.indexOf(coder),
        stance,
        grounds,
        reason,
        marked: on.codings.filter((coding) => coding.coder === coder).map(markedOf),
      })),
      decision,
    };
  }
  const { from, to, theme } = difference;
  const sides = inAliasOrder(difference.sides, aliases).map(({ coder, codings }) => ({
    alias: aliases.indexOf(coder),
    marked: codings.map(markedOf),
    codes: codesBeside({ from, to, theme, coder }),
  }));
  return { ...shown, kind: "passage", from, to, sides, decision: passageDecided(found, sides, consensus) };
}

function markedOf({
  from,
  to,
  stance,
  memo,
}: Pick<CodingToCompare, "from" | "to" | "stance" | "memo">): MarkedPassage {
  return { from, to, stance, memo };
}

function judgementDecided(
  { difference, on, changedSince }: FoundDifference,
  stances: readonly string[],
): DecisionShown | null {
  const { judgement } = on.consensus;
  const stance = judgement?.stance ?? null;
  const side = stance === null ? -1 : stances.indexOf(stance);
  const decided = decidedOn(on, difference.decision?.id ?? null);
  if (decided === null && judgement === null) return null;
  return {
    adjudication: difference.decision?.id ?? null,
    outcome: difference.decision?.outcome ?? null,
    side: side === -1 ? null : side,
    stance,
    marked: [],
    otherTheme: null,
    by: decided?.by ?? judgement?.decidedBy ?? null,
    reason: decided === null ? (judgement?.reason ?? null) : decided.reason,
    at: decided?.writtenAt.toISOString() ?? null,
    changedSince,
    canBeUndone: decided !== null,
  };
}

function passageDecided(
  { difference, on, changedSince }: FoundDifference,
  sides: readonly { readonly marked: readonly MarkedPassage[] }[],
  consensus: Beside["consensus"],
): DecisionShown | null {
  const { decision } = difference;
  const decided = decidedOn(on, decision?.id ?? null);
  if (decision === null || decided === null) return null;
  const result = consensus.filter(({ id }) => decision.result.includes(id));
  const marked = result.map(markedOf);
  const written = (passages: readonly MarkedPassage[]) =>
    passages.map(({ from, to, stance }) => `${from}-${to}-${stance}`).join(" ");
  const side = sides.findIndex((each) => written(each.marked) === written(marked));
  return {
    adjudication: decision.id,
    outcome: decision.outcome,
    side: decision.outcome !== "one-of-them" || side === -1 ? null : side,
    stance: null,
    marked,
    otherTheme: result.find(({ theme }) => theme !== difference.theme)?.theme ?? null,
    by: decided.by,
    reason: decided.reason,
    at: decided.writtenAt.toISOString(),
    changedSince,
    canBeUndone: true,
  };
}

function decidedOn({ decisions }: WorkOnTheme, id: string | null) {
  return decisions.find((row) => row.id === id) ?? null;
}
