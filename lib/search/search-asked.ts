import type { RespondentRole } from "@/lib/study/respondent-role";

export const voices = ["interviewer", "respondent"] as const;
/** Whose words are searched: the interviewer's, or those of everyone who answers. */
export type Voice = (typeof voices)[number];

/** Which text is searched, by what of it is coded; `theme` is a theme's code, null is any theme. */
export type CodedFilter =
  | { readonly kind: "all" }
  | { readonly kind: "coded" | "uncoded"; readonly theme: string | null };

/** What is looked for and where; null is everywhere. Interview, group and theme by their codes. */
export type SearchAsked = {
  readonly query: string;
  readonly interview: string | null;
  readonly group: string | null;
  readonly role: RespondentRole | null;
  readonly voice: Voice | null;
  readonly coded: CodedFilter;
};
