import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { askedOfCoders } from "@/db/reads/assignment/asked-of-coders";
import { finishedWorkSeen } from "@/db/reads/assignment/finished-work-seen";
import { workStatesOf } from "@/db/reads/work/visible-work-of";
import { theme } from "@/db/schema/theme";
import { lockAssigning } from "@/db/writes/member/membership-lock";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { laterThemes } from "@/lib/assignment/later-themes";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId, ThemeId } from "@/lib/study/ids";
import { makeAssignment } from "./make-assignment";

export type LaterThemeRefusal =
  | { readonly kind: "not-allowed" }
  /** The theme is gone, or everybody has it by now. */
  | { readonly kind: "not-found" };

/**
 * Asks everybody who was given interviews before this theme was in the codebook to code them for it too: in the
 * round, and as blind, as they were asked last, without a deadline. What they finished stays finished.
 */
export async function assignLaterTheme(
  viewer: Viewer,
  asked: { readonly study: StudyId; readonly theme: ThemeId },
): Promise<Result<{ readonly made: number }, LaterThemeRefusal>> {
  if (!may(viewer, "assignment.make", asked.study)) return refuse({ kind: "not-allowed" });
  const { study: studyId, theme: id } = asked;
  const madeBy = membershipOf(viewer, studyId)?.member ?? null;
  return write<{ readonly made: number }, LaterThemeRefusal>(viewer, studyId, async (tx, log) => {
    await lockAssigning(tx, studyId);
    const [later] = await tx
      .select({ id: theme.id, addedAt: theme.writtenAt })
      .from(theme)
      .where(and(eq(theme.studyId, studyId), eq(theme.id, id), isNull(theme.removedAt)));
    if (later === undefined) return refuse({ kind: "not-found" });
    const held = await askedOfCoders(tx, studyId);
    const each = held.map(({ theme: one, ...row }) => ({ ...row, themes: [one] }));
    const pairs = laterThemes(each, [later]).get(id) ?? [];
    if (pairs.length === 0) return refuse({ kind: "not-found" });
    const seen = await finishedWorkSeen(tx, await workStatesOf(tx, studyId), {
      study: studyId,
      interviews: [...new Set(pairs.map(({ interview }) => interview))],
      coders: [...new Set(pairs.map(({ coder }) => coder))],
      themes: [id],
    });
    for (const { interview, coder } of pairs) {
      const last = held.findLast((row) => row.interview === interview && row.coder === coder);
      if (last === undefined) throw new Error("who lacks a theme was asked for another");
      const { round: roundId, blind } = last;
      const ofCoder = { studyId, interviewId: interview, coderId: coder };
      const made = await makeAssignment(tx, {
        ...ofCoder,
        roundId,
        blind,
        deadline: null,
        madeBy,
        themes: [id],
      });
      const sawFinished = seen.some((row) => row.interview === interview && row.coder === coder);
      const subject = { assignment: made, interview, coder, round: roundId, blind, themes: 1 };
      log("assignment.made", blind ? { ...subject, sawFinished } : subject);
    }
    return accept({ made: pairs.length });
  });
}
