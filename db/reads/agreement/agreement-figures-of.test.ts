import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { type AgreementAndComparison, agreementFiguresOf } from "./agreement-figures-of";

const database = await testDatabase();
let reference: ReferenceStudy;
let found: AgreementAndComparison;
beforeAll(async () => {
  reference = await importReferenceStudy(database);
  found = await figures(reference);
});

const numbers = z.record(z.string(), z.record(z.string(), z.number().nullable()));
const expectedFile = new URL("../../seed/reference-study/expected-agreement.json", import.meta.url);
const expected = z
  .object({ interviews: z.number(), judgements: numbers, passages: numbers, permutationByCase: numbers })
  .parse(JSON.parse(readFileSync(expectedFile, "utf8")));

async function figures(of: ReferenceStudy, viewer?: Parameters<typeof agreementFiguresOf>[0]) {
  const given = await agreementFiguresOf(viewer ?? (await of.viewer(["supervisor"])), of.study);
  if (given === null) throw new Error("no figures");
  return given;
}

describe("the agreement of the reference study", () => {
  test("is over the interviews that were coded twice", () => {
    expect(found.interviews).toBe(expected.interviews);
  });

  test.each(
    (["judgements", "passages", "permutationByCase"] as const).flatMap((part) =>
      Object.entries(expected[part]).flatMap(([theme, measures]) =>
        Object.entries(measures).map(([measure, value]) => [part, theme, measure, value] as const),
      ),
    ),
  )("on %s of %s has the expected %s", (part, theme, measure, value) => {
    const given = numbers.parse(found[part])[theme]?.[measure];
    if (value === null) expect(given).toBeNull();
    else
      expect(Math.abs((given ?? Number.NaN) - value)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(value)),
      );
  });
});

describe("who may know how far coders agree", () => {
  test.each([["coder"], ["reader"]] as const)("not a %s", async (role) => {
    expect(await agreementFiguresOf(await reference.viewer([role]), reference.study)).toBeNull();
  });

  test("a supervisor who codes an interview blind doesn't know it of that interview", async () => {
    const unreleased = await importReferenceStudy(database, (archive) => ({
      ...archive,
      interviews: archive.interviews.map((each) => ({ ...each, release: null })),
    }));
    const coderToo = await unreleased.viewer(["supervisor", "coder"], "codeur-b");
    expect((await figures(unreleased, coderToo)).interviews).toBe(0);
  });

  test("nobody of an interview that one of its coders has not finished", async () => {
    const open = await importReferenceStudy(database, withOneUnfinished);
    expect((await figures(open)).interviews).toBe(expected.interviews - 1);
  });
});

/** One coder of one double-coded interview has only started. */
function withOneUnfinished(archive: StudyArchive): StudyArchive {
  const at = archive.assignments.findIndex(({ interview, coder }) =>
    archive.assignments.some((other) => other.interview === interview && other.coder !== coder),
  );
  return {
    ...archive,
    assignments: archive.assignments.map((each, index) =>
      index === at ? { ...each, states: each.states.filter(({ kind }) => kind !== "finished") } : each,
    ),
  };
}
