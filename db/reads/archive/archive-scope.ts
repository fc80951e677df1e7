import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { theme } from "@/db/schema/theme";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";

type Piece = {
  readonly interviewId: InterviewId;
  readonly themeId: ThemeId;
  readonly coderId: MemberId | null;
};

/** How much of a study's work an archive may hold. */
export type ArchiveScope = {
  /** Whether this coding or judgement goes in. */
  readonly holds: (piece: Piece) => boolean;
  /** Whether others' work on this theme of the interview, and what was decided about it, may be known. */
  readonly isOpen: (interview: InterviewId, theme: ThemeId) => boolean;
  /** The same for all themes of the interview. */
  readonly isWhollyOpen: (interview: InterviewId) => boolean;
  readonly isOwn: (member: MemberId | null) => boolean;
};

/**
 * An archive for a person holds what that person may know (SAFETY, rule 2): of an interview and theme that
 * they code blind, or whose coders have not all finished, their own work alone. The operator's holds all.
 */
export async function archiveScope(tx: Transaction, viewer: Viewer, study: StudyId): Promise<ArchiveScope> {
  if (viewer.kind === "operator") {
    const always = () => true;
    return { holds: always, isOpen: always, isWhollyOpen: always, isOwn: always };
  }
  const inSight = await visibleWorkOf(tx, viewer, study);
  const themes = await tx.select({ id: theme.id }).from(theme).where(eq(theme.studyId, study));
  const self = membershipOf(viewer, study)?.member ?? null;
  const isOpen = (interview: InterviewId, of: ThemeId) =>
    ["finished", "all"].includes(inSight.visible(interview, of));
  return {
    holds: inSight.mayKnow,
    isOpen,
    isWhollyOpen: (interview) => themes.every(({ id }) => isOpen(interview, id)),
    isOwn: (member) => member !== null && member === self,
  };
}
