import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readConfusedCodes } from "@/db/reads/codebook/confused-codes";
import { readFactorNames } from "@/db/reads/factor/factor-codings";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { mergeFactors } from "@/db/writes/factor/merge-factors";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { readAgreement } from "./read-agreement";

const database = await testDatabase();
const labels = ["de tante", "de familie"] as const;

/** The two coders gave all that the first marked on cohesion in one interview another code each. */
function withTwoCodes(archive: StudyArchive): StudyArchive {
  const code = { definition: "", removedAt: null, writtenAt: null, proposedBy: null } as const;
  const marked = archive.codings.filter(
    ({ interview, theme, coder, tag }) =>
      interview === "EK02-I1" && theme === "cohesie" && coder === "codeur-a" && tag.kind === "theme",
  );
  const tagged = (["codeur-a", "codeur-b"] as const).flatMap((coder, at) =>
    marked.map((each) => ({
      ...each,
      coder,
      tag: { kind: "code", label: labels[at] ?? "", polarity: "bevorderend" } as const,
    })),
  );
  return {
    ...archive,
    themes: archive.themes.map((theme) =>
      theme.code === "cohesie"
        ? {
            ...theme,
            codes: [
              ...theme.codes,
              ...labels.map((label) => ({ ...code, label, polarity: "bevorderend" as const })),
            ],
          }
        : theme,
    ),
    codings: [...archive.codings, ...tagged],
  };
}

test("codes merged after coding are no longer confused, and leave each figure of agreement as it is", async () => {
  const reference = await importReferenceStudy(database, withTwoCodes);
  const { study } = reference;
  const viewer = await reference.viewer(["supervisor", "researcher"]);
  const names = await database.transaction((tx) => readFactorNames(tx, study));
  const [one, other] = labels.map((label) => names.find((each) => each.label === label));
  if (one === undefined || other === undefined) throw new Error("no such factors");
  const confused = async () =>
    (await readConfusedCodes(viewer, study))
      ?.find(({ tag }) => tag.id === other.id)
      ?.instead.filter(({ tag }) => tag.id === one.id).length;
  const before = await readAgreement(viewer, study);
  expect(await confused()).toBe(1);
  const merge = { study, factor: one.id, into: other.id, reason: "Zelfde mensen." };
  expect(await mergeFactors(viewer, merge)).toMatchObject({ ok: true });
  expect(await confused()).toBe(0);
  expect(await readAgreement(viewer, study)).toEqual(before);
});
