import fc from "fast-check";
import { expect, test } from "vitest";
import { cellPlaces } from "@/lib/stance/cell-place";
import { roleRows } from "@/lib/study/respondent-role";
import { readCell, writeCell } from "./cell-in-address";

test("a number of the table is read as it was written, whatever the codes hold", () => {
  const code = fc.string({ minLength: 1, unit: fc.constantFrom("a", "~", "!", "-", "é", " ", "/") });
  fc.assert(
    fc.property(
      fc.record({
        theme: code,
        group: code,
        role: fc.constantFrom(...roleRows),
        class: fc.option(code),
        place: fc.constantFrom(...cellPlaces),
      }),
      (cell) => {
        expect(readCell(writeCell(cell))).toEqual(cell);
      },
    ),
  );
});

test.each([
  "",
  "regie",
  "regie~EK-c~allen",
  "regie~EK-c~oma~verbeterd",
  "regie~EK-c~allen~beter",
  "a~b~allen~gelijk~c~d",
])("%s is no number of the table", (written) => {
  expect(readCell(written)).toBeNull();
});
