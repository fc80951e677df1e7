import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { group } from "@/db/schema/group";
import { member } from "@/db/schema/member";
import { theme } from "@/db/schema/theme";
import { type ByStance, byStance } from "@/lib/stance/stance";
import type { GroupId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";

/** What a table of results calls its groups, themes and coders; in the study's order. */
export type StudyNames = {
  readonly groups: readonly { readonly id: GroupId; readonly code: string; readonly name: string }[];
  readonly themes: readonly NamedTheme[];
  readonly members: ReadonlyMap<MemberId, { readonly code: string; readonly name: string }>;
};

export type NamedTheme = {
  readonly id: ThemeId;
  readonly code: string;
  readonly name: string;
  readonly wording: ByStance<string>;
};

export async function readStudyNames(tx: Transaction, study: StudyId): Promise<StudyNames> {
  const groups = await tx
    .select({ id: group.id, code: group.code, name: group.name })
    .from(group)
    .where(eq(group.studyId, study))
    .orderBy(asc(group.position));
  const themes = await tx
    .select({
      id: theme.id,
      code: theme.code,
      name: theme.name,
      verbeterd: theme.wordingImproved,
      gelijk: theme.wordingUnchanged,
      verslechterd: theme.wordingWorsened,
      onbekend: theme.wordingUnknown,
    })
    .from(theme)
    .where(and(eq(theme.studyId, study), isNull(theme.removedAt)))
    .orderBy(asc(theme.position));
  const members = await tx
    .select({ id: member.id, code: member.code, name: member.name })
    .from(member)
    .where(eq(member.studyId, study))
    .orderBy(asc(member.name), asc(member.code));
  return {
    groups,
    themes: themes.map(({ id, code, name, ...wording }) => ({
      id,
      code,
      name,
      wording: byStance((stance) => wording[stance]),
    })),
    members: new Map(members.map(({ id, code, name }) => [id, { code, name }])),
  };
}
