import { expect, test } from "vitest";
import type { JudgementId, TranscriptId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { passageOfWork } from "./passage-of-work";
import { adding, changing, codingOf } from "./sample-work.setup";

const here = namedId<TranscriptId>("transcript");
const older = namedId<TranscriptId>("older");
const coding = codingOf("coding", { from: 4, to: 9 });
const moved = { ...coding, from: 6, to: 12 };
const removing = { kind: "coding.remove", coding: coding.id, version: 1 } as const;
const withdrawing = {
  kind: "judgement.withdraw",
  judgement: namedId<JudgementId>("judgement"),
  version: 1,
} as const;

test.each([
  { what: "a coding that was to be added", work: adding(coding), passage: { from: 4, to: 9 } },
  { what: "a coding that was to be moved", work: changing(moved, 1), passage: { from: 6, to: 12 } },
  { what: "one that was to be removed, where it stands", work: removing, passage: { from: 4, to: 9 } },
  { what: "one as it stood when refused, where it stands now", work: moved, passage: { from: 4, to: 9 } },
  { what: "a judgement, nowhere", work: withdrawing, passage: null },
])("$what", ({ work, passage }) => {
  expect(passageOfWork(work, here, [coding])).toEqual(passage);
});

test("is not told of another version of the text, nor of a coding that is gone", () => {
  expect(passageOfWork({ ...adding(coding), transcript: older }, here, [coding])).toBeNull();
  expect(passageOfWork(removing, here, [])).toBeNull();
  expect(passageOfWork(moved, here, [])).toBeNull();
});
