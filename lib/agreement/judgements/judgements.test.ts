import { describe, expect, it, test } from "vitest";
import { resampler } from "../resample/resampler";
import { verdictOf } from "../verdict";
import { judgedTheme } from "./judged-theme";
import { judgedWork, theme } from "./judged-work.setup";
import { judgementAgreement } from "./judgement-agreement";
import { judgementDisagreements } from "./judgement-disagreements";
import { judgementIntervals } from "./judgement-intervals";

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
  const intervals = (...lines: readonly string[]) =>
    judgementIntervals(judgedTheme(judgedWork(...lines), theme), drawsFor);

  it("is the same at every look, and holds the coefficient", () => {
    const { alpha } = intervals(...twelve);
    const found = agreementOf(...twelve).alpha;
    expect(alpha).toEqual(
      judgementIntervals(judgedTheme(judgedWork(...twelve), theme), resampler({ resamples: 400 })).alpha,
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
it("no verdict is given without an interval", () => {
  expect(verdictOf({ kind: "no-interval", because: "few-interviews" })).toBeNull();
});
