import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChosenQuoteId, CodingId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { type BoardChange, inverseBoardChange, moveToPlace } from "./board-change";

const id = namedId<ChosenQuoteId>;

function moved(order: readonly ChosenQuoteId[], change: BoardChange | null): readonly ChosenQuoteId[] {
  if (change?.kind !== "move") return order;
  const others = order.filter((other) => other !== change.id);
  const place = change.before === null ? others.length : others.indexOf(change.before);
  return others.toSpliced(place, 0, change.id);
}

test("a move puts a quote in its place, and its inverse restores the order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.nat(7),
      fc.integer({ min: -3, max: 12 }),
      (count, which, place) => {
        const order = Array.from({ length: count }, (_, at) => id(`q${at}`));
        const one = order[which % count];
        if (one === undefined) throw new RangeError("one of them");
        const change = moveToPlace(order, one, place);
        const after = moved(order, change);
        expect(after.indexOf(one)).toBe(Math.min(count - 1, Math.max(0, place)));
        expect(after.filter((other) => other !== one)).toEqual(order.filter((other) => other !== one));
        if (change !== null) expect(moved(after, inverseBoardChange(change))).toEqual(order);
      },
    ),
  );
});

test("nothing is moved to where it is, nor what is not there", () => {
  expect(moveToPlace([id("a"), id("b")], id("a"), 0)).toBeNull();
  expect(moveToPlace([id("a"), id("b")], id("b"), 9)).toBeNull();
  expect(moveToPlace([id("a")], id("z"), 0)).toBeNull();
});

test.each<BoardChange>([
  { kind: "remove", id: id("a") },
  { kind: "put-back", id: id("a") },
  { kind: "edit", id: id("a"), edited: "x (...)", was: null },
])("$kind is taken back and done again", (change) => {
  expect(inverseBoardChange(inverseBoardChange(change))).toEqual(change);
});

test("a choice is taken back by taking the quote off", () => {
  const coding = namedId<CodingId>("c");
  expect(inverseBoardChange({ kind: "choose", id: id("a"), coding })).toEqual({
    kind: "remove",
    id: id("a"),
  });
});
