import { describe, expect, it, test } from "vitest";
import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { type DoubleCoding, type DrawGround, planDoubleCoding } from "./plan-double-coding";

const member = (name: string) => namedId<MemberId>(name);
const interviewOf = (code: string) => namedId<InterviewId>(code);
const themes = ["veiligheid", "contact"].map((name) => namedId<ThemeId>(name));

function ground(count: number, more: Partial<DrawGround> = {}): DrawGround {
  return {
    interviews: Array.from({ length: count }, (_, at) => ({
      id: interviewOf(`I${at}`),
      code: `I${at}`,
      group: at % 2 === 0 ? "EK" : "SG",
      respondents: [{ role: "ouder" as const }],
      interviewer: null,
      hasTranscript: true,
    })),
    coders: ["A", "B", "C"].map((name) => ({ member: member(name), code: name, name, removed: false })),
    assignments: [],
    ...more,
  };
}

const asked: DoubleCoding = {
  seed: 4711,
  which: { kind: "share", percent: 20 },
  coders: ["A", "B"].map(member),
  perInterview: 2,
  themes,
};

const inWords = (plan: ReturnType<typeof planDoubleCoding>) =>
  plan.drawn.map(({ interview, coders }) => [
    interview.code,
    coders.map((one) => ["A", "B", "C"].find((name) => member(name) === one)).join("+"),
  ]);

test.each([
  { count: 52, percent: 20, drawn: 10 },
  { count: 5, percent: 50, drawn: 3 },
  { count: 5, percent: 1, drawn: 1 },
  { count: 5, percent: 100, drawn: 5 },
  { count: 0, percent: 50, drawn: 0 },
])("$percent % of $count interviews is $drawn", ({ count, percent, drawn }) => {
  const plan = planDoubleCoding(ground(count), { ...asked, which: { kind: "share", percent } });
  expect(plan.drawn).toHaveLength(drawn);
});

describe("a plan", () => {
  it("takes a list as it is", () => {
    const which = { kind: "list", interviews: ["I3", "I1"].map(interviewOf) } as const;
    expect(inWords(planDoubleCoding(ground(5), { ...asked, which }))).toEqual([
      ["I1", "A+B"],
      ["I3", "A+B"],
    ]);
  });

  it("leaves out what has no text, and what coders enough have", () => {
    const all = ground(4);
    const pool = planDoubleCoding(
      {
        ...all,
        interviews: all.interviews.map((each) => ({ ...each, hasTranscript: each.code !== "I0" })),
        assignments: ["A", "B"].map((name) => ({
          interview: interviewOf("I1"),
          coder: member(name),
          themes,
        })),
      },
      asked,
    ).pool;
    expect(pool.map(({ code }) => code)).toEqual(["I2", "I3"]);
  });

  it("asks one coder more of who has one, and all where some themes lack", () => {
    const assignments = [
      { interview: interviewOf("I0"), coder: member("A"), themes },
      { interview: interviewOf("I1"), coder: member("A"), themes: themes.slice(1) },
    ];
    const plan = planDoubleCoding(ground(2, { assignments }), {
      ...asked,
      which: { kind: "share", percent: 100 },
    });
    expect(inWords(plan)).toEqual([
      ["I0", "B"],
      ["I1", "A+B"],
    ]);
  });

  it("gives nobody their own conversation while another may be asked", () => {
    const all = ground(6);
    const interviews = all.interviews.map((each) => ({ ...each, interviewer: " a" }));
    const which = { kind: "share", percent: 100 } as const;
    const three = { ...asked, which, coders: ["A", "B", "C"].map(member) };
    for (const [, pair] of inWords(planDoubleCoding({ ...all, interviews }, three))) expect(pair).toBe("B+C");
    for (const [, pair] of inWords(planDoubleCoding({ ...all, interviews }, { ...asked, which })))
      expect(pair).toBe("A+B");
  });

  it("asks nobody who is no coder any more", () => {
    const all = ground(3);
    const coders = all.coders.map((one) => ({ ...one, removed: one.name === "B" }));
    const plan = planDoubleCoding({ ...all, coders }, asked);
    expect(inWords(plan).map(([, pair]) => pair)).toEqual(["A"]);
  });

  it("is the same in whatever order the study is read", () => {
    const all = ground(30);
    const turned = { ...all, interviews: all.interviews.toReversed(), coders: all.coders.toReversed() };
    expect(planDoubleCoding(turned, { ...asked, coders: asked.coders.toReversed() })).toEqual(
      planDoubleCoding(all, asked),
    );
    expect(inWords(planDoubleCoding(all, { ...asked, seed: 4712 }))).not.toEqual(
      inWords(planDoubleCoding(all, asked)),
    );
  });
});
