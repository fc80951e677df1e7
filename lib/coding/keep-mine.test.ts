import { expect, test } from "vitest";
import type { CodingId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { CodingInSight, CodingOperation, JudgementInSight } from "./coding-operation";
import { keepMine } from "./keep-mine";
import { adding, changing, codingOf, judgementOf, judging } from "./sample-work.setup";

const fresh = namedId<CodingId>("fresh");
const mine = codingOf("coding", { memo: "mijn" });
const theirs = codingOf("coding", { memo: "elders", version: 5 });
const remove = { kind: "coding.remove", coding: mine.id, version: 1 } as const;
const judgement = judgementOf("judgement", { stance: "verbeterd" });
const standing = judgementOf("other", { version: 3 });

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
  expect(keepMine(operations, current, fresh)).toEqual(expected);
});
