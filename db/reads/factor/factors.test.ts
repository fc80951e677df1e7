import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { testDatabase } from "@/db/engine/test-database";
import { audit } from "@/db/schema/audit";
import {
  importReferenceStudy,
  type PersonViewer,
  type ReferenceStudy,
} from "@/db/seed/reference-study.setup";
import { mergeFactors } from "@/db/writes/factor/merge-factors";
import { partFactors } from "@/db/writes/factor/part-factors";
import { readBehindFactor } from "./read-behind-factor";
import { readFactors } from "./read-factors";
import { readMergePreview } from "./read-merge-preview";

const database = await testDatabase();
let reference: ReferenceStudy;
/** The same, but nothing is released: its coders are blind still. */
let unreleased: ReferenceStudy;
let researcher: PersonViewer;

const codings = z
  .array(
    z.looseObject({
      interview: z.string(),
      coder: z.string(),
      theme: z.string(),
      factor: z.string().optional(),
    }),
  )
  .parse(JSON.parse(readFileSync("db/seed/reference-study/codings.json", "utf8")));

beforeAll(async () => {
  reference = await importReferenceStudy(database);
  unreleased = await importReferenceStudy(database, (archive) => ({
    ...archive,
    interviews: archive.interviews.map((each) => ({ ...each, release: null })),
  }));
  researcher = await reference.viewer(["researcher"]);
});

async function factorsOf(viewer: PersonViewer, theme: string) {
  const [membership] = viewer.memberships;
  if (membership === undefined) throw new RangeError("a member of nothing");
  const found = await readFactors(viewer, membership.study, "allen");
  return found?.themes.find(({ code }) => code === theme)?.factors ?? [];
}

async function factor(viewer: PersonViewer, theme: string, label: string, polarity = "belemmerend") {
  const found = (await factorsOf(viewer, theme)).find(
    (each) => each.label === label && each.polarity === polarity,
  );
  if (found === undefined) throw new RangeError(`no factor ${label}`);
  return found;
}

/** The interviews in which it was coded; in this study each is of one respondent. */
function interviewsWith(theme: string, labels: readonly string[], coder?: string): ReadonlySet<string> {
  const told = codings.filter(
    (coding) =>
      coding.theme === theme &&
      labels.includes(coding.factor ?? "") &&
      (coder === undefined || coding.coder === coder),
  );
  return new Set(told.map(({ interview }) => interview));
}

describe("factors", () => {
  test("are ranked by the respondents who told them, and each opens as many", async () => {
    const found = await factorsOf(researcher, "veiligheid");
    const counts = found.map(({ respondents }) => respondents);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    const delays = await factor(researcher, "veiligheid", "wachtlijst");
    expect(delays.respondents).toBe(interviewsWith("veiligheid", ["wachtlijst"]).size);
    expect(delays.byGroup.reduce((sum, count) => sum + count, 0)).toBe(delays.respondents);
    const behind = await readBehindFactor(researcher, reference.study, { factor: delays.id, role: "allen" });
    expect(new Set(behind?.interviews.map(({ code }) => code))).toEqual(
      interviewsWith("veiligheid", ["wachtlijst"]),
    );
    expect(behind?.interviews.flatMap(({ passages }) => passages)).toHaveLength(delays.passages);
    expect(behind?.interviews.every(({ passages }) => passages.every(({ text }) => text !== ""))).toBe(true);
    expect(await database.$count(audit, eq(audit.verb, "quotes.read"))).toBeGreaterThan(0);
  });

  test("of a row of one role are that role's alone", async () => {
    const { id } = await factor(researcher, "veiligheid", "wachtlijst");
    const found = await readFactors(researcher, reference.study, "aanmelder");
    const told = found?.themes[0]?.factors.find((each) => each.id === id);
    const referrers = [...interviewsWith("veiligheid", ["wachtlijst"])].filter((code) => code.includes("-A"));
    expect(told?.respondents).toBe(referrers.length);
    const behind = await readBehindFactor(researcher, reference.study, { factor: id, role: "aanmelder" });
    expect(behind?.interviews.map(({ code }) => code).sort()).toEqual(referrers.sort());
  });

  test("are of groups whose response says how far they may be trusted", async () => {
    const trusted = async (role: "allen" | "aanmelder") =>
      (await readFactors(researcher, reference.study, role))?.groups.map(({ trust }) => trust);
    expect(await trusted("allen")).toEqual(["representative", "indicative"]);
    expect(await trusted("aanmelder")).toEqual(["representative", "representative"]);
  });

  test("of a blind coder come from their own codings alone", async () => {
    const coder = await unreleased.viewer(["coder"], "codeur-b");
    const found = await factor(coder, "veiligheid", "wachtlijst");
    expect(found.respondents).toBe(interviewsWith("veiligheid", ["wachtlijst"], "codeur-b").size);
    expect(found.respondents).toBeLessThan(interviewsWith("veiligheid", ["wachtlijst"]).size);
    const behind = await readBehindFactor(coder, unreleased.study, { factor: found.id, role: "allen" });
    const coders = behind?.interviews.flatMap(({ passages }) => passages.flatMap((each) => each.coders));
    expect(new Set(coders)).toEqual(new Set(["Codeur B"]));
  });

  test("are nobody's who is no member", async () => {
    const stranger = { ...researcher, memberships: [] };
    expect(await readFactors(stranger, reference.study, "allen")).toBeNull();
    const { id } = await factor(researcher, "veiligheid", "wachtlijst");
    expect(await readBehindFactor(stranger, reference.study, { factor: id, role: "allen" })).toBeNull();
    expect(
      await readMergePreview(stranger, reference.study, { factor: id, into: null, role: "allen" }),
    ).toBeNull();
  });
});

describe("merging wordings", () => {
  const both = ["wachtlijst", "wisselende hulpverleners"];
  const ask = async (
    words: { readonly from?: string; readonly into?: string; readonly theme?: string } = {},
  ) => ({
    study: reference.study,
    factor: (await factor(researcher, "veiligheid", words.from ?? "wachtlijst")).id,
    into: (await factor(researcher, words.theme ?? "veiligheid", words.into ?? "wisselende hulpverleners"))
      .id,
    reason: "Gaan over hetzelfde",
  });

  test("is foretold, counts who told either once, and is taken back without a trace in the figures", async () => {
    const before = await factorsOf(researcher, "veiligheid");
    const asked = await ask();
    const preview = await readMergePreview(researcher, reference.study, { ...asked, role: "allen" });
    const merged = await mergeFactors(researcher, asked);
    if (!merged.ok) throw new Error(merged.refusal.kind);
    const after = await factorsOf(researcher, "veiligheid");
    expect(after.map(({ id }) => id)).not.toContain(asked.factor);
    const together = after.find(({ id }) => id === asked.into);
    const told = interviewsWith("veiligheid", both);
    expect(together?.respondents).toBe(told.size);
    expect(together?.merged).toMatchObject([{ label: "wachtlijst", reason: "Gaan over hetzelfde" }]);
    expect(preview?.chosen?.together).toMatchObject({
      respondents: together?.respondents,
      weighted: together?.weighted,
      passages: together?.passages,
    });
    const apart = both.reduce((sum, label) => sum + interviewsWith("veiligheid", [label]).size, 0);
    expect(preview?.chosen?.toldBoth).toBe(apart - told.size);
    const behind = await readBehindFactor(researcher, reference.study, { factor: asked.into, role: "allen" });
    expect(new Set(behind?.interviews.map(({ code }) => code))).toEqual(told);
    expect(
      await partFactors(researcher, { study: reference.study, merge: merged.value.merge }),
    ).toMatchObject({ ok: true });
    expect(await factorsOf(researcher, "veiligheid")).toEqual(before);
  });

  test("is refused in a circle, twice, across themes or polarities, without a reason, and to a coder", async () => {
    const asked = await ask();
    const refusal = async (viewer: PersonViewer, input: Awaited<ReturnType<typeof ask>>) => {
      const result = await mergeFactors(viewer, input);
      return result.ok ? "accepted" : result.refusal.kind;
    };
    const helping = await factor(researcher, "veiligheid", "therapie", "bevorderend");
    expect(await refusal(researcher, { ...asked, into: helping.id })).toBe("factors-of-other-kind");
    const elsewhere = await factor(researcher, "contact", "wisselende hulpverleners");
    expect(await refusal(researcher, { ...asked, into: elsewhere.id })).toBe("factors-of-other-kind");
    expect(await refusal(researcher, { ...asked, into: asked.factor })).toBe("factors-merged-already");
    expect(await refusal(researcher, { ...asked, reason: " " })).toBe("reason-missing");
    expect(await refusal(await reference.viewer(["coder"], "codeur-b"), asked)).toBe("not-allowed");
    const first = await mergeFactors(researcher, asked);
    if (!first.ok) throw new Error(first.refusal.kind);
    expect(await refusal(researcher, asked)).toBe("factors-merged-already");
    expect(await refusal(researcher, { ...asked, factor: asked.into, into: asked.factor })).toBe(
      "factors-merged-already",
    );
    const part = { study: reference.study, merge: first.value.merge };
    expect(await partFactors(researcher, part)).toMatchObject({ ok: true });
    expect(await partFactors(researcher, part)).toMatchObject({ ok: false, refusal: { kind: "not-found" } });
  });

  test("of two that would lead to each other at once one is refused", async () => {
    const asked = await ask();
    const results = await Promise.all([
      mergeFactors(researcher, asked),
      mergeFactors(researcher, { ...asked, factor: asked.into, into: asked.factor }),
    ]);
    expect(results.map((each) => (each.ok ? "merged" : each.refusal.kind)).sort()).toEqual([
      "factors-merged-already",
      "merged",
    ]);
    for (const each of results)
      if (each.ok) await partFactors(researcher, { study: reference.study, merge: each.value.merge });
  });
});
