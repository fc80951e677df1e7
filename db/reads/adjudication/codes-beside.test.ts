import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { studyToSettle } from "@/db/writes/adjudication/settled-study.setup";
import type { StudyArchive } from "@/lib/interchange/study-archive";

const database = await testDatabase();

const accepted = { label: "de tante", polarity: "bevorderend" } as const;
const proposed = { label: "de buren", polarity: null };

/** Each coder gave a code to all they marked on cohesion in one interview; the second one's is only proposed. */
function withCodes(archive: StudyArchive): StudyArchive {
  const code = { definition: "", removedAt: null, writtenAt: null };
  const tagBy = new Map<string | null, typeof accepted | typeof proposed>([
    ["codeur-a", accepted],
    ["codeur-b", proposed],
  ]);
  return {
    ...archive,
    themes: archive.themes.map((theme) =>
      theme.code === "cohesie"
        ? {
            ...theme,
            codes: [
              { ...code, ...accepted, proposedBy: null },
              { ...code, ...proposed, proposedBy: "codeur-b" },
            ],
          }
        : theme,
    ),
    codings: archive.codings.flatMap((each) => {
      const tag = tagBy.get(each.coder);
      const isHere = each.interview === "EK02-I1" && each.theme === "cohesie" && each.tag.kind === "theme";
      if (each.theme === "cohesie" && each.tag.kind === "code") return [];
      return isHere && tag ? [each, { ...each, tag: { kind: "code", ...tag } as const }] : [each];
    }),
    factorMerges: [],
  };
}

test("each side says which codes of the codebook its coder gave to the words, and the other's none", async () => {
  const study = await studyToSettle(database, withCodes);
  const { differences } = await study.opened("EK02-I1");
  const passages = differences.flatMap((each) =>
    each.kind === "passage" && each.theme.code === "cohesie" ? [each] : [],
  );
  const codes = new Set(passages.flatMap(({ sides }) => sides.map((side) => JSON.stringify(side.codes))));
  expect(passages.length).toBeGreaterThan(0);
  expect(codes).toEqual(new Set([JSON.stringify([accepted]), "[]"]));
});
