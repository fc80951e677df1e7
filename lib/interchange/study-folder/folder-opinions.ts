import { shareOpinions } from "@/lib/opinion/share-opinions";
import { accept, type Result } from "@/lib/result";
import type { ArchivedSharedOpinion } from "../study-archive";
import { type Problem, problem } from "../study-rules/problem";
import type { FolderStudy } from "./study-schema";

const problemByRefusal = {
  "opinion-shared-with-unknown": "unknown-reference",
  "opinion-shared-across-cases": "opinion-shared-across-cases",
  "opinion-shared-in-circle": "opinion-shared-in-circle",
} as const;

/**
 * Who shares whose opinion, with links followed to the last respondent. The respondents' codes are unique.
 * The refusal is a problem of study.json.
 */
export function sharedOpinions({
  respondents,
}: FolderStudy): Result<readonly ArchivedSharedOpinion[], Problem> {
  const wrong = (kind: Problem["kind"], code: string) => {
    const index = respondents.findIndex((respondent) => respondent.code === code);
    const path = ["respondents", index, "sharesOpinionWith"];
    return problem(kind, path, respondents[index]?.sharesOpinionWith ?? "");
  };
  const withItself = respondents.find(({ code, sharesOpinionWith }) => sharesOpinionWith === code);
  if (withItself) return { ok: false, refusal: wrong("opinion-shared-with-itself", withItself.code) };
  const opinions = shareOpinions(respondents);
  if (!opinions.ok) {
    const { kind, respondent } = opinions.refusal;
    return { ok: false, refusal: wrong(problemByRefusal[kind], respondent) };
  }
  const shared = opinions.value.flatMap(({ respondent: owner, holders }) =>
    holders
      .filter((holder) => holder !== owner)
      .map((respondent) => ({ respondent, with: owner, joinedBy: null, reason: null, writtenAt: null })),
  );
  return accept(shared);
}
