import fc from "fast-check";
import { expect, test } from "vitest";
import { answerPlaces } from "@/lib/statement/answer-place";
import { roleRows } from "@/lib/study/respondent-role";
import { readAnswerCell, writeAnswerCell } from "./answer-in-address";

test("a number of a statement is read as it was written, whatever the codes hold", () => {
  const code = fc.string({ minLength: 1, unit: fc.constantFrom("a", "~", "!", "-", "é", " ") });
  fc.assert(
    fc.property(
      fc.record({
        statement: code,
        group: code,
        role: fc.constantFrom(...roleRows),
        place: fc.constantFrom(...answerPlaces),
      }),
      (cell) => {
        expect(readAnswerCell(writeAnswerCell(cell))).toEqual(cell);
      },
    ),
  );
});

test.each(["", "s1", "s1~EK-c~allen", "s1~EK-c~oma~5", "s1~EK-c~allen~6", "s1~EK-c~allen~5~more"])(
  "%s is no number of a statement",
  (written) => {
    expect(readAnswerCell(written)).toBeNull();
  },
);
