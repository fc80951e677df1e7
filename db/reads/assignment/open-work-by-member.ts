import "server-only";
import type { Viewer } from "@/lib/access/viewer";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { readAssignmentGrid } from "./assignment-grid";

export type OpenWork = {
  readonly member: MemberId;
  /** Codes of the interviews that they were asked to code and have not finished. */
  readonly open: readonly string[];
  /** Of those, which they have begun. */
  readonly begun: readonly string[];
  /** On how many more the viewer, who codes them too, may not know how far they are. */
  readonly hidden: number;
};

/** What every coder has not finished, as far as the viewer may know it; null for who does not assign. */
export async function openWorkByMember(viewer: Viewer, study: StudyId): Promise<readonly OpenWork[] | null> {
  const grid = await readAssignmentGrid(viewer, study);
  if (grid === null || !grid.mayAssign) return null;
  return grid.coders.map(({ member }) => {
    const codesOf = (holds: (standing: string | null) => boolean) =>
      grid.interviews
        .filter(({ id }) =>
          grid.assignments.some(
            (each) => each.coder === member && each.interview === id && holds(each.standing),
          ),
        )
        .map(({ code }) => code);
    return {
      member,
      open: codesOf((standing) => standing !== null && standing !== "finished"),
      begun: codesOf((standing) => standing === "started" || standing === "reopened"),
      hidden: codesOf((standing) => standing === null).length,
    };
  });
}
