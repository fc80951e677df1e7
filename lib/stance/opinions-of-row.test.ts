import { expect, test } from "vitest";
import { studyInWords } from "@/lib/study/study-in-words.setup";
import { judgeOpinions } from "./judge-opinions";
import { opinionsOfRow } from "./opinions-of-row";

const meanOver = { kind: "study" } as const;
const { opinions } = judgeOpinions(
  studyInWords(`
    EK-c EK01 A1:verbeterd O1:gelijk K1:gelijk
    EK-c EK02 A2:verbeterd
  `),
  { meanOver, whose: { kind: "everyone" } },
);
const weights = (rolesInN: "all" | "shown") =>
  opinionsOfRow(opinions, { rolesInN, meanOver }, "aanmelder").map(({ weight }) => weight);

test("a row has its role's opinions, which weigh as in the whole case", () => {
  expect(weights("all")).toEqual([2 / 3, 2]);
});

test("where n counts the roles shown they weigh among themselves", () => {
  expect(weights("shown")).toEqual([1, 1]);
});
