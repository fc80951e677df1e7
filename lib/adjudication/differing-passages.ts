import { type United, uniteOverlapping } from "@/lib/passage/unite-overlapping";
import type { Decision } from "./decision";
import type { CodingToCompare, PassageDifference, ThemeToCompare } from "./difference";

/** Whether all coders marked the same passages with the same stances. */
function isSame(codings: readonly CodingToCompare[], coders: ThemeToCompare["coders"]): boolean {
  const [first = "", ...others] = coders.map((coder) =>
    codings
      .filter((coding) => coding.coder === coder)
      .map(({ from, to, stance }) => `${from}-${to}-${stance}`)
      .toSorted()
      .join(" "),
  );
  return others.every((other) => other === first);
}

/**
 * What there is to settle about where passages of a theme lie and which stance they carry, in the order of the text.
 * Overlapping passages are one difference, also through a third, so that a passage of which both ends were drawn
 * differently is settled once; those that only touch are apart. One on which a decision stands is kept, also if its
 * coders agree by now. `gone` are removed codings that decisions were between: where nothing else is left of one, its
 * place is theirs. Left out: passages without any stance, as agreement leaves them out. Source: AGREEMENT, section 2.
 */
export function differingPassages(
  { interview, theme, coders, codings }: ThemeToCompare,
  decisions: readonly Decision[],
  gone: readonly CodingToCompare[],
): readonly PassageDifference[] {
  const madeOf = (united: United<CodingToCompare>, decision: Decision | null): PassageDifference => ({
    kind: "passage",
    interview,
    theme,
    from: united.from,
    to: united.to,
    sides: coders.map((coder) => ({
      coder,
      codings: united.parts.filter((part) => part.coder === coder && !gone.includes(part)),
    })),
    decision,
  });
  const present = uniteOverlapping(codings).flatMap((united) => {
    const decision = decisionOn(united.parts, decisions);
    const differs = !isSame(united.parts, coders) && united.parts.some(({ stance }) => stance !== null);
    return differs || decision !== null ? [madeOf(united, decision)] : [];
  });
  const settled = new Set(present.map(({ decision }) => decision));
  const left = decisions.filter((decision) => !settled.has(decision));
  const emptied = left.flatMap((decision) => {
    const parts = gone.filter(({ id }) => decision.between.includes(id));
    const [from, to] = [Math.min(...parts.map((p) => p.from)), Math.max(...parts.map((p) => p.to))];
    return parts.length === 0 ? [] : [madeOf({ from, to, parts }, decision)];
  });
  return [...present, ...emptied].toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** What all coders of a theme marked the same, once: the codings of the first of them. */
export function agreedPassages({ coders, codings }: ThemeToCompare): readonly CodingToCompare[] {
  return uniteOverlapping(codings).flatMap(({ parts }) =>
    isSame(parts, coders) ? parts.filter(({ coder }) => coder === coders[0]) : [],
  );
}

/** The decision that was between any of these, the newest where several passages became one since. */
function decisionOn(parts: readonly CodingToCompare[], decisions: readonly Decision[]): Decision | null {
  return (
    decisions
      .filter(({ between }) => parts.some(({ id }) => between.includes(id)))
      .toSorted((one, other) => other.writtenAtMs - one.writtenAtMs)[0] ?? null
  );
}
