import { describe, expect, it, test } from "vitest";
import { resampler } from "../resample/resampler";
import { verdictOf } from "../verdict";
import { judgedTheme } from "./judged-theme";
import { judgedWork, theme } from "./judged-work.setup";
import { judgementAgreement } from "./judgement-agreement";
import { judgementDisagreements } from "./judgement-disagreements";
import { judgementFigure } from "./judgement-measures";
import { knownScale, stanceScale } from "./judgement-scale";
import { kappaOfPair } from "./kappa-of-pair";

const agreementOf = (...lines: readonly string[]) =>
  judgementAgreement(judgedTheme(judgedWork(...lines), theme));

describe("agreement on judgements", () => {
  it("leaves out unknown, not discussed and missing", () => {
    expect(agreementOf("++-?/.", "+--+++").units).toBe(3);
    expect(agreementOf("++-?/.", "+--+++").alpha).toEqual(agreementOf("++-", "+--").alpha);
  });

  it("asks apart whether coders agree on what is unknown, where not discussed is missing", () => {
    expect(agreementOf("+?-?/", "-?+?+").known).toMatchObject({ kind: "defined", value: 1 });
    expect(agreementOf("++", "+-").known).toEqual({ kind: "undefined", because: "no-variation" });
  });

  it("finds improved against worsened further apart than either against unchanged", () => {
    const [far, near] = [agreementOf("+++---==+", "+++---==-"), agreementOf("+++---==+", "+++---===")];
    expect(
      far.alpha.kind === "defined" && near.alpha.kind === "defined" && far.alpha.value < near.alpha.value,
    ).toBe(true);
  });

  it.each([
    [["+"], "one-coder"],
    [["+ ", " +"], "no-pairs"],
    [["++", "++"], "no-variation"],
    [["", ""], "one-coder"],
  ])("of %j has no alpha: %s", (lines, because) => {
    expect(agreementOf(...lines).alpha).toEqual({ kind: "undefined", because });
  });

  it("takes coders who rotate, each pair over what both judged", () => {
    const { pairs, units } = agreementOf("++- ", "+ -+", " +-+");
    expect(units).toBe(4);
    expect(pairs.map(({ coders }) => coders.join(" & "))).toEqual([
      "coder 0 & coder 1",
      "coder 0 & coder 2",
      "coder 1 & coder 2",
    ]);
  });

  test.each([
    ["++++", "+++-", { stance: "verbeterd", share: 0.875 }],
    ["----+", "----+", { stance: "verslechterd", share: 0.8 }],
    ["---++", "---++", null],
    ["++++?", "++++-", { stance: "verbeterd", share: 1 }],
  ])("of %s and %s has as prevailing stance %j", (one, other, prevailing) => {
    expect(agreementOf(one, other).prevailing).toEqual(prevailing);
  });
});

describe("disagreements on judgements", () => {
  const ranked = (...lines: readonly string[]) => judgementDisagreements(judgedWork(...lines));

  it("stand with improved against worsened first", () => {
    expect(ranked("+=-+=-+", "+=-===-").map(({ interview }) => interview)).toEqual([
      "interview 6",
      "interview 3",
      "interview 5",
    ]);
  });

  it("gain together what alpha lacks to 1, and explain all of it", () => {
    const all = ranked("+=-+=-+", "+=-===-");
    const { alpha } = agreementOf("+=-+=-+", "+=-===-");
    const gained = all.reduce((sum, { gain }) => sum + gain, 0);
    expect(alpha.kind === "defined" && alpha.value + gained).toEqual(expect.closeTo(1, 12));
    expect(all.at(-1)?.explained).toEqual(expect.closeTo(1, 12));
  });

  it("are none where coders agree, where one only is unknown, and where alpha has no value", () => {
    expect(ranked("+-=", "+-=")).toEqual([]);
    expect(ranked("+-?", "+-+")).toEqual([]);
    expect(ranked("+", "?")).toEqual([]);
  });

  it("name what every coder judged", () => {
    expect(ranked("+-=", "+-+")[0]?.judged).toEqual([
      { coder: "coder 0", stance: "gelijk" },
      { coder: "coder 1", stance: "verbeterd" },
    ]);
  });
});

describe("the interval of agreement on judgements", () => {
  const drawsFor = resampler({ resamples: 400 });
  const twelve = ["+-=+-=+-=+-=", "+-=+-=+-=+=="] as const;
  const judgedOf = (...lines: readonly string[]) => judgedTheme(judgedWork(...lines), theme);
  const intervals = (...lines: readonly string[]) => {
    const { ratingsOn, interviews } = judgedOf(...lines);
    const intervalOn = (scale: typeof stanceScale, measure: "alpha" | "alpha-nominal") =>
      judgementFigure(ratingsOn(scale), measure, drawsFor(interviews.length)).interval;
    return { alpha: intervalOn(stanceScale, "alpha"), known: intervalOn(knownScale, "alpha-nominal") };
  };

  it("is the same at every look, and holds the coefficient", () => {
    const { alpha } = intervals(...twelve);
    const found = agreementOf(...twelve).alpha;
    const again = resampler({ resamples: 400 })(12);
    expect(alpha).toEqual(
      judgementFigure(judgedOf(...twelve).ratingsOn(stanceScale), "alpha", again).interval,
    );
    expect(
      alpha.kind === "interval" &&
        found.kind === "defined" &&
        alpha.low <= found.value &&
        found.value <= alpha.high,
    ).toBe(true);
  });

  it("is not given of nine interviews, nor of what has no value", () => {
    expect(intervals("+-=+-=+-=", "+-=+-=+-=").alpha).toEqual({
      kind: "no-interval",
      because: "few-interviews",
    });
    expect(intervals(...twelve).known).toEqual({ kind: "no-interval", because: "no-value" });
  });
});

test.each([
  [0.8, "reliable"],
  [0.799, "tentative"],
  [0.667, "tentative"],
  [0.666, "unreliable"],
  [-0.2, "unreliable"],
])("alpha whose lower bound is %s is %s", (low, verdict) => {
  expect(verdictOf({ kind: "interval", low, high: 1, resamples: 1, withoutValue: 0 })).toBe(verdict);
});
test.each([
  [0.81, "almost-perfect"],
  [0.8, "substantial"],
  [0.41, "moderate"],
  [0.4, "fair"],
  [0.2, "slight"],
  [-0.01, "less-than-chance"],
])("a kappa whose lower bound is %s is %s by Landis and Koch", (low, verdict) => {
  const interval = { kind: "interval", low, high: 1, resamples: 1, withoutValue: 0 } as const;
  expect(verdictOf(interval, "landis-koch")).toBe(verdict);
  expect(verdictOf(interval, null)).toBeNull();
});
test.each([
  [0.76, "excellent"],
  [0.75, "fair-to-good"],
  [0.4, "fair-to-good"],
  [0.39, "poor"],
])("a kappa of characters whose lower bound is %s is %s", (low, verdict) => {
  expect(verdictOf({ kind: "interval", low, high: 1, resamples: 1, withoutValue: 0 }, "fleiss")).toBe(
    verdict,
  );
});
it("no verdict is given without an interval", () => {
  expect(verdictOf({ kind: "no-interval", because: "few-interviews" })).toBeNull();
});

describe("the kappa of two coders", () => {
  const kappaOf = (...lines: readonly string[]) => {
    const judged = judgedTheme(judgedWork(...lines), theme);
    const [one, other] = judged.coders;
    if (one === undefined || other === undefined) throw new RangeError("two coders judged");
    return kappaOfPair(judged, [one, other], resampler({ resamples: 200 })(judged.interviews.length));
  };

  it("is over the interviews that these two know, with bounds and a verdict from ten on", () => {
    const { value, interval, verdict, units } = kappaOf("+-=+-=+-=+? ", "+-=+-=+-==++", "-----------+");
    expect(units).toBe(10);
    expect(value.kind).toBe("defined");
    expect(interval.kind).toBe("interval");
    expect(verdict).not.toBeNull();
  });

  it("has no bounds below ten, however many interviews others share", () => {
    const { interval, verdict, units } = kappaOf("+-=+-=+-=   ", "+-=+-=+-+==+", "+-=+-=+-=+-=");
    expect(units).toBe(9);
    expect([interval.kind, verdict]).toEqual(["no-interval", null]);
  });
});
