import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { WorkInSight } from "../work/visible-work-of";
import { isCounted } from "./is-counted";

type Placed = {
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  readonly coder: MemberId | null;
  /** Null where the words are gone from the newest text. */
  readonly from: number | null;
  readonly to: number | null;
};

/** The codings that count in this viewer's figures; left out are those whose words are gone. */
export function countedCodings<Row extends Placed>(
  sight: WorkInSight,
  rows: readonly Row[],
): readonly (Row & { readonly from: number; readonly to: number })[] {
  return rows.flatMap((row) => {
    const { interview: interviewId, theme: themeId, coder: coderId, from, to } = row;
    const counts = from !== null && to !== null && isCounted(sight, { interviewId, themeId, coderId });
    return counts ? [{ ...row, from, to }] : [];
  });
}
