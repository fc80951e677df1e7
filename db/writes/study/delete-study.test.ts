import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { coding } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { judgement } from "@/db/schema/judgement";
import { respondent } from "@/db/schema/respondent";
import { transcript } from "@/db/schema/transcript";
import { referenceArchive } from "@/db/seed/seed-studies";
import { deleteInterview } from "@/db/writes/transcript/delete-interview";
import type { StudyId } from "@/lib/study/ids";
import { deleteStudy } from "./delete-study";
import { type ImportedStudy, importStudy } from "./import-study";

const database = await testDatabase();
const operator = { kind: "operator" } as const;
let kept: ImportedStudy;
let mistaken: ImportedStudy;

beforeAll(async () => {
  const archive = await referenceArchive();
  kept = await imported();
  mistaken = await imported();
  async function imported(): Promise<ImportedStudy> {
    const result = await importStudy(operator, archive);
    if (!result.ok) throw new Error(result.refusal.kind);
    return result.value;
  }
});

/** How many rows each table holds of a study, tables without any left out. */
async function rowsOf(study: StudyId): Promise<Readonly<Record<string, number>>> {
  const tables = await database.execute<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'study_id'`);
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await database.execute<{ number: number }>(sql`
      select count(*)::int as number from ${sql.identifier(name)} where study_id = ${study}`);
    if (row && row.number > 0) counts[name] = row.number;
  }
  return counts;
}

describe("deleting an interview", () => {
  test("takes its text and finished work with it, and its respondent counts as approached again", async () => {
    const of = (code: string) =>
      database.$count(
        coding,
        sql`${coding.interviewId} in (select id from interview where code = ${code} and study_id = ${mistaken.study})`,
      );
    expect(await of("EK01-A1")).toBeGreaterThan(0);
    const codings = await database.$count(coding, eq(coding.studyId, mistaken.study));
    const gone = await of("EK01-A1");
    expect(await deleteInterview(operator, mistaken.study, { code: "EK01-A1", typed: "EK01-A1" })).toEqual({
      ok: true,
      value: null,
    });
    expect(await database.$count(interview, eq(interview.studyId, mistaken.study))).toBe(51);
    expect(await database.$count(transcript, eq(transcript.studyId, mistaken.study))).toBe(51);
    expect(await database.$count(coding, eq(coding.studyId, mistaken.study))).toBe(codings - gone);
    const [person] = await database
      .select({ approach: respondent.approach })
      .from(respondent)
      .where(sql`${respondent.studyId} = ${mistaken.study} and ${respondent.code} = 'EK01-A1'`);
    expect(person?.approach).toBe("benaderd");
  });

  test.each([
    { typed: "EK01-O2", code: "EK01-O1", kind: "name-differs" },
    { typed: "nope", code: "nope", kind: "not-found" },
  ])("is refused as $kind where $typed is typed for $code", async ({ typed, code, kind }) => {
    const result = await deleteInterview(operator, mistaken.study, { code, typed });
    expect(result).toMatchObject({ ok: false, refusal: { kind } });
    expect(await database.$count(judgement, eq(judgement.studyId, kept.study))).toBe(424);
  });
});

describe("deleting a study", () => {
  test("is refused where another name is typed", async () => {
    const { study, slug } = mistaken;
    const result = await deleteStudy(operator, study, { slug, typed: kept.slug });
    expect(result).toMatchObject({ ok: false, refusal: { kind: "name-differs" } });
  });

  test("leaves nothing of it but its log, and the other study whole", async () => {
    const { study, slug } = mistaken;
    const others = await rowsOf(kept.study);
    expect(await deleteStudy(operator, study, { slug, typed: slug })).toEqual({ ok: true, value: null });
    expect(Object.keys(await rowsOf(study))).toEqual(["audit"]);
    expect(await rowsOf(kept.study)).toEqual(others);
  });

  test("is the only way: without it the database refuses", async () => {
    await expect(database.execute(sql`delete from study where id = ${kept.study}`)).rejects.toThrow();
  });
});
