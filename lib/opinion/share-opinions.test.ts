import { describe, expect, it, test } from "vitest";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { type Sharer, shareOpinions } from "./share-opinions";

/** "A1>A2 O1": A1 shares the opinion of A2, O1 has its own. A letter before a colon names the case. */
function respondents(text: string): Sharer[] {
  const roles: Record<string, RespondentRole> = { A: "aanmelder", O: "ouder", K: "kind/jongere" };
  return text.split(" ").map((word) => {
    const [who = "", other] = word.split(">");
    const [code = "", inCase = "c"] = who.split(":").toReversed();
    const role = roles[code.charAt(0)] ?? "gezinsinformant";
    return { code, case: inCase, role, sharesOpinionWith: other ?? null };
  });
}
function opinionsOf(text: string): string {
  const shared = shareOpinions(respondents(text));
  if (!shared.ok) return shared.refusal.kind;
  return shared.value.map(({ role, holders }) => `${holders.join("+")} as ${role}`).join(", ");
}

describe("opinions", () => {
  test.each([
    ["A1 O1", "A1 as aanmelder, O1 as ouder"],
    ["A1>A2 A2 O1", "A2+A1 as aanmelder, O1 as ouder"],
    ["O1>A1 A1", "A1+O1 as aanmelder"],
    ["O1>K1 K1>A1 A1", "A1+O1+K1 as aanmelder"],
    ["K1>A1 A1 O1>K1", "A1+K1+O1 as aanmelder"],
    ["A1>O1 K1>O1 O1", "O1+A1+K1 as ouder"],
  ])("of %s are %s", (given, expected) => {
    expect(opinionsOf(given)).toBe(expected);
  });

  it("number the respondents less the links", () => {
    const given = respondents("A1 O1>A1 K1>O1 x:A2 x:O2");
    const shared = shareOpinions(given);
    expect(shared.ok && shared.value.length).toBe(given.length - 2);
  });

  it("take linear time, also for a long chain", () => {
    const chain = respondents(
      Array.from({ length: 100_000 }, (_, at) => `A${at}${at === 99_999 ? "" : `>A${at + 1}`}`).join(" "),
    );
    const startMs = performance.now();
    const shared = shareOpinions(chain);
    expect(shared.ok && shared.value.length).toBe(1);
    expect(performance.now() - startMs).toBeLessThan(2_000);
  });
});

describe("a refused link names its respondent", () => {
  test.each([
    ["A1 O1>X9", { kind: "opinion-shared-with-unknown", respondent: "O1", sharesOpinionWith: "X9" }],
    ["A1 x:O1>A1", { kind: "opinion-shared-across-cases", respondent: "O1", sharesOpinionWith: "A1" }],
    ["A1>A1", { kind: "opinion-shared-in-circle", respondent: "A1" }],
    ["A1>O1 O1>A1", { kind: "opinion-shared-in-circle", respondent: "A1" }],
    ["K1>A1 A1>O1 O1>A1", { kind: "opinion-shared-in-circle", respondent: "A1" }],
  ])("%s", (given, refusal) => {
    expect(shareOpinions(respondents(given))).toEqual({ ok: false, refusal });
  });
});
