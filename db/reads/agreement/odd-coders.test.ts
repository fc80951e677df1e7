import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { everyChoice } from "./agreement-choices";
import { readAgreement } from "./read-agreement";

const database = await testDatabase();

async function seen(changed: (archive: StudyArchive) => StudyArchive) {
  const { study, viewer } = await importReferenceStudy(database, changed);
  return (await readAgreement(await viewer(["supervisor"]), study, everyChoice)) ?? expect.fail("nothing");
}

test("|u-alpha names as its number the interviews that two coded on all that is compared there", async () => {
  const { chosen, relevance, themes } = await seen(withThirdOnOneTheme);
  expect(chosen).toBe(27);
  expect(themes.map(({ interviews }) => interviews)).toEqual([27, 27, 27, 27]);
  expect(relevance.interviews).toBe(26);
});

test("coders of one name are told apart by their codes", async () => {
  const { coders, offered, themes } = await seen((archive) => ({
    ...archive,
    members: archive.members.map((each) => ({ ...each, name: "Jan" })),
  }));
  const told = ["Jan (codeur-a)", "Jan (codeur-b)"];
  expect(coders).toEqual(told);
  expect(offered.coders.map(({ name }) => name)).toEqual(told);
  expect(themes[0]?.pairs.map((pair) => pair.coders)).toEqual([told]);
});

/** Of one interview two coded the first theme, and another two the rest. */
function withThirdOnOneTheme(archive: StudyArchive): StudyArchive {
  const [second] = archive.members.filter(({ code }) => code === "codeur-b");
  const shared = archive.assignments.find(({ coder }) => coder === "codeur-b");
  if (second === undefined || shared === undefined) throw new RangeError("no second coder");
  const [first = "", ...rest] = shared.themes;
  const states = shared.states.map((state) => ({ ...state, by: "codeur-c" }));
  return {
    ...archive,
    members: [...archive.members, { ...second, code: "codeur-c", name: "Codeur C" }],
    assignments: [
      ...archive.assignments.map((each) => (each === shared ? { ...each, themes: [first] } : each)),
      { ...shared, coder: "codeur-c", themes: rest, states },
    ],
    judgements: archive.judgements.map((each) => onRest(each)),
    codings: archive.codings.map((each) => onRest(each)),
  };

  function onRest<Piece extends { interview: string; theme: string; coder: string | null }>(
    piece: Piece,
  ): Piece {
    const isTheirs =
      piece.interview === shared?.interview && piece.coder === "codeur-b" && piece.theme !== first;
    return isTheirs ? { ...piece, coder: "codeur-c" } : piece;
  }
}
