import fc from "fast-check";
import type { MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { type Unit, type UnitizedInterview, unitizedInterview } from "./unitized-interview";

/**
 * An interview as a drawing, a line for each coder and a sign for each character: "." is gap, a letter the value
 * of a unit, a capital begins a unit. "..aaAb" holds two touching units of a and one of b.
 */
export function drawnInterview(...lines: readonly string[]): UnitizedInterview {
  return unitizedInterview({
    interview: namedId("drawn"),
    length: lines[0]?.length ?? 0,
    coders: lines.map((line, at) => ({ coder: namedId(`coder ${at}`), units: unitsIn(line) })),
  });
}

export const drawnPair = [namedId<MemberId>("coder 0"), namedId<MemberId>("coder 1")] as const;

/** Drawings of one length: of two to four coders unless said otherwise, with values a, b and c. */
export function anyDrawing({ minCoders = 2, maxCoders = 4, maxLength = 12 } = {}) {
  const sign = fc.constantFrom(".", ".", "a", "a", "b", "b", "c", "A", "B");
  return fc.integer({ min: 1, max: maxLength }).chain((length) => {
    const line = fc.array(sign, { minLength: length, maxLength: length }).map((signs) => signs.join(""));
    return fc.array(line, { minLength: minCoders, maxLength: maxCoders });
  });
}

function unitsIn(line: string): readonly Unit[] {
  const units: Unit[] = [];
  for (const [at, sign] of [...line].entries()) {
    const value = sign.toLowerCase();
    const last = units.at(-1);
    if (value === ".") continue;
    if (sign === value && last?.to === at && last.value === value) units.pop();
    const from = sign === value && last?.to === at && last.value === value ? last.from : at;
    units.push({ from, to: at + 1, value });
  }
  return units;
}
