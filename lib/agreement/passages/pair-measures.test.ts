import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Coefficient } from "../coefficient";
import { drawResamples } from "../resample/draws";
import { resampler } from "../resample/resampler";
import { characterF1, characterIou, characterKappa } from "./character-agreement";
import { characterTable } from "./character-table";
import { anyDrawing, drawnInterview, drawnPair } from "./drawn-interview.setup";
import { type PairMeasure, pairMeasures, spanFigure } from "./pair-measures";
import { segmentAgreement, spanF1 } from "./span-agreement";

type Interviews = Parameters<typeof spanFigure>[0];
const direct: Readonly<Record<PairMeasure, (interviews: Interviews) => Coefficient>> = {
  f1: (interviews) => characterF1(characterTable(interviews, drawnPair)),
  iou: (interviews) => characterIou(characterTable(interviews, drawnPair)),
  kappa: (interviews) => characterKappa(characterTable(interviews, drawnPair)),
  "spans-exact": (interviews) => spanF1(interviews, drawnPair, "exact"),
  "spans-half": (interviews) => spanF1(interviews, drawnPair, "iou-half"),
  "spans-overlap": (interviews) => spanF1(interviews, drawnPair, "overlap"),
  segments: (interviews) => segmentAgreement(interviews, drawnPair, 0.9).agreement,
};

/** Draws every interview once: the bounds are then the value itself. */
const asTheyAre = (interviews: number) => {
  let next = 0;
  return drawResamples(interviews, { resamples: 1, chance: () => next++ });
};

describe.each(pairMeasures)("passages of two coders by %s", (measure) => {
  it("have the measure's value, over all interviews together, between its bounds", () => {
    const twelve = fc.array(anyDrawing({ maxCoders: 2 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(twelve, (drawings) => {
        const interviews = drawings.map((lines) => drawnInterview(...lines));
        const { together: found, byInterview } = spanFigure(
          interviews,
          { pairs: [drawnPair], measure },
          asTheyAre,
        );
        const value = direct[measure](interviews);
        expect(found.value).toEqual(
          value.kind === "defined" ? { kind: "defined", value: expect.closeTo(value.value, 12) } : value,
        );
        if (value.kind === "defined")
          expect(found.interval).toMatchObject({
            low: expect.closeTo(value.value, 12),
            high: expect.closeTo(value.value, 12),
          });
        expect(byInterview.map(({ value: alone }) => alone)).toEqual(
          interviews.map((interview) => direct[measure]([interview])),
        );
      }),
    );
  });
});

test("interviews that a pair didn't both code are not theirs", () => {
  const interviews = [drawnInterview("aa..", "aa.."), drawnInterview("aa..")];
  expect(spanFigure(interviews, { pairs: [drawnPair], measure: "f1" }, resampler())).toMatchObject({
    together: {
      value: { kind: "defined", value: 1 },
      interval: { kind: "no-interval", because: "few-interviews" },
      interviews: 1,
    },
    byInterview: [{ value: { kind: "defined", value: 1 } }],
  });
});

test("words of all pairs together weigh by how much a pair marked", () => {
  const three = [drawnInterview("aaaa....", "aaaa....", "......aa")];
  const [one, other, third] = three[0]?.coders.map(({ coder }) => coder) ?? [];
  if (!one || !other || !third) throw new RangeError("three coders were drawn");
  const pairs = [
    [one, other],
    [one, third],
    [other, third],
  ] as const;
  expect(spanFigure(three, { pairs, measure: "f1" }, resampler()).together.value).toEqual({
    kind: "defined",
    value: 0.4,
  });
});
