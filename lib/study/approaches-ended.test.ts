import { expect, test } from "vitest";
import type { ApproachOutcome } from "./approach";
import { approachesEnded } from "./approaches-ended";

function ended(...people: readonly (readonly [ApproachOutcome, string?])[]) {
  const respondents = people.map(([approach, refusedBy]) => ({ approach, refusedBy: refusedBy ?? null }));
  return approachesEnded(respondents).map(({ outcome, by, count }) => `${count} ${outcome} ${by ?? "-"}`);
}

test("tells refusing oneself from being refused for, the most frequent other first", () => {
  expect(
    ended(
      ["mocht niet", "ouder"],
      ["weigerde", "ouder"],
      ["weigerde", "gezinsvoogd"],
      ["weigerde"],
      ["weigerde", " gezinsvoogd "],
      ["geïnterviewd"],
    ),
  ).toEqual([
    "1 geïnterviewd -",
    "1 weigerde -",
    "2 weigerde gezinsvoogd",
    "1 weigerde ouder",
    "1 mocht niet ouder",
  ]);
});

test("leaves out who is noted with someone who was interviewed or can't be reached", () => {
  expect(ended(["geïnterviewd", "moeder"], ["onbereikbaar", "moeder"], ["benaderd", ""])).toEqual([
    "1 geïnterviewd -",
    "1 onbereikbaar -",
    "1 benaderd -",
  ]);
});

test("has nothing of nobody", () => {
  expect(ended()).toEqual([]);
});
