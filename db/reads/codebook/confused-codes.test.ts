import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
import { referenceArchive } from "@/db/seed/seed-studies";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { type CodeConfusion, readConfusedCodes } from "./confused-codes";

const database = await testDatabase();
let study: ReferenceStudy;
let confused: readonly CodeConfusion[];
beforeAll(async () => {
  study = await importReferenceStudy(database, withOneTheme);
  const found = await readConfusedCodes(await study.viewer(["supervisor"]), study.study);
  if (found === null) throw new Error("nothing to see");
  confused = found;
});

/** The second coder gave every passage of an interview on safety to contact instead. */
function withOneTheme(archive: StudyArchive): StudyArchive {
  return {
    ...archive,
    codings: archive.codings.map((each) =>
      each.interview === "EK01-O1" && each.coder === "codeur-b" && each.theme === "veiligheid"
        ? { ...each, theme: "contact", tag: { kind: "theme", stance: null } }
        : each,
    ),
  };
}

const of = (name: string) => confused.find(({ tag }) => tag.name === name);

describe("codes that were confused", () => {
  test("say with which, how often and where, both ways, in the words that both tagged", async () => {
    const instead = of("Veiligheid")?.instead.find(({ tag }) => tag.name === "Contact");
    const { interviews } = await referenceArchive();
    const told = interviews.find(({ code }) => code === "EK01-O1")?.transcripts.at(-1)?.text;
    const example = instead?.examples.find(({ interview }) => interview === "EK01-O1");
    expect(example?.text).toBe(told?.slice(example?.passage.from, example?.passage.to));
    expect(example?.text).not.toBe("");
    const back = of("Contact")?.instead.find(({ tag }) => tag.name === "Veiligheid");
    expect(back?.times).toBe(instead?.times);
  });

  test("stand in the order of the codebook, with how many passages another coder tagged so too", () => {
    const themes = confused.filter(({ tag }) => tag.theme === null).map(({ tag }) => tag.name);
    expect(themes).toEqual(["Veiligheid", "Sociale cohesie en steun", "Regie", "Contact"]);
    for (const { passages, shared } of confused) expect(shared).toBeLessThanOrEqual(passages);
  });

  test.each([["coder"], ["reader"]] as const)("are not for a %s", async (role) => {
    expect(await readConfusedCodes(await study.viewer([role]), study.study)).toBeNull();
  });

  test("leave out what a supervisor codes blind too", async () => {
    const unreleased = await importReferenceStudy(database, (archive) => ({
      ...archive,
      interviews: archive.interviews.map((each) => ({ ...each, release: null })),
    }));
    const coderToo = await unreleased.viewer(["supervisor", "coder"], "codeur-b");
    expect(await readConfusedCodes(coderToo, unreleased.study)).toEqual([]);
  });
});
