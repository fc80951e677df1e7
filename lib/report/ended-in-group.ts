import { type ApproachesEnded, approachesEnded } from "@/lib/study/approaches-ended";
import type { GroupId } from "@/lib/study/ids";
import type { ReportInputs } from "./report-inputs";

/**
 * How the approaches of a group ended and by whom they were stopped, as approachesEnded counts them. Null where the
 * inputs were frozen before reports told by whom. Time: linear.
 */
export function endedInGroup(
  { work, stopped }: Pick<ReportInputs, "work" | "stopped">,
  group: GroupId,
): readonly ApproachesEnded[] | null {
  if (stopped === undefined) return null;
  const byWhom = new Map(stopped.map(({ respondent, by }) => [respondent, by]));
  const cases = new Set(work.cases.flatMap((each) => (each.group === group ? [each.id] : [])));
  return approachesEnded(
    work.respondents
      .filter((respondent) => cases.has(respondent.case))
      .map(({ id, approach }) => ({ approach, refusedBy: byWhom.get(id) ?? null })),
  );
}
