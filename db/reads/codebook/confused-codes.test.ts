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

test("two wordings of a factor that were merged are not confused with each other", async () => {
  const wordings = [
    { label: "de tante", polarity: "bevorderend" },
    { label: "een tante", polarity: "bevorderend" },
  ] as const;
  const [one, other] = wordings;
  const coded = (archive: StudyArchive): StudyArchive => ({
    ...archive,
    themes: archive.themes.map((theme) => ({
      ...theme,
      codes: wordings.map((each) => ({
        ...each,
        definition: "",
        proposedBy: null,
        removedAt: null,
        writtenAt: null,
      })),
    })),
    codings: archive.codings.flatMap((each) => {
      if (each.tag.kind === "code") return [];
      return [{ ...each, tag: { kind: "code", ...(each.coder === "codeur-a" ? one : other) } as const }];
    }),
    factorMerges: [],
  });
  const merged = (archive: StudyArchive): StudyArchive => ({
    ...coded(archive),
    factorMerges: archive.themes.map(({ code }) => ({
      ...{ theme: code, label: one.label, polarity: one.polarity, into: other.label },
      ...{ mergedBy: null, reason: "hetzelfde", writtenAt: null },
    })),
  });
  const timesIn = async (changed: typeof coded) => {
    const { study: id, viewer } = await importReferenceStudy(database, changed);
    const found = await readConfusedCodes(await viewer(["supervisor"]), id);
    return found?.flatMap(({ tag, instead }) =>
      instead.flatMap((each) => (each.tag.theme === tag.theme ? [each.times] : [])),
    );
  };
  expect((await timesIn(coded))?.length).toBeGreaterThan(0);
  expect(await timesIn(merged)).toEqual([]);
});
