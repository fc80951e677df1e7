import { expect, test } from "vitest";
import { isSameWeighting, type Weighting } from "./weighting";

const of = (
  meanOver: Weighting["meanOver"],
  countUnknown = true,
  rolesInN: Weighting["rolesInN"] = "all",
): Weighting => ({ meanOver, countUnknown, rolesInN });

test.each([
  [of({ kind: "study" }), of({ kind: "study" }), true],
  [of({ kind: "study" }), of({ kind: "group" }), false],
  [of({ kind: "study" }), of({ kind: "study" }, false), false],
  [of({ kind: "study" }), of({ kind: "study" }, true, "shown"), false],
  [of({ kind: "set", mean: 4.6 }), of({ kind: "set", mean: 4.6 }), true],
  [of({ kind: "set", mean: 4.6 }), of({ kind: "set", mean: 4.5 }), false],
])("%j and %j give the same weights and shares: %s", (one, other, same) => {
  expect(isSameWeighting(one, other)).toBe(same);
});
