import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignmentsOf, codersOf, interviewsOf, themesAsked } from "@/db/reads/assignment/grid-rows";
import { rowsBy } from "@/db/reads/rows-by";
import { draw } from "@/db/schema/draw";
import { theme } from "@/db/schema/theme";
import { lockAssigning } from "@/db/writes/member/membership-lock";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { type DoubleCoding, type DrawGround, planDoubleCoding } from "@/lib/assignment/plan-double-coding";
import { accept, type Result, refuse } from "@/lib/result";
import type { AssignmentId, InterviewId, MemberId, StudyId } from "@/lib/study/ids";
import { giveOut } from "./give-out";
import { type AskedRound, roundAsked } from "./round-asked";

export type KeepingDoubleCoding = DoubleCoding & {
  readonly study: StudyId;
  readonly round: AskedRound;
  /** yyyy-mm-dd. */
  readonly deadline: string | null;
  /** Who was to code what in the preview, in any order. */
  readonly shown: readonly { readonly interview: InterviewId; readonly coder: MemberId }[];
};

export type KeepingRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "nothing-drawn" }
  /** What the plan goes by is no longer what the preview went by. */
  | { readonly kind: "changed-meanwhile" };

/**
 * Gives out a plan of double coding, blind, as it was shown: it is made again from the study as it stands, and
 * one that would differ is refused. The draw is kept with its round.
 */
export async function keepDoubleCoding(
  viewer: Viewer,
  asked: KeepingDoubleCoding,
): Promise<Result<{ readonly made: readonly AssignmentId[] }, KeepingRefusal>> {
  if (!may(viewer, "assignment.make", asked.study)) return refuse({ kind: "not-allowed" });
  const madeBy = membershipOf(viewer, asked.study)?.member ?? null;
  const { study, themes, deadline } = asked;
  return write<{ readonly made: readonly AssignmentId[] }, KeepingRefusal>(viewer, study, async (tx, log) => {
    await lockAssigning(tx, study);
    if (!(await areThemesOf(tx, asked))) return refuse({ kind: "not-found" });
    const plan = planDoubleCoding(await groundOf(tx, study), asked);
    const pairs = plan.drawn.flatMap(({ interview, coders }) =>
      coders.map((coder) => ({ interview: interview.id, coder })),
    );
    if (!isSame(pairs, asked.shown)) return refuse({ kind: "changed-meanwhile" });
    if (pairs.length === 0) return refuse({ kind: "nothing-drawn" });
    const roundId = await roundAsked(tx, log, study, asked.round);
    if (roundId === null) return refuse({ kind: "not-found" });
    const drawn = {
      seed: asked.seed,
      percent: asked.which.kind === "share" ? asked.which.percent : null,
      pool: plan.pool.length,
      drawn: plan.drawn.length,
      perInterview: asked.perInterview,
    };
    await tx.insert(draw).values({ studyId: study, roundId, ...drawn, madeBy });
    log("round.drawn", { round: roundId, ...drawn });
    return accept({
      made: await giveOut(tx, log, { study, pairs, themes, roundId, blind: true, deadline, madeBy }),
    });
  });
}

async function areThemesOf(tx: Transaction, { study, themes }: KeepingDoubleCoding): Promise<boolean> {
  const rows = await tx
    .select({ id: theme.id })
    .from(theme)
    .where(and(eq(theme.studyId, study), inArray(theme.id, [...themes]), isNull(theme.removedAt)));
  return themes.length > 0 && rows.length === new Set(themes).size;
}

async function groundOf(tx: Transaction, study: StudyId): Promise<DrawGround> {
  const themesOf = rowsBy(await themesAsked(tx, study), (row) => row.assignment);
  return {
    interviews: await interviewsOf(tx, study),
    coders: await codersOf(tx, study),
    assignments: (await assignmentsOf(tx, study)).map((row) => ({
      interview: row.interview,
      coder: row.coder,
      themes: themesOf(row.id).map((each) => each.theme),
    })),
  };
}

function isSame(one: KeepingDoubleCoding["shown"], other: KeepingDoubleCoding["shown"]): boolean {
  const keys = new Set(one.map(({ interview, coder }) => `${interview} ${coder}`));
  return (
    one.length === other.length && other.every(({ interview, coder }) => keys.has(`${interview} ${coder}`))
  );
}
