import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { case_ } from "@/db/schema/case";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { transcript } from "@/db/schema/transcript";
import { referenceArchive } from "@/db/seed/seed-studies";
import { importStudy } from "@/db/writes/study/import-study";
import type { TranscriptToImport } from "@/lib/interchange/transcript-to-import";
import type { StudyId } from "@/lib/study/ids";
import { joinTurns } from "@/lib/transcript/join-turns";
import { importTranscripts } from "./import-transcripts";

const database = await testDatabase();
const operator = { kind: "operator" } as const;
let study: StudyId;

beforeAll(async () => {
  const result = await importStudy(operator, await referenceArchive());
  if (!result.ok) throw new Error(result.refusal.kind);
  study = result.value.study;
});

function given(code: string, changed: Partial<TranscriptToImport> = {}): TranscriptToImport {
  return {
    file: `${code}.txt`,
    case: { kind: "new", code: "EK11", title: "Bo", group: "EK-c" },
    respondents: [{ kind: "new", code, role: "ouder", relation: "vader" }],
    sharedOpinion: null,
    interview: { code, heldOn: null, minutes: null, interviewer: null, moment: null },
    transcript: joinTurns([{ speaker: "R", at: null, text: `Ik ben ${code} 👍.` }]),
    ...changed,
  };
}

const count = async () => [
  await database.$count(case_, eq(case_.studyId, study)),
  await database.$count(respondent, eq(respondent.studyId, study)),
  await database.$count(opinionHolder, eq(opinionHolder.studyId, study)),
  await database.$count(interview, eq(interview.studyId, study)),
  await database.$count(transcript, eq(transcript.studyId, study)),
];

describe("an import of transcripts", () => {
  test("makes a case that several files name once, and an interview of each", async () => {
    const before = await count();
    const result = await importTranscripts(operator, study, [given("EK11-O1"), given("EK11-O2")]);
    expect(result).toEqual({ ok: true, value: ["EK11-O1", "EK11-O2"] });
    expect(await count()).toEqual(before.map((number, index) => number + (index === 0 ? 1 : 2)));
  });

  test("counts a respondent who had refused as interviewed", async () => {
    const refused = and(eq(respondent.studyId, study), eq(respondent.approach, "weigerde"));
    const [row] = await database
      .select({ code: respondent.code, case: case_.code })
      .from(respondent)
      .innerJoin(case_, eq(case_.id, respondent.caseId))
      .where(refused);
    if (row === undefined) throw new Error("nobody refused");
    const before = await database.$count(respondent, refused);
    const place = {
      case: { kind: "existing", code: row.case },
      respondents: [{ kind: "existing", code: row.code }],
    } as const;
    expect(await importTranscripts(operator, study, [given(row.code, place)])).toMatchObject({ ok: true });
    expect(await database.$count(respondent, refused)).toBe(before - 1);
  });

  test.each([
    {
      kind: "import-case-not-there",
      value: "EK99",
      changed: { case: { kind: "existing", code: "EK99" } },
    },
    {
      kind: "import-case-in-two-groups",
      value: "EK01",
      changed: { case: { kind: "new", code: "EK01", title: "", group: "schaduw" } },
    },
    {
      kind: "import-group-not-there",
      value: "anders",
      changed: { case: { kind: "new", code: "EK12", title: "", group: "anders" } },
    },
    {
      kind: "import-respondent-not-there",
      value: "nooit",
      changed: { respondents: [{ kind: "existing", code: "nooit" }] },
    },
    {
      kind: "import-respondent-taken",
      value: "EK01-O1",
      changed: { respondents: [{ kind: "existing", code: "EK01-O1" }] },
    },
    {
      kind: "import-interview-taken",
      value: "EK01-O1",
      changed: {
        interview: { code: "EK01-O1", heldOn: null, minutes: null, interviewer: null, moment: null },
      },
    },
  ] as const)(
    "refused as $kind keeps nothing of its other files either",
    async ({ kind, value, changed }) => {
      const before = await count();
      const result = await importTranscripts(operator, study, [given("EK13-O1"), given("EK14-O1", changed)]);
      expect(result).toEqual({ ok: false, refusal: { kind, value, file: "EK14-O1.txt" } });
      expect(await count()).toEqual(before);
    },
  );

  const parents = [
    { kind: "new", code: "EK16-O1", role: "ouder", relation: "moeder" },
    { kind: "new", code: "EK16-O2", role: "ouder", relation: "vader" },
  ] as const;
  const heldBy = async (code: string) => {
    const owner = alias(respondent, "owner");
    const [row] = await database
      .select({ of: owner.code, reason: opinionHolder.reason })
      .from(opinionHolder)
      .innerJoin(respondent, eq(respondent.id, opinionHolder.respondentId))
      .innerJoin(opinion, eq(opinion.id, opinionHolder.opinionId))
      .innerJoin(owner, eq(owner.id, opinion.respondentId))
      .where(and(eq(respondent.studyId, study), eq(respondent.code, code)));
    return row;
  };
  const inInterview = async (code: string) =>
    (
      await database
        .select({ code: respondent.code })
        .from(interviewRespondent)
        .innerJoin(interview, eq(interview.id, interviewRespondent.interviewId))
        .innerJoin(respondent, eq(respondent.id, interviewRespondent.respondentId))
        .where(and(eq(interview.studyId, study), eq(interview.code, code)))
        .orderBy(interviewRespondent.position)
    ).map((row) => row.code);

  test("with two respondents of one interview keeps both in order, each with an opinion of their own", async () => {
    expect(
      await importTranscripts(operator, study, [given("EK16-O1", { respondents: parents })]),
    ).toMatchObject({ ok: true });
    expect(await inInterview("EK16-O1")).toEqual(["EK16-O1", "EK16-O2"]);
    expect(await heldBy("EK16-O2")).toMatchObject({ of: "EK16-O2" });
  });

  test("lets the two share the opinion of the one who is named, once", async () => {
    const sharedOpinion = { of: "EK16-O2", reason: "zij nam die van hem over" };
    const again = (code: string) =>
      importTranscripts(operator, study, [given(code, { respondents: parents, sharedOpinion })]);
    expect(await again("EK16-X1")).toMatchObject({ ok: true });
    expect(await heldBy("EK16-O1")).toEqual({ of: "EK16-O2", reason: "zij nam die van hem over" });
    expect(await again("EK16-X2")).toMatchObject({ ok: true });
    expect(await heldBy("EK16-O1")).toMatchObject({ of: "EK16-O2" });
  });

  test.each([
    { what: "an opinion that they hold with another", of: "EK16-O1", value: "EK16-O1" },
    { what: "the opinion of someone else", of: "EK01-O1", value: "EK01-O1" },
  ])("does not let them share $what", async ({ of, value }) => {
    const before = await count();
    const sharedOpinion = { of, reason: "anders" };
    const result = await importTranscripts(operator, study, [
      given("EK16-X3", { respondents: parents, sharedOpinion }),
    ]);
    expect(result).toMatchObject({ refusal: { kind: "import-opinion-not-shared", value } });
    expect(await count()).toEqual(before);
  });

  test("refuses a respondent who stands twice in one interview", async () => {
    const [mother] = parents;
    expect(
      await importTranscripts(operator, study, [given("EK16-X4", { respondents: [mother, mother] })]),
    ).toMatchObject({ refusal: { kind: "import-respondent-twice", value: "EK16-O1" } });
  });

  test("refuses a text that the study holds already", async () => {
    const { transcript: same } = given("EK15-O1");
    const result = await importTranscripts(operator, study, [
      given("EK15-O1"),
      given("EK15-O2", { transcript: same }),
    ]);
    expect(result).toMatchObject({ refusal: { kind: "import-text-already-there", value: "EK15-O1" } });
  });

  test("is a researcher's", async () => {
    const nobody = { kind: "person", user: study, name: "", administrator: true, memberships: [] } as never;
    expect(await importTranscripts(nobody, study, [])).toMatchObject({ refusal: { kind: "not-allowed" } });
  });
});
