import fc from "fast-check";
import { expect, test } from "vitest";
import type { CodingId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { BoardChange } from "./board-change";
import { noBoardHistory, stepBack, stepForward, withChange, withoutStep } from "./board-history";

const id = fc.constantFrom("een", "twee").map((name) => namedId<BoardChange["id"]>(name));
const change: fc.Arbitrary<BoardChange> = fc.oneof(
  id.map((of) => ({ kind: "choose", id: of, coding: namedId<CodingId>("c") }) as const),
  id.map((of) => ({ kind: "remove", id: of }) as const),
  fc.tuple(id, id).map(([of, before]) => ({ kind: "move", id: of, before, stoodBefore: null }) as const),
  fc.tuple(id, fc.string()).map(([of, edited]) => ({ kind: "edit", id: of, edited, was: null }) as const),
);

test("what is taken back and done again leaves the history as it was", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const history = changes.reduce(withChange, noBoardHistory);
      const back = stepBack(history);
      const again = back && stepForward(back.history);
      expect(again?.history).toEqual(history);
      expect(again?.of).toEqual(changes.at(-1));
    }),
  );
});

test("a quote that was chosen and taken back is put back, not chosen a second time", () => {
  const chosen: BoardChange = { kind: "choose", id: namedId("een"), coding: namedId("c") };
  const back = stepBack(withChange(noBoardHistory, chosen));
  expect(back?.change).toEqual({ kind: "remove", id: chosen.id });
  expect(back && stepForward(back.history)?.change).toEqual({ kind: "put-back", id: chosen.id });
});

test("what was taken back can't be done again after another change", () => {
  const removed: BoardChange = { kind: "remove", id: namedId("een") };
  const back = stepBack(withChange(noBoardHistory, removed));
  expect(back && stepForward(withChange(back.history, removed))).toBeNull();
});

test("a step that could not be made is let go of, and those before it can still be taken back", () => {
  const [first, second]: BoardChange[] = [
    { kind: "remove", id: namedId("een") },
    { kind: "remove", id: namedId("twee") },
  ];
  if (!first || !second) throw new RangeError("there are two");
  const back = stepBack([first, second].reduce(withChange, noBoardHistory));
  if (back === null) throw new RangeError("there is one to take back");
  expect(withoutStep(back.history, back)).toEqual({ done: [first], undone: [] });
});
