import "server-only";
import { finishAssignment } from "@/db/writes/assignment/finish-assignment";
import { reopenAssignment } from "@/db/writes/assignment/reopen-assignment";
import { startAssignment } from "@/db/writes/assignment/start-assignment";
import { proposeCode } from "@/db/writes/codebook/propose-code";
import { setJudgement } from "@/db/writes/judgement/set-judgement";
import { withdrawJudgement } from "@/db/writes/judgement/withdraw-judgement";
import { scoreStatement } from "@/db/writes/statement/score-statement";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { NamedCodingOperation } from "@/lib/coding/coding-operation";
import { refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { addCoding } from "./add-coding";
import { changeCoding } from "./change-coding";
import { changeTogether } from "./change-together";
import type { OwnWorkResult } from "./own-work";
import { setCodingRemoved } from "./set-coding-removed";

/** Does what a browser's queue sends, by the verb for its kind. It is never done as another user than its own. */
export async function applyCodingOperation(
  viewer: Viewer,
  study: StudyId,
  sent: Omit<NamedCodingOperation, "study">,
): Promise<OwnWorkResult> {
  if (viewer.kind !== "person" || membershipOf(viewer, study) === null)
    return refuse({ kind: "not-allowed" });
  if (viewer.user !== sent.user) return refuse({ kind: "other-user" });
  const { operation, interview, payload } = sent;
  const named = { operation, study, interview };
  switch (payload.kind) {
    case "coding.add":
      return addCoding(viewer, { ...named, payload });
    case "coding.change":
      return changeCoding(viewer, { ...named, payload });
    case "coding.remove":
    case "coding.restore":
      return setCodingRemoved(viewer, { ...named, payload });
    case "codings.together":
      return changeTogether(viewer, { ...named, payload });
    case "code.propose":
      return proposeCode(viewer, { ...named, payload });
    case "judgement.set":
      return setJudgement(viewer, { ...named, payload });
    case "judgement.withdraw":
      return withdrawJudgement(viewer, { ...named, payload });
    case "statement.score":
      return scoreStatement(viewer, { ...named, payload });
    case "assignment.start":
      return startAssignment(viewer, { ...named, payload });
    case "assignment.finish":
      return finishAssignment(viewer, { ...named, payload });
    case "assignment.reopen":
      return reopenAssignment(viewer, { ...named, payload });
  }
}
