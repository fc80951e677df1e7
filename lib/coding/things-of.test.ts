import { expect, test } from "vitest";
import type { CodingOperation } from "./coding-operation";
import { adding, changing, codingOf, judgementOf, judging } from "./sample-work.setup";
import { followersOf } from "./things-of";

const [a, b, c] = [codingOf("a"), codingOf("b"), codingOf("c")];
const together = (...steps: Extract<CodingOperation, { kind: "codings.together" }>["steps"]) =>
  ({ kind: "codings.together", steps }) as const;

test.each<[string, CodingOperation, CodingOperation[], number[]]>([
  ["what is about the same coding", adding(a), [changing(a, 1), adding(b)], [0]],
  ["what is about another is not", adding(a), [adding(b), judging(judgementOf("a-judgement"), null)], []],
  ["what changes it together with others", adding(a), [together(changing(a, 1), changing(b, 1))], [0]],
  [
    "what is about one that a follower changed",
    adding(a),
    [changing(b, 1), together(changing(a, 1), changing(b, 2)), changing(b, 3), adding(c)],
    [1, 2],
  ],
  [
    "what is about one of several",
    together(changing(a, 1), changing(b, 1)),
    [changing(b, 2), changing(c, 1)],
    [0],
  ],
])("waits for an operation: %s", (_rule, first, later, expected) => {
  const sent = later.map((payload) => ({ payload }));
  expect(followersOf(first, sent)).toEqual(expected.map((at) => sent[at]));
});
