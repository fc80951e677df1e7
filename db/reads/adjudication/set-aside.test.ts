import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readQuotableCodings } from "@/db/reads/board/quotable-codings";
import { readGrounds } from "@/db/reads/results/grounds-of-interviews";
import { readPassageStances } from "@/db/reads/results/passage-stances";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { settlePassage } from "@/db/writes/adjudication/settle-passage";
import { differenceIn, studyToSettle } from "@/db/writes/adjudication/settled-study.setup";
import { undoSettling } from "@/db/writes/adjudication/undo-settling";
import type { StudyArchive } from "@/lib/interchange/study-archive";

const database = await testDatabase();
const at = "EK02-I1";

/** One of the two coders marked one passage on cohesion in the interview, as improved. */
function withOnePassage(archive: StudyArchive): StudyArchive {
  const isHere = (each: StudyArchive["codings"][number]) =>
    each.interview === at && each.theme === "cohesie" && each.tag.kind === "theme";
  const kept = archive.codings.find((each) => isHere(each) && each.coder === "codeur-a");
  if (kept === undefined) throw new RangeError("nothing marked");
  const marked = { ...kept, tag: { kind: "theme", stance: "verbeterd" } } as const;
  return { ...archive, codings: [...archive.codings.filter((each) => !isHere(each)), marked] };
}

test("a passage that a decision set aside is quoted and counted no longer, until that is undone", async () => {
  const { study, supervisor, opened } = await studyToSettle(database, withOnePassage);
  const { id: interview, differences } = await opened(at);
  const theme = differences.find((each) => each.theme.code === "cohesie")?.theme.id;
  if (theme === undefined) throw new Error("no theme");
  const standing = () =>
    database.transaction(async (tx) => {
      const sight = await visibleWorkOf(tx, supervisor, study);
      const quotable = await readQuotableCodings(tx, supervisor, study);
      const grounds = await readGrounds(tx, sight, { study, theme, coder: null }, [interview]);
      const passages = await readPassageStances(tx, study, { sight, coder: null });
      return {
        quotable: quotable.filter((each) => each.interview === interview && each.theme === theme).length,
        quoted: grounds(interview, "verbeterd").quotes.length,
        counted: passages(interview, theme),
      };
    });
  const before = { quotable: 1, quoted: 1, counted: ["verbeterd"] };
  expect(await standing()).toEqual(before);
  const { named } = differenceIn(study, await opened(at), /^passage-cohesie-/);
  await settlePassage(supervisor, { ...named, choice: { kind: "neither" }, reason: "Gaat over school." });
  expect(await standing()).toEqual({ quotable: 0, quoted: 0, counted: [] });
  await undoSettling(supervisor, named);
  expect(await standing()).toEqual(before);
});
