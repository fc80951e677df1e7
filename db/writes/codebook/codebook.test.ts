import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readCodebook } from "@/db/reads/codebook/codebook-of";
import { code } from "@/db/schema/code";
import { codebookVersion } from "@/db/schema/codebook-version";
import { coding } from "@/db/schema/coding";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { adding, send } from "@/db/writes/coding/coder-at-work.setup";
import { twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { membershipOf } from "@/lib/access/viewer";
import { addTheme } from "./add-theme";
import { changeTheme } from "./change-theme";
import { moveCode } from "./move-code";
import { moveTheme } from "./move-theme";
import { saveCode } from "./save-code";

const database = await testDatabase();
const { study, viewer } = await importReferenceStudy(database);
const researcher = await viewer(["researcher"]);
const membership = membershipOf(researcher, study) ?? expect.fail("the researcher is a member");
const themes = async () => (await readCodebook(membership)).themes;
const theme = async (code: string) =>
  (await themes()).find((each) => each.code === code) ?? expect.fail(`no theme ${code}`);

const given = {
  name: "Tevredenheid",
  definition: "Hoe tevreden men is.",
  wording: { verbeterd: "meer", gelijk: "even", verslechterd: "minder", onbekend: "onbekend" },
};

test("a theme added while coding says so, keeps all that was coded, and starts a codebook version", async () => {
  const codings = await database.$count(coding);
  expect(await addTheme(researcher, study, given)).toMatchObject({ ok: true });
  expect((await themes()).at(-1)).toMatchObject({
    ...given,
    code: "tevredenheid",
    addedDuringAnalysis: true,
  });
  expect(await database.$count(coding)).toBe(codings);
  expect(await database.$count(codebookVersion, eq(codebookVersion.studyId, study))).toBe(2);
});

test("that a theme comes while coding follows from assignments, and tells of nobody's codings", async () => {
  const added = async (coded: boolean) => {
    const room = await twoCodersOnAnInterview(database);
    if (coded) await send(room, adding(room));
    await addTheme(room.researcher, room.study, given);
    const held = membershipOf(room.researcher, room.study) ?? expect.fail("the researcher is a member");
    const { themes: shown } = await readCodebook(held);
    return shown.at(-1)?.addedDuringAnalysis;
  };
  expect([await added(false), await added(true)]).toEqual([true, true]);
});

test("renaming a theme leaves its code, and so its codings, as they are", async () => {
  const seen = await theme("regie");
  await changeTheme(researcher, study, { ...given, name: "Wie beslist", theme: seen.id, seen });
  expect(await theme("regie")).toMatchObject({ id: seen.id, name: "Wie beslist" });
});

test("a theme or code that another changed meanwhile is not overwritten", async () => {
  const seen = await theme("cohesie");
  const factor = seen.codes[0] ?? expect.fail("a code");
  const save = (name: string) => changeTheme(researcher, study, { ...seen, name, theme: seen.id, seen });
  const saveFactor = (label: string) =>
    saveCode(researcher, study, {
      ...factor,
      label,
      theme: seen.id,
      change: { code: factor.id, seen: factor },
    });
  expect([await save("Samen"), await save("Steun")]).toMatchObject([
    { ok: true },
    { refusal: { kind: "changed-by-another" } },
  ]);
  expect([await saveFactor("oma"), await saveFactor("opa")]).toMatchObject([
    { ok: true },
    { refusal: { kind: "changed-by-another" } },
  ]);
  const now = await theme("cohesie");
  expect([now.name, now.codes[0]?.label]).toEqual(["Samen", "oma"]);
});

test("a theme moves a place and stays at the end", async () => {
  const order = async () => (await themes()).map(({ code }) => code);
  const [first, second, ...rest] = await order();
  const { id } = await theme(second ?? "");
  await moveTheme(researcher, study, { theme: id, by: -1 });
  await moveTheme(researcher, study, { theme: id, by: -1 });
  expect(await order()).toEqual([second, first, ...rest]);
});

test("a theme has a label once for each polarity", async () => {
  const { id } = await theme("veiligheid");
  const save = (polarity: "bevorderend" | "belemmerend" | null) =>
    saveCode(researcher, study, { theme: id, change: null, label: "wachtlijst", definition: "", polarity });
  expect(await save("belemmerend")).toMatchObject({ refusal: { kind: "label-taken" } });
  expect(await save("bevorderend")).toMatchObject({ ok: true });
  expect(await save(null)).toMatchObject({ ok: true });
});

test("a factor moves past the next one of its kind, and leaves the other kinds as they are", async () => {
  const ofKind = async (kind: "bevorderend" | "belemmerend") =>
    (await theme("veiligheid")).codes.filter(({ polarity }) => polarity === kind).map(({ id }) => id);
  const hindering = await ofKind("belemmerend");
  const [first, second, ...rest] = await ofKind("bevorderend");
  if (first === undefined || second === undefined) expect.fail("two factors that help");
  // Something that hinders stands between the two, where the theme's codes are one list.
  const inBetween = hindering.at(-1) ?? expect.fail("a factor that hinders");
  for (const [position, id] of [first, inBetween, second, ...rest, ...hindering.slice(0, -1)].entries())
    await database.update(code).set({ position }).where(eq(code.id, id));
  const before = await ofKind("belemmerend");
  await moveCode(researcher, study, { code: first, by: 1 });
  expect(await ofKind("bevorderend")).toEqual([second, first, ...rest]);
  expect(await ofKind("belemmerend")).toEqual(before);
});

test.each(["coder", "supervisor", "reader"] as const)("a %s can't change the codebook", async (role) => {
  const other = await viewer([role]);
  const { id, codes } = await theme("contact");
  const code = codes[0]?.id ?? expect.fail("a code");
  const factor = { label: "x", definition: "", polarity: null };
  const results = [
    await addTheme(other, study, given),
    await changeTheme(other, study, { ...given, theme: id, seen: given }),
    await moveTheme(other, study, { theme: id, by: 1 }),
    await moveCode(other, study, { code, by: 1 }),
    await saveCode(other, study, { ...factor, theme: id, change: { code, seen: factor } }),
  ];
  expect(results.map((result) => (result.ok ? "done" : result.refusal.kind))).toEqual(
    results.map(() => "not-allowed"),
  );
});

test("a theme of another study is not found", async () => {
  const other = await importReferenceStudy(database, (archive) => ({
    ...archive,
    codings: [],
    judgements: [],
  }));
  const elsewhere = await other.viewer(["researcher"]);
  const { id } = await theme("contact");
  const result = await changeTheme(elsewhere, other.study, { ...given, theme: id, seen: given });
  expect(result).toMatchObject({ refusal: { kind: "not-found" } });
});
