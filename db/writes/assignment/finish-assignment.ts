import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { judgementRows } from "@/db/reads/coding/coding-rows";
import { newestTextOf } from "@/db/reads/transcript/newest-text";
import { assignmentState } from "@/db/schema/assignment";
import { coding, codingAnchor } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { announceWork } from "@/db/writes/coding/announce-work";
import { type OwnOperation, type OwnWork, type OwnWorkResult, onOwnWork } from "@/db/writes/coding/own-work";
import { isOwnJudgement } from "@/db/writes/judgement/own-judgement";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { inTheWayOfFinishing } from "@/lib/judgement/in-the-way-of-finishing";
import { quotedThemes } from "@/lib/judgement/quoted-themes";
import { accept, refuse } from "@/lib/result";
import { lockedState } from "./open-assignment";
import { isOwnAssignment, themesOf } from "./own-assignment";

/**
 * Finishes an own assignment, which freezes the coder's work on its themes. Refused while a theme lacks a
 * judgement, one by context lacks its reason, or one by quotes has none that stands in the newest text.
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
    const quoted = quotedThemes(themes, await ownCodings(tx, own));
    const obstacles = inTheWayOfFinishing(themes, judgements, quoted);
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

/** The coder's own codings, with where they begin in the newest text; null for one that is to be placed again. */
function ownCodings(tx: Transaction, own: OwnWork) {
  return tx
    .select({ theme: coding.themeId, code: coding.codeId, from: codingAnchor.from })
    .from(coding)
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .where(
      and(
        eq(coding.interviewId, own.interview),
        eq(coding.coderId, own.coder),
        isNull(coding.removedAt),
        inArray(codingAnchor.transcriptId, newestTextOf(tx, own.interview)),
      ),
    );
}
