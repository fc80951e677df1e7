import type { AnswerCell } from "@/db/reads/results/behind-answer";
import { answerPlaces } from "@/lib/statement/answer-place";
import { roleRows } from "@/lib/study/respondent-role";
import { joinParts, splitParts } from "../../../_view/parts-in-address";

/** Writes a number of a statement's table so that it can be read back, whatever the codes hold. */
export function writeAnswerCell({ statement, group, role, place }: AnswerCell): string {
  return joinParts([statement, group, role, place]);
}

/** Reads what writeAnswerCell wrote; null where it is something else. */
export function readAnswerCell(written: string): AnswerCell | null {
  const [statement, group, role, place, ...more] = splitParts(written);
  const row = roleRows.find((each) => each === role);
  const where = answerPlaces.find((each) => each === place);
  if (!statement || !group || row === undefined || where === undefined || more.length > 0) return null;
  return { statement, group, role: row, place: where };
}
