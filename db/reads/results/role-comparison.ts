import "server-only";
import { setImmediate } from "node:timers/promises";
import { compareRoles, type RoleComparison } from "@/lib/comparison/compare-roles";
import { comparedOpinions } from "@/lib/comparison/compared-opinions";
import { inPieces } from "@/lib/comparison/permutation/steps";
import type { RolePair } from "@/lib/comparison/role-pair";
import type { Stance } from "@/lib/stance/stance";
import { isInRoleRow } from "@/lib/study/respondent-role";
import { responseByRole } from "@/lib/study/response-by-role";
import type { JudgedStudy } from "./judged-study";
import { rememberedAnswers } from "./remembered-answers";

/** Two rows of roles, compared within the cases of each group. */
export type RolesCompared = {
  readonly pair: RolePair;
  readonly groups: readonly RolesOfGroup[];
};

export type RolesOfGroup = {
  readonly code: string;
  readonly name: string;
  /** Those of the two whose response in the group is so low that a result is indicative only. */
  readonly indicative: readonly RolePair[number][];
  readonly themes: readonly (Omit<RoleComparison, "theme"> & {
    readonly code: string;
    readonly name: string;
  })[];
};

const answerTo = rememberedAnswers<readonly RoleComparison[]>(50);

/** Whether two rows of roles differ within the cases of each group. */
export async function compareRolesWithin(
  { names, opinions, work, weighting, indicativeBelow }: JudgedStudy,
  { pair, stance }: { readonly pair: RolePair; readonly stance: Stance },
): Promise<RolesCompared> {
  const themes = names.themes.map(({ id }) => id);
  const responses = responseByRole(work, indicativeBelow);
  const groups: RolesOfGroup[] = [];
  for (const { id, code, name } of names.groups) {
    const ofGroup = opinions.filter(({ group }) => group === id);
    const asked = { roles: pair, themes, stance, countUnknown: weighting.countUnknown };
    const question = {
      ...asked,
      compared: themes.map((theme) =>
        pair.map((role) =>
          comparedOpinions(
            ofGroup.filter((opinion) => isInRoleRow(opinion.role, role)),
            { ...asked, theme },
          ),
        ),
      ),
    };
    const compared = await answerTo(question, () =>
      inPieces(compareRoles(ofGroup, asked), () => setImmediate()),
    );
    groups.push({
      code,
      name,
      indicative: pair.filter((role) =>
        responses.some((row) => row.group === id && row.role === role && row.trust === "indicative"),
      ),
      themes: compared.flatMap(({ theme, ...found }) => {
        const named = names.themes.find((each) => each.id === theme);
        return named === undefined ? [] : [{ ...found, code: named.code, name: named.name }];
      }),
    });
  }
  return { pair, groups };
}
