import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readStudyWork } from "@/db/reads/results/study-work";
import { opinionDecision } from "@/db/schema/adjudication";
import { audit } from "@/db/schema/audit";
import { opinionHolder } from "@/db/schema/opinion";
import { theme } from "@/db/schema/theme";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
import { studyFigures } from "@/lib/study/study-figures";
import { joinOpinions } from "./join-opinions";
import { partOpinions } from "./part-opinions";

const database = await testDatabase();
const operator = { kind: "operator" } as const;
const reason = "Nam het verhaal van de ander over";
let reference: ReferenceStudy;

beforeEach(async () => {
  reference = await importReferenceStudy(database, (archive) => ({ ...archive, codings: [] }));
});

/** "EK01-O1>EK01-K1": the first comes to share the opinion of the second; without a second it is parted. */
async function change(words: string, who: "researcher" | "supervisor" | "coder" | "reader" = "supervisor") {
  const { study, viewer, respondent } = reference;
  const [one = "", other] = words.split(">");
  const input = { study, respondent: await respondent(one), reason };
  const by = await viewer([who]);
  if (other === undefined) return partOpinions(by, input);
  return joinOpinions(by, { ...input, sharesWith: await respondent(other) });
}

async function refusal(words: string, who?: Parameters<typeof change>[1]) {
  const result = await change(words, who);
  return result.ok ? null : result.refusal;
}

async function opinionsIn(inCase: string) {
  const work = await database.transaction((tx) => readStudyWork(tx, operator, reference.study));
  return studyFigures(work).opinionsPerCase[inCase];
}

async function holderOf(code: string) {
  const [row] = await database
    .select()
    .from(opinionHolder)
    .where(eq(opinionHolder.respondentId, await reference.respondent(code)));
  return row;
}

async function decideOn(code: string) {
  const [decided] = await database.select().from(theme).where(eq(theme.studyId, reference.study)).limit(1);
  const held = await holderOf(code);
  if (decided === undefined || held === undefined) throw new Error("nothing to decide on");
  await database.insert(opinionDecision).values({
    id: crypto.randomUUID(),
    studyId: reference.study,
    opinionId: held.opinionId,
    themeId: decided.id,
    stance: "gelijk",
  });
  return decided.name;
}

async function verbs() {
  const rows = await database
    .select({ verb: audit.verb, subject: audit.subject })
    .from(audit)
    .where(and(eq(audit.studyId, reference.study), eq(audit.actorKind, "person")));
  return rows.map(({ verb }) => verb);
}

describe("joining two opinions", () => {
  test("makes them one, with who and why, and logs ids without words", async () => {
    const before = await opinionsIn("EK01");
    expect(await change("EK01-O1>EK01-K1")).toMatchObject({ ok: true });
    expect(await opinionsIn("EK01")).toBe((before ?? 0) - 1);
    expect(await holderOf("EK01-O1")).toMatchObject({
      opinionId: (await holderOf("EK01-K1"))?.opinionId,
      reason,
    });
    expect(await verbs()).toEqual(["opinion.joined"]);
    const lines = await database.select().from(audit).where(eq(audit.verb, "opinion.joined"));
    expect(JSON.stringify(lines)).not.toContain(reason);
  });

  test("takes along who shared the opinion that is joined", async () => {
    await change("EK01-O1>EK01-K1");
    await change("EK01-K1>EK01-A1");
    const opinions = await Promise.all(["EK01-O1", "EK01-K1", "EK01-A1"].map(holderOf));
    expect(new Set(opinions.map((each) => each?.opinionId)).size).toBe(1);
  });

  test("with one who shares a third's opinion gives the third's", async () => {
    await change("EK01-O1>EK01-K1");
    await change("EK01-A1>EK01-O1");
    expect((await holderOf("EK01-A1"))?.opinionId).toBe((await holderOf("EK01-K1"))?.opinionId);
  });

  test.each([
    ["EK01-O1>EK01-O1", "opinion-shared-back"],
    ["EK09-A1>EK09-A2", "opinion-shared-back"],
    ["EK09-A2>EK09-A1", "opinion-shared-already"],
    ["EK09-A2>EK09-I1", "opinion-shared-already"],
    ["EK01-O1>EK02-O1", "opinion-of-another-case"],
  ])("%s is refused: %s", async (words, kind) => {
    expect(await refusal(words)).toMatchObject({ kind });
    expect(await verbs()).toEqual([]);
  });

  test.each(["EK01-O1", "EK01-K1"])("is refused where a decision stands on %s's opinion", async (decided) => {
    const named = await decideOn(decided);
    expect(await refusal("EK01-O1>EK01-K1")).toEqual({ kind: "opinion-decided", themes: named });
    expect(await database.$count(opinionDecision, eq(opinionDecision.studyId, reference.study))).toBe(1);
  });

  test("asks a reason", async () => {
    const { study, respondent, viewer } = reference;
    const sharesWith = await respondent("EK01-K1");
    const input = { study, respondent: await respondent("EK01-O1"), sharesWith, reason: " " };
    expect(await joinOpinions(await viewer(["researcher"]), input)).toMatchObject({
      refusal: { kind: "reason-missing" },
    });
  });

  test.each(["coder", "reader"] as const)("is not a %s's", async (who) => {
    expect(await refusal("EK01-O1>EK01-K1", who)).toEqual({ kind: "not-allowed" });
  });

  test("of two who join each other at once leaves one opinion, not none", async () => {
    const results = await Promise.all([change("EK01-O1>EK01-K1"), change("EK01-K1>EK01-O1")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await holderOf("EK01-O1"))?.opinionId).toBe((await holderOf("EK01-K1"))?.opinionId);
  });
});

describe("parting", () => {
  test("gives the respondent an opinion of their own, so that the case has one more", async () => {
    const before = await opinionsIn("EK09");
    expect(await change("EK09-A2")).toMatchObject({ ok: true });
    expect(await opinionsIn("EK09")).toBe((before ?? 0) + 1);
    expect(await holderOf("EK09-A2")).toMatchObject({ reason });
    expect(await verbs()).toEqual(["opinion.parted"]);
  });

  test("and joining again gives the same figures as before", async () => {
    const figures = async () =>
      studyFigures(await database.transaction((tx) => readStudyWork(tx, operator, reference.study)));
    const before = await figures();
    await change("EK09-A2");
    await change("EK09-A2>EK09-A1");
    expect(await figures()).toEqual(before);
  });

  test("one's own opinion is refused", async () => {
    expect(await refusal("EK09-A1")).toEqual({ kind: "opinion-is-own" });
  });

  test("is refused while a decision stands on the opinion", async () => {
    const named = await decideOn("EK09-A1");
    expect(await refusal("EK09-A2")).toEqual({ kind: "opinion-decided", themes: named });
  });

  test("is not a coder's", async () => {
    expect(await refusal("EK09-A2", "coder")).toEqual({ kind: "not-allowed" });
  });
});
