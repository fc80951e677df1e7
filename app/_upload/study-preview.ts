import type { ParsedStudy } from "./parse-job";

/** What a person needs to see of a study before it is imported. */
export type StudyPreview = {
  readonly name: string;
  readonly counts: Readonly<
    Record<"cases" | "respondents" | "interviews" | "themes" | "coders" | "codings" | "judgements", number>
  >;
  readonly passedOver: readonly string[];
};

export function studyPreview({ archive, passedOver }: ParsedStudy): StudyPreview {
  return {
    name: archive.study.name,
    counts: {
      cases: archive.cases.length,
      respondents: archive.respondents.length,
      interviews: archive.interviews.length,
      themes: archive.themes.length,
      coders: archive.members.filter(({ roles }) => roles.includes("coder")).length,
      codings: archive.codings.length,
      judgements: archive.judgements.length,
    },
    passedOver,
  };
}
