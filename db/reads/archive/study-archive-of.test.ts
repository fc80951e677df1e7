import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { member } from "@/db/schema/member";
import { referenceArchive } from "@/db/seed/seed-studies";
import { type ImportedStudy, importStudy } from "@/db/writes/study/import-study";
import type { MemberRole } from "@/lib/access/member-role";
import type { Viewer } from "@/lib/access/viewer";
import { parseArchive } from "@/lib/interchange/archive/parse-archive";
import { sampleArchive } from "@/lib/interchange/archive/sample-archive.setup";
import { writeArchive } from "@/lib/interchange/archive/write-archive";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { UserId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { textOfLines } from "@/lib/writing/words-of";
import { studyArchiveOf } from "./study-archive-of";

const database = await testDatabase();
const operator = { kind: "operator" } as const;

async function imported(archive: StudyArchive): Promise<ImportedStudy> {
  const result = await importStudy(operator, archive);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

async function exported(viewer: Viewer, { study }: ImportedStudy): Promise<string> {
  const archive = await studyArchiveOf(viewer, study);
  if (archive === null) throw new Error("not exported");
  return new TextDecoder().decode(writeArchive(archive));
}

async function viewerOf(
  { study, slug }: ImportedStudy,
  code: string,
  roles: readonly MemberRole[],
): Promise<Viewer> {
  const members = await database
    .select({ id: member.id, code: member.code })
    .from(member)
    .where(eq(member.studyId, study));
  const found = members.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no member ${code}`);
  const user = namedId<UserId>("00000000-0000-4000-8000-000000000001");
  return {
    kind: "person",
    user,
    name: code,
    administrator: false,
    memberships: [{ study, slug, member: found.id, roles }],
  };
}

describe("an archive", () => {
  test("of every part of a study comes back byte for byte", async () => {
    const sample = await sampleArchive();
    expect(await exported(operator, await imported(sample))).toBe(
      new TextDecoder().decode(writeArchive(sample)),
    );
  });

  test("of the reference study, imported beside the original, gives the same archive", async () => {
    const original = await imported(await referenceArchive());
    const first = await exported(operator, original);
    const read = await parseArchive(new TextEncoder().encode(first), "archief.json");
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const copy = await imported(read.value);
    expect(copy.slug).toBe(`${original.slug}-2`);
    expect((await exported(operator, copy)) === first).toBe(true);
  });

  test("in which both cases of a pair tell it comes in with the pair once", async () => {
    const sample = await sampleArchive();
    const [first, second] = sample.cases;
    if (first === undefined || second === undefined) throw new Error("the sample has two cases");
    const told = { ...sample, cases: [first, { ...second, matchedWith: [first.code] }] };
    expect(await exported(operator, await imported(told))).toBe(
      new TextDecoder().decode(writeArchive(sample)),
    );
  });

  test.each<{ roles: readonly MemberRole[] }>([
    { roles: ["coder"] },
    { roles: ["supervisor"] },
    { roles: ["reader"] },
  ])("is not for a $roles", async ({ roles }) => {
    const study = await imported(await sampleArchive());
    expect(await studyArchiveOf(await viewerOf(study, "a", roles), study.study)).toBeNull();
  });
});

describe("of an interview that a researcher codes blind, an archive for them", () => {
  const roles = ["researcher", "coder"] as const;

  test("is the same with and without the colleague's unfinished work", async () => {
    const sample = await sampleArchive();
    const withWork = await imported(coded(sample, { colleague: "working" }));
    const without = await imported(coded(sample, { colleague: "not started" }));
    const mine = await exported(await viewerOf(withWork, "a", roles), withWork);
    expect(mine).toBe(await exported(await viewerOf(without, "a", roles), without));
    expect(mine).toContain("memo van a");
    expect(mine).not.toContain("van b");
    expect(mine).toContain('"score": 2');
    expect(mine).toContain('"chosenBy": "a"');
  });

  test("is the same when the colleague has finished and they have not", async () => {
    const sample = await sampleArchive();
    const withWork = await imported(coded(sample, { colleague: "finished" }));
    const without = await imported(coded(sample, { colleague: "not started" }));
    expect(await exported(await viewerOf(withWork, "a", roles), withWork)).toBe(
      await exported(await viewerOf(without, "a", roles), without),
    );
  });

  test("holds the colleague's work once both have finished and it was released", async () => {
    const study = await imported(coded(await sampleArchive(), { colleague: "finished", released: true }));
    const archive = await exported(await viewerOf(study, "a", roles), study);
    expect(archive).toContain("memo van b");
    expect(archive).toContain('"score": 4');
  });
});

/** The sample study with one interview that a and b code blind; a has finished only where it was released. */
function coded(
  sample: StudyArchive,
  { colleague, released = false }: { colleague: "not started" | "working" | "finished"; released?: boolean },
): StudyArchive {
  const [, coding] = sample.codings;
  const [judgement, consensus] = sample.judgements;
  const [onInterview] = sample.memos;
  const [, assignment] = sample.assignments;
  const [theme] = sample.themes;
  const [score] = sample.statementScores;
  if (!coding || !judgement || !consensus || !onInterview || !assignment || !theme || !score)
    throw new Error("the sample lacks a part");
  const state = (coder: string, kind: "started" | "finished") => ({
    kind,
    by: coder,
    reason: null,
    writtenAt: null,
  });
  const at = sample.study.writtenAt;
  const states = {
    "not started": [],
    working: [state("b", "started")],
    finished: [state("b", "started"), state("b", "finished")],
  };
  const worked = colleague !== "not started";
  const notes = [{ version: 1, document: textOfLines("notitie van b"), writtenAt: at }];
  const places = [
    onInterview.on,
    { kind: "turn", interview: "Z1-O1", transcript: 2, turn: 1 },
    { kind: "case", case: "Z1" },
    { kind: "theme", theme: "veiligheid" },
  ] as const;
  const proposal = {
    label: "voorstel van b",
    polarity: null,
    definition: "",
    proposedBy: "b",
    removedAt: null,
  };
  const mine = released ? [state("a", "started"), state("a", "finished")] : [state("a", "started")];
  const dated = (each: ReturnType<typeof state>) => ({ ...each, writtenAt: at });
  return {
    ...sample,
    themes: [
      {
        ...theme,
        codes: [
          ...theme.codes.filter((code) => code.proposedBy === null),
          ...(worked ? [{ ...proposal, writtenAt: at }] : []),
        ],
      },
    ],
    interviews: sample.interviews.map((each) => ({ ...each, release: released ? { by: "b", at } : null })),
    assignments: [
      { ...assignment, states: mine.map(dated) },
      { ...assignment, coder: "b", states: states[colleague].map(dated) },
    ],
    codings: [
      { ...coding, memo: "memo van a" },
      ...(worked
        ? [
            { ...coding, coder: "b", memo: "memo van b" },
            {
              ...coding,
              coder: "b",
              memo: "",
              tag: { kind: "code" as const, label: "voorstel van b", polarity: null },
            },
            { ...coding, coder: null, memo: "consensus van b" },
          ]
        : []),
    ],
    judgements: [judgement, ...(worked ? [{ ...judgement, coder: "b" }, consensus] : [])],
    chosenQuotes: worked
      ? sample.chosenQuotes.slice(0, 2).map((each, coding) => ({ ...each, coding }))
      : sample.chosenQuotes.slice(0, 1),
    snapshots: worked ? sample.snapshots : [],
    statementScores: [
      { ...score, coder: "a", score: 2 },
      ...(worked ? [{ ...score, coder: "b", score: 4 }] : []),
    ],
    summaries: sample.summaries.filter(({ version }) => version === 1),
    memos: worked ? places.map((on) => ({ ...onInterview, on, by: "b", versions: notes })) : [],
    adjudications: [],
    opinionDecisions: worked ? sample.opinionDecisions : [],
  };
}
