import "server-only";
import { workOf } from "@/db/reads/adjudication/found-differences";
import { codebookQuestion } from "@/db/schema/settling";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { SubjectOfDecision } from "@/lib/adjudication/decision";
import { accept, type Result, refuse } from "@/lib/result";
import { keepAdjudication } from "./keep-adjudication";
import { type DifferenceSeen, lockDifference } from "./lock-difference";
import { lockOpinion } from "./lock-opinion";
import type { SettlingRefusal } from "./settling-refusal";

/**
 * Turns a difference into a question about the codebook. Until it is answered the difference waits; then it is open
 * again, with the answer beside it.
 */
export async function askCodebook(
  viewer: Viewer,
  input: DifferenceSeen & { readonly about: SubjectOfDecision; readonly question: string },
): Promise<Result<null, SettlingRefusal>> {
  if (!may(viewer, "work.settle", input.study)) return refuse({ kind: "not-allowed" });
  const question = input.question.trim();
  if (question === "") return refuse({ kind: "reason-missing", fields: ["question"] });
  return write<null, SettlingRefusal>(viewer, input.study, async (tx, log) => {
    const locked =
      input.about === "opinion"
        ? await lockOpinion(tx, viewer, input)
        : await lockDifference(tx, viewer, input);
    if (!locked.ok) return locked;
    const { found, interview, by } = locked.value;
    if (found.state !== "open") return refuse({ kind: "settled-already" });
    const adjudicationId = await keepAdjudication(tx, log, {
      study: input.study,
      interview,
      theme: found.difference.theme,
      by,
      subject: found.kind === "opinion" ? found.kind : found.difference.kind,
      outcome: "codebook-question",
      between:
        found.kind === "opinion" ? [found.difference.opinion] : workOf(found.difference).map(({ id }) => id),
      result: [],
      reason: null,
    });
    await tx.insert(codebookQuestion).values({ adjudicationId, studyId: input.study, question });
    return accept(null);
  });
}
