import { expect, test } from "vitest";
import type { MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { standingCodings } from "./standing-codings";

/** "A:EK01 wachtlijst" is coder A's on that; without a coder it is the consensus'. */
const coding = (words: string) => {
  const [coder = "", about = ""] = words.split(":");
  return { coder: coder === "" ? null : namedId<MemberId>(coder), about };
};

test.each([
  { codings: ["A:I1 f", "B:I1 f"], stand: ["A:I1 f", "B:I1 f"] },
  { codings: ["A:I1 f", ":I1 f", "B:I1 f"], stand: [":I1 f"] },
  { codings: ["A:I1 f", ":I1 f", "A:I1 g", "A:I2 f"], stand: [":I1 f", "A:I1 g", "A:I2 f"] },
  { codings: [], stand: [] },
])("of $codings stand $stand: where there is consensus, that alone", ({ codings, stand }) => {
  expect(standingCodings(codings.map(coding), ({ about }) => about)).toEqual(stand.map(coding));
});

test("what a decision set aside does not stand, also where nothing came in its place", () => {
  const codings = ["A:I1 f rejected", "B:I1 f", "A:I1 g"].map(coding);
  const standing = standingCodings(
    codings,
    () => "",
    ({ about }) => about.endsWith("rejected"),
  );
  expect(standing).toEqual(["B:I1 f", "A:I1 g"].map(coding));
});
