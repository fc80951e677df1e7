import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { judgementRows } from "@/db/reads/coding/coding-rows";
import { assignmentState } from "@/db/schema/assignment";
import { coding } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { announceWork } from "@/db/writes/coding/announce-work";
import { type OwnOperation, type OwnWork, type OwnWorkResult, onOwnWork } from "@/db/writes/coding/own-work";
import { isOwnJudgement } from "@/db/writes/judgement/own-judgement";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { inTheWayOfFinishing } from "@/lib/judgement/in-the-way-of-finishing";
import { accept, refuse } from "@/lib/result";
import type { ThemeId } from "@/lib/study/ids";
import { lockedState } from "./open-assignment";
import { isOwnAssignment, themesOf } from "./own-assignment";

/**
 * Finishes an own assignment, which freezes the coder's work on its themes. Refused while a theme lacks a
 * judgement, one by context lacks its reason, or one by quotes has none.
 */
export async function finishAssignment(
  viewer: Viewer,
  named: OwnOperation<"assignment.finish">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  const { assignment, kind } = named.payload;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    if (!(await isOwnAssignment(tx, own, assignment))) return refuse({ kind: "not-assigned" });
    const state = await lockedState(tx, assignment, "update");
    if (state === "withdrawn") return refuse({ kind: "not-assigned" });
    if (state === "finished") return refuse({ kind: "already-finished" });
    const themes = await themesOf(tx, assignment);
    const onThemes = and(isOwnJudgement(own), inArray(judgement.themeId, [...themes]));
    const judgements = themes.length === 0 ? [] : await judgementRows(tx, own.interview, onThemes);
    const obstacles = inTheWayOfFinishing(themes, judgements, await quotedThemes(tx, own));
    if (obstacles.length > 0) {
      return refuse({ kind: "not-ready-to-finish", themes: obstacles.map((obstacle) => obstacle.theme) });
    }
    await tx
      .insert(assignmentState)
      .values({ studyId: own.study, assignmentId: assignment, kind: "finished", by: own.coder });
    log("assignment.finished", { assignment, interview: own.interview, coder: own.coder });
    await announceWork(tx, own, themes, kind);
    return accept({ id: assignment, version: 1 });
  });
}

/** The themes that the coder has a coding of on this interview; factors are no quotes of a stance. */
async function quotedThemes(tx: Transaction, own: OwnWork): Promise<ReadonlySet<ThemeId>> {
  const rows = await tx
    .selectDistinct({ theme: coding.themeId })
    .from(coding)
    .where(
      and(
        eq(coding.interviewId, own.interview),
        eq(coding.coderId, own.coder),
        isNull(coding.codeId),
        isNull(coding.removedAt),
      ),
    );
  return new Set(rows.map((row) => row.theme));
}
