import type { RespondentRole } from "@/lib/study/respondent-role";

type Respondent = { readonly relation: string; readonly role: RespondentRole };

/** What a respondent is called where their code stands beside it: as "oma", else by their role. */
export function respondentNamed(roleName: (role: RespondentRole) => string) {
  return ({ relation, role }: Respondent) => relation || roleName(role);
}
