import { expect, it, test } from "vitest";
import { judgeOpinions } from "@/lib/stance/judge-opinions";
import { oneTheme, studyInWords } from "@/lib/study/study-in-words.setup";
import { compareRoles } from "./compare-roles";
import { atOnce } from "./permutation/steps";

function compared(text: string) {
  const { opinions } = judgeOpinions(studyInWords(text), {
    meanOver: { kind: "study" },
    whose: { kind: "everyone" },
  });
  const [first] = atOnce(
    compareRoles(opinions, {
      roles: ["aanmelder", "familie en netwerk"],
      themes: [oneTheme],
      stance: "verbeterd",
      countUnknown: true,
    }),
  );
  return first ?? expect.fail("no theme");
}

const cases = (count: number, people: string) =>
  Array.from({ length: count }, (_, at) => `EK Z${at} ${people}`).join("\n");

test("roles that differ in every case differ, of all exchanges within cases", () => {
  const found = compared(cases(6, "A1:verbeterd O1:verslechterd"));
  expect(found).toMatchObject({
    verdict: "differ",
    casesOfBoth: 6,
    test: { kind: "exact", permutations: 64, p: 2 / 64, smallestP: 2 / 64 },
    difference: { difference: 1, interval: { low: 1, high: 1 } },
  });
});

it("asks nothing of a case in which one of them is silent", () => {
  const found = compared(`${cases(3, "A1:verbeterd O1:verslechterd")}\nEK Y1 A1:gelijk\nEK Y2 O1:gelijk`);
  expect(found).toMatchObject({
    verdict: "too-few-cases",
    casesOfBoth: 3,
    sizes: [
      { opinions: 4, cases: 4 },
      { opinions: 4, cases: 4 },
    ],
    test: { permutations: 8 },
    difference: { interval: null },
  });
});

test("without a case of both there is nothing to exchange", () => {
  expect(compared("EK Z1 A1:verbeterd\nEK Z2 O1:gelijk").test).toEqual({
    kind: "untested",
    because: "few-cases",
  });
  expect(compared("EK Z1 A1:verbeterd").difference).toEqual({ kind: "untested", because: "one-group" });
});

it("is not misled by cases that differ from each other alone", () => {
  const text = `${cases(5, "A1:verbeterd O1:verbeterd")}\n${cases(5, "A1:gelijk O1:gelijk").replaceAll("Z", "Y")}`;
  expect(compared(text)).toMatchObject({ verdict: "no-difference-shown", test: { p: 1 } });
});
