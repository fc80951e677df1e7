import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { read } from "@/db/reads/read";
import { rowsBy } from "@/db/reads/rows-by";
import { workInSight, workStatesOf } from "@/db/reads/work/visible-work-of";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { laterThemes, type Pair } from "@/lib/assignment/later-themes";
import type { AssignmentStanding } from "@/lib/coding/coding-operation";
import type { AssignmentId, InterviewId, MemberId, RoundId, StudyId, ThemeId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { askedOfCoders } from "./asked-of-coders";
import { type FinishedWorkSeen, finishedWorkSeen } from "./finished-work-seen";
import { assignmentsOf, codersOf, interviewsOf, releasedOf, themesAsked } from "./grid-rows";
import { type GridRound, roundsOf } from "./rounds-of";

export type GridInterview = {
  readonly id: InterviewId;
  readonly code: string;
  readonly case: string;
  readonly group: string;
  readonly respondents: readonly { readonly relation: string; readonly role: RespondentRole }[];
  readonly interviewer: string | null;
  readonly hasTranscript: boolean;
  /** "ready": all coders have finished, and this viewer may release it. Null: not theirs to know or do. */
  readonly release: "ready" | "released" | null;
};

export type GridCoder = {
  readonly member: MemberId;
  /** The coder's code in the study: a draw goes by it. */
  readonly code: string;
  readonly name: string;
  readonly isViewer: boolean;
  /** Removed members keep a column while they have work in the study. */
  readonly removed: boolean;
};

export type GridAssignment = {
  readonly id: AssignmentId;
  readonly interview: InterviewId;
  readonly coder: MemberId;
  /** Null: a colleague's on an interview that the viewer codes as well; how far it is stays unknown. */
  readonly standing: AssignmentStanding | null;
  /** Finished once and opened again since: no longer independent. False where the standing is not known. */
  readonly reopened: boolean;
  readonly blind: boolean;
  /** yyyy-mm-dd. */
  readonly deadline: string | null;
  readonly round: string;
  readonly roundId: RoundId;
  /** In the codebook's order. */
  readonly themes: readonly ThemeId[];
};

/** A theme that came after interviews were given out, and how many of those lack it. */
export type LaterTheme = { readonly id: ThemeId; readonly name: string; readonly lacking: number };

export type AssignmentGrid = {
  readonly interviews: readonly GridInterview[];
  readonly coders: readonly GridCoder[];
  readonly assignments: readonly GridAssignment[];
  readonly rounds: readonly GridRound[];
  readonly themes: readonly { readonly id: ThemeId; readonly name: string }[];
  readonly mayAssign: boolean;
  /** For who assigns; empty for others. */
  readonly laterThemes: readonly LaterTheme[];
  /** What coders could see of others' finished work, where the viewer may know that it is finished. */
  readonly seen: readonly FinishedWorkSeen[];
};

/**
 * Who codes which interview, and how far they are: states, and nothing of the work itself. A coder gets their
 * own column; who assigns gets every column, apart from how far colleagues are on what they code themselves.
 */
export async function readAssignmentGrid(viewer: Viewer, study: StudyId): Promise<AssignmentGrid | null> {
  if (!may(viewer, "assignment.see", study)) return null;
  const own = membershipOf(viewer, study)?.member ?? null;
  const mayAssign = may(viewer, "assignment.make", study);
  return read(async (tx) => {
    const states = await workStatesOf(tx, study);
    const sight = workInSight(viewer, study, states);
    const standing = await tx
      .select({ id: theme.id, name: theme.name, addedAt: theme.writtenAt })
      .from(theme)
      .where(and(eq(theme.studyId, study), isNull(theme.removedAt)))
      .orderBy(asc(theme.position));
    const themes = standing.map(({ id, name }) => ({ id, name }));
    const held = (await assignmentsOf(tx, study)).filter((row) => mayAssign || row.coder === own);
    const heldOn = rowsBy(held, (row) => row.interview);
    const codes = (id: InterviewId) => heldOn(id).some((row) => row.coder === own);
    const seesAll = (id: InterviewId) =>
      themes.every((each) => ["finished", "all"].includes(sight.visible(id, each.id)));
    const knowsStanding = (id: InterviewId) => !codes(id) || seesAll(id);
    const mayRelease = may(viewer, "work.release", study);
    const released = await releasedOf(tx, study);
    const interviews = await interviewsOf(tx, study);
    const releaseOf = (id: InterviewId): GridInterview["release"] => {
      if (!mayAssign || codes(id)) return null;
      if (released.has(id)) return "released";
      const all = heldOn(id);
      return mayRelease && all.length > 0 && all.every(({ standing }) => standing === "finished")
        ? "ready"
        : null;
    };
    const withWork = new Set(held.map((row) => row.coder));
    const coders = (await codersOf(tx, study))
      .filter((one) => (mayAssign ? one.isCoder || withWork.has(one.member) : one.member === own))
      .map(({ isCoder: _, ...one }) => ({ ...one, isViewer: one.member === own }));
    const asked = (await askedOfCoders(tx, study)).map((row) => ({ ...row, themes: [row.theme] }));
    const later = mayAssign ? laterThemes(asked, standing) : new Map<ThemeId, readonly Pair[]>();
    const themesOf = rowsBy(await themesAsked(tx, study), (row) => row.assignment);
    return {
      interviews: interviews
        .filter(({ id }) => mayAssign || codes(id))
        .map((each) => ({ ...each, release: releaseOf(each.id) })),
      coders,
      assignments: held.map((row) => {
        const isKnown = row.coder === own || knowsStanding(row.interview);
        return {
          ...row,
          themes: themesOf(row.id).map((asks) => asks.theme),
          standing: isKnown ? row.standing : null,
          reopened: isKnown && row.reopened,
        };
      }),
      rounds: await roundsOf(tx, study, mayAssign),
      themes,
      mayAssign,
      laterThemes: themes.flatMap((each) => {
        const lacking = later.get(each.id)?.length ?? 0;
        return lacking === 0 ? [] : [{ ...each, lacking }];
      }),
      seen: !mayAssign
        ? []
        : await finishedWorkSeen(tx, states, {
            study,
            interviews: interviews.map(({ id }) => id).filter(knowsStanding),
            coders: coders.filter(({ removed }) => !removed).map(({ member: coder }) => coder),
            themes: themes.map(({ id }) => id),
          }),
    };
  });
}
