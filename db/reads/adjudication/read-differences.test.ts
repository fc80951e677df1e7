import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { assignment, assignmentState } from "@/db/schema/assignment";
import { coding } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { judgement } from "@/db/schema/judgement";
import { member } from "@/db/schema/member";
import { type StudyToSettle, studyToSettle } from "@/db/writes/adjudication/settled-study.setup";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { readDifferences } from "./read-differences";
import { readQueue } from "./read-queue";

const database = await testDatabase();
let study: StudyToSettle;
beforeAll(async () => {
  study = await studyToSettle(database);
});

const asked = { interview: "EK02-I1", difference: null };

async function queueOf(of: StudyToSettle) {
  const queue = await readQueue(of.supervisor, of.study);
  if (queue === null) throw new Error("no queue");
  return queue;
}

describe("before it is settled nothing that the page gets says who is who", () => {
  test("no name, code or id of a coder, and no id of a coding or judgement", async () => {
    const shown = JSON.stringify([
      await readQueue(study.supervisor, study.study),
      await readDifferences(study.supervisor, study.study, asked),
    ]);
    const people = await database.select().from(member).where(eq(member.studyId, study.study));
    const coders = people.filter(({ code }) => code.startsWith("codeur-"));
    const codings = await database
      .select({ id: coding.id })
      .from(coding)
      .where(eq(coding.studyId, study.study));
    const judgements = await database
      .select({ id: judgement.id })
      .from(judgement)
      .where(eq(judgement.studyId, study.study));
    const words = [
      ...coders.flatMap(({ id, name, code }) => [id, name, code]),
      ...[...codings, ...judgements].map(({ id }) => id),
    ];
    expect(coders).toHaveLength(2);
    expect(words.filter((word) => shown.includes(word))).toEqual([]);
  });

  test("an alias is the same coder on every theme, also where others coded it", async () => {
    const three = await studyToSettle(database, withThirdCoder);
    const { differences } = await three.opened("EK02-I1");
    const said = differences.flatMap((each) =>
      each.kind === "judgement" ? each.sides.map(({ alias, reason }) => `${reason} ${alias}`) : [],
    );
    expect(new Set(said.map((each) => each.split(" ")[0]))).toEqual(new Set(coders));
    expect(new Set(said)).toHaveLength(coders.length);
  });

  test("an alias stays the same coder's when another finishes later", async () => {
    const study = await studyToSettle(database, (archive) =>
      withOneUnfinished(withThirdCoder(archive), "codeur-c"),
    );
    const aliasOf = async () => {
      const { differences } = await study.opened("EK02-I1");
      return new Map(
        differences.flatMap((each) =>
          each.kind === "judgement" ? each.sides.map(({ alias, reason }) => [reason, alias] as const) : [],
        ),
      );
    };
    const before = await aliasOf();
    expect(new Set(before.keys())).toEqual(new Set(["codeur-a", "codeur-b"]));
    await finish(study, "codeur-c");
    expect(await aliasOf()).toEqual(new Map([...before, ["codeur-c", 2]]));
  });

  test("left stays left while one works, for everyone who settles", async () => {
    const other = await study.viewer(["supervisor"]);
    const sidesFor = async (viewer: typeof other) =>
      (await study.opened("EK02-I1", viewer)).differences.map(({ sides }) => sides);
    expect(await sidesFor(other)).toEqual(await sidesFor(study.supervisor));
  });
});

describe("the queue", () => {
  test("has improved against worsened first, then what gains most", async () => {
    const { differences } = await queueOf(study);
    const opposite = differences.map(
      ({ sides }) =>
        sides.some((says) => says.includes("verbeterd")) &&
        sides.some((says) => says.includes("verslechterd")),
    );
    expect(opposite.slice(0, 3)).toEqual([true, true, true]);
    expect(opposite.lastIndexOf(true)).toBe(opposite.filter(Boolean).length - 1);
    const gains = differences.slice(opposite.filter(Boolean).length).map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((one, other) => other - one));
    expect(differences.at(-1)?.explained).toBeCloseTo(1, 9);
  });

  test("takes an interview in when all its coders have finished", async () => {
    const open = await studyToSettle(database, (archive) => withOneUnfinished(archive));
    const { differences } = await queueOf(open);
    expect(differences.some(({ interview }) => interview === "EK02-I1")).toBe(false);
    expect(await readDifferences(open.supervisor, open.study, asked)).toBeNull();
  });

  test("remembers where one was", async () => {
    await readDifferences(study.supervisor, study.study, { ...asked, difference: "oordeel-contact" });
    expect((await queueOf(study)).place).toEqual({ interview: "EK02-I1", difference: "oordeel-contact" });
  });

  test("is nobody's who may not know the work", async () => {
    const coder = await study.viewer(["coder"], "codeur-a");
    expect((await readQueue(coder, study.study))?.differences).toEqual([]);
    expect(await readDifferences(coder, study.study, asked)).toBeNull();
    expect(await readQueue(await study.viewer(["reader"]), study.study)).toBeNull();
  });

  test("is seen by an interview's coders once it is released, to look at", async () => {
    const released = await studyToSettle(database, withRelease);
    const coder = await released.viewer(["coder"], "codeur-a");
    const shown = await readDifferences(coder, released.study, asked);
    expect(shown).toMatchObject({ onlyLooks: "not-your-role", released: true });
    const both = await released.viewer(["supervisor", "coder"], "codeur-a");
    expect(await readDifferences(both, released.study, asked)).toMatchObject({
      onlyLooks: "coded-it-yourself",
    });
  });
});

const coders = ["codeur-a", "codeur-b", "codeur-c"] as const;

/**
 * Of EK02-I1 the first two of three coders coded cohesion, the last two contact and the outer ones control, each with
 * another stance and their own name as the reason.
 */
function withThirdCoder(archive: StudyArchive): StudyArchive {
  const here = archive.assignments.find((each) => each.interview === "EK02-I1");
  const [coder] = archive.members.filter(({ code }) => code === coders[0]);
  const [judged] = archive.judgements;
  if (here === undefined || coder === undefined || judged === undefined) throw new RangeError("no work");
  const themesOf = {
    "codeur-a": ["cohesie", "regie"],
    "codeur-b": ["cohesie", "contact"],
    "codeur-c": ["contact", "regie"],
  };
  const stanceOf = { "codeur-a": "verbeterd", "codeur-b": "gelijk", "codeur-c": "verslechterd" } as const;
  const elsewhere = <Piece extends { readonly interview: string }>(pieces: readonly Piece[]) =>
    pieces.filter(({ interview }) => interview !== "EK02-I1");
  return {
    ...archive,
    members: [...archive.members, { ...coder, code: "codeur-c", name: "Codeur C" }],
    assignments: [
      ...elsewhere(archive.assignments),
      ...coders.map((code) => ({ ...here, coder: code, themes: themesOf[code] })),
    ],
    codings: elsewhere(archive.codings),
    factorMerges: [],
    judgements: [
      ...elsewhere(archive.judgements),
      ...coders.flatMap((code) =>
        themesOf[code].map((theme) => ({
          ...judged,
          interview: "EK02-I1",
          theme,
          coder: code,
          stance: stanceOf[code],
          grounds: "context" as const,
          reason: code,
        })),
      ),
    ],
  };
}

/** One coder of EK02-I1 has only started. */
function withOneUnfinished(archive: StudyArchive, coder = "codeur-b"): StudyArchive {
  return {
    ...archive,
    assignments: archive.assignments.map((each) =>
      each.interview === "EK02-I1" && each.coder === coder
        ? { ...each, states: each.states.filter(({ kind }) => kind !== "finished") }
        : each,
    ),
  };
}

async function finish({ study }: StudyToSettle, coder: string): Promise<void> {
  const [unfinished] = await database
    .select({ id: assignment.id })
    .from(assignment)
    .innerJoin(member, eq(member.id, assignment.coderId))
    .innerJoin(interview, eq(interview.id, assignment.interviewId))
    .where(and(eq(assignment.studyId, study), eq(member.code, coder), eq(interview.code, "EK02-I1")));
  if (unfinished === undefined) throw new Error("nothing to finish");
  await database
    .insert(assignmentState)
    .values({ studyId: study, assignmentId: unfinished.id, kind: "finished" });
}

function withRelease(archive: StudyArchive): StudyArchive {
  const release = { by: null, at: null };
  return { ...archive, interviews: archive.interviews.map((each) => ({ ...each, release })) };
}
