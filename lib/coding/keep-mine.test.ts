import { expect, test } from "vitest";
import type { CodingId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { CodingInSight, CodingOperation, CodingStep, JudgementInSight } from "./coding-operation";
import { keepMine } from "./keep-mine";
import { adding, changing, codingOf, judgementOf, judging } from "./sample-work.setup";

const fresh = namedId<CodingId>("fresh");
const mine = codingOf("coding", { memo: "mijn" });
const theirs = codingOf("coding", { memo: "elders", version: 5 });
const remove = { kind: "coding.remove", coding: mine.id, version: 1 } as const;
const judgement = judgementOf("judgement", { stance: "verbeterd" });
const standing = judgementOf("other", { version: 3 });

const other = codingOf("other", { memo: "ook" });
const together = (...steps: CodingStep[]): CodingOperation => ({ kind: "codings.together", steps });

test.each<[string, CodingOperation[], CodingInSight | JudgementInSight | null, CodingOperation[]]>([
  ["a change goes over what stands", [changing(mine, 1)], theirs, [changing(mine, 5)]],
  ["the last of several is mine", [changing(theirs, 1), changing(mine, 2)], theirs, [changing(mine, 5)]],
  ["what is gone is added anew", [changing(mine, 1)], null, [adding({ ...mine, id: fresh })]],
  ["a removal removes what stands", [remove], theirs, [{ ...remove, version: 5 }]],
  ["removed by both is done", [remove], null, []],
  [
    "a judgement goes over what stands",
    [judging(judgement, 1)],
    standing,
    [judging({ ...judgement, id: standing.id }, 3)],
  ],
  ["a judgement that is gone is made anew", [judging(judgement, 1)], null, [judging(judgement, null)]],
])("%s", (_rule, operations, current, expected) => {
  expect(keepMine(operations, current === null ? [] : [current], () => fresh)).toEqual(expected);
});

const removeOther = { kind: "coding.remove", coding: other.id, version: 1 } as const;
const restoreOther = { kind: "coding.restore", coding: other.id, version: 2 } as const;
const otherStands = { ...other, version: 4 };

test.each<[string, CodingOperation[], CodingInSight[], CodingOperation[]]>([
  [
    "all of several go over what stands",
    [together(changing(mine, 1), removeOther)],
    [theirs, otherStands],
    [together(changing(mine, 5), { ...removeOther, version: 4 })],
  ],
  [
    "of several one that is gone is added anew",
    [together(changing(mine, 1), changing(other, 1))],
    [otherStands],
    [together(adding({ ...mine, id: fresh }), changing(other, 4))],
  ],
  [
    "of several one that both removed is left out",
    [together(changing(mine, 1), removeOther)],
    [theirs],
    [changing(mine, 5)],
  ],
  [
    "of several one that comes back still does",
    [together(changing(mine, 1), restoreOther)],
    [theirs],
    [together(changing(mine, 5), restoreOther)],
  ],
  [
    "what only a later one changed is done after",
    [changing(mine, 1), together(changing({ ...mine, memo: "later" }, 2), changing(other, 1))],
    [theirs],
    [changing({ ...mine, memo: "later" }, 5), changing(other, 1)],
  ],
])("%s", (_rule, operations, current, expected) => {
  expect(keepMine(operations, current, () => fresh)).toEqual(expected);
});
