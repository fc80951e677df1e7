import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { opinionDecision } from "@/db/schema/adjudication";
import {
  importReferenceStudy,
  type PersonViewer,
  type ReferenceStudy,
} from "@/db/seed/reference-study.setup";
import type { StudyId } from "@/lib/study/ids";
import { readOpinionsOfCase } from "./opinions-of-case";
import { readStudyWeighing, type StudyWeighing, type TriedWeighting } from "./study-weighing";
import { readStudyWork } from "./study-work";

const database = await testDatabase();
const asChosen: TriedWeighting = {
  meanOver: null,
  countUnknown: null,
  rolesInN: null,
  sharing: true,
  role: "allen",
};
let reference: ReferenceStudy;
let unreleased: ReferenceStudy;
let researcher: PersonViewer;

beforeAll(async () => {
  reference = await importReferenceStudy(database, (archive) => ({ ...archive, codings: [] }));
  unreleased = await importReferenceStudy(database, (archive) => ({
    ...archive,
    codings: [],
    interviews: archive.interviews.map((each) => ({ ...each, release: null })),
  }));
  researcher = await reference.viewer(["researcher"]);
});

async function weighing(tried: Partial<TriedWeighting> = {}, viewer = researcher): Promise<StudyWeighing> {
  const found = await readStudyWeighing(viewer, reference.study, { ...asChosen, ...tried });
  if (found === null) throw new Error("no weighing");
  return found;
}

const caseIn = (found: StudyWeighing, wanted: string) =>
  found.groups.flatMap(({ cases }) => cases).find(({ code }) => code === wanted);

describe("the weight of a case", () => {
  test("is the report's worked example: a mean of 4.6 and five interviews give 0.92", async () => {
    const found = await weighing({ meanOver: { kind: "set", mean: 4.6 } });
    expect(caseIn(found, "EK04")).toMatchObject({ interviews: 5, opinions: 5, shared: 0 });
    expect(caseIn(found, "EK04")?.weighed?.weight).toBeCloseTo(0.92, 12);
  });

  test("joins those who share an opinion, unless it is tried without", async () => {
    expect(caseIn(await weighing(), "EK09")).toMatchObject({ interviews: 3, shared: 1, opinions: 2 });
    expect(caseIn(await weighing({ sharing: false }), "EK09")).toMatchObject({
      interviews: 3,
      shared: 0,
      opinions: 3,
    });
  });

  test("comes with the case's title for those who may see cases, and not for a reader", async () => {
    expect(caseIn(await weighing(), "EK01")?.title).toBe("Noor");
    const reader = await reference.viewer(["reader"]);
    expect(caseIn(await weighing({}, reader), "EK01")?.title).toBe("");
    expect((await readOpinionsOfCase(reader, reference.study, "EK01"))?.title).toBe("");
  });
});

test.each([
  { role: "allen", shadow: "indicative" },
  { role: "aanmelder", shadow: "representative" },
  { role: "familie en netwerk", shadow: "indicative" },
] as const)("of $role the shadow group is $shadow, by its response", async ({ role, shadow }) => {
  const trust = (await weighing({ role })).groups.map(({ code, trust: of }) => [code, of]);
  expect(trust).toEqual([
    ["EK-c", "representative"],
    ["schaduw", shadow],
  ]);
});

describe("what is tried", () => {
  test.each<TriedWeighting["meanOver"]>([{ kind: "group" }, { kind: "set", mean: 4.6 }])(
    "changes counts by the mean over %j, but no share within a group",
    async (meanOver) => {
      const { effect } = await weighing({ meanOver });
      for (const { now, tried } of effect) {
        for (const stance of ["verbeterd", "gelijk", "verslechterd", "onbekend"] as const) {
          const share = now.byStance[stance].weightedShare ?? 0;
          expect(tried.byStance[stance].weightedShare ?? 0).toBeCloseTo(share, 12);
        }
      }
      expect(
        effect.some(
          ({ now, tried }) => now.byStance.verbeterd.weighted !== tried.byStance.verbeterd.weighted,
        ),
      ).toBe(true);
    },
  );

  test("changes nothing where it is as the study chose", async () => {
    for (const { now, tried } of (await weighing({ meanOver: { kind: "study" } })).effect)
      expect(tried).toEqual(now);
  });
});

describe("who holds which opinion in a case", () => {
  test("names whose it is, and who was only approached", async () => {
    const found = await readOpinionsOfCase(researcher, reference.study, "EK09");
    expect(found?.people.find(({ code }) => code === "EK09-A2")).toMatchObject({
      opinionOf: "EK09-A1",
      interviews: ["EK09-A2"],
    });
    expect(found?.people.some(({ interviews }) => interviews.length === 0)).toBe(true);
  });

  test("is nothing for who is no member, and of a case that is not there", async () => {
    const stranger = { ...researcher, memberships: [] };
    expect(await readOpinionsOfCase(stranger, reference.study, "EK09")).toBeNull();
    expect(await readStudyWeighing(stranger, reference.study, asChosen)).toBeNull();
    expect(await readOpinionsOfCase(researcher, reference.study, "EK99")).toBeNull();
  });
});

test("a decision on an opinion reaches reviewers, and no coder who is blind on one of its interviews", async () => {
  const decide = async (study: StudyId) => {
    const work = await database.transaction((tx) => readStudyWork(tx, { kind: "operator" }, study));
    const shared = work.opinions.find(({ holders }) => holders.length > 1);
    const [decided] = work.themes;
    if (shared === undefined || decided === undefined) throw new Error("nothing to decide on");
    await database.insert(opinionDecision).values({
      id: crypto.randomUUID(),
      studyId: study,
      opinionId: shared.id,
      themeId: decided.id,
      stance: "gelijk",
    });
  };
  const decisions = async (viewer: PersonViewer, study: StudyId) =>
    (await database.transaction((tx) => readStudyWork(tx, viewer, study))).decisions.length;
  await decide(reference.study);
  await decide(unreleased.study);
  expect(await decisions(await reference.viewer(["coder"], "codeur-b"), reference.study)).toBe(1);
  expect(await decisions(await unreleased.viewer(["supervisor"]), unreleased.study)).toBe(1);
  expect(await decisions(await unreleased.viewer(["coder"], "codeur-b"), unreleased.study)).toBe(0);
});
