import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { code } from "@/db/schema/code";
import { codebookVersion } from "@/db/schema/codebook-version";
import { group } from "@/db/schema/group";
import { member, memberRole } from "@/db/schema/member";
import { statement } from "@/db/schema/statement";
import { theme } from "@/db/schema/theme";
import { memberRoles } from "@/lib/access/member-role";
import type { Json } from "@/lib/interchange/json/json-value";
import type { ArchivedMember, ArchivedTheme, StudyArchive } from "@/lib/interchange/study-archive";
import type { CodeId, StudyId } from "@/lib/study/ids";
import type { ArchiveScope } from "./archive-scope";
import type { CodeById } from "./code-by-id";

type Frame = Pick<StudyArchive, "members" | "groups" | "themes" | "codebookVersions" | "statements">;

/**
 * What a study's work hangs on. A code that was proposed while coding is its maker's alone: it goes in for
 * whoever made it, and where work in the archive uses it.
 */
export async function archivedFrame(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
  usedCodes: ReadonlySet<CodeId>,
): Promise<Frame> {
  const groups = await tx
    .select({ code: group.code, name: group.name })
    .from(group)
    .where(eq(group.studyId, study))
    .orderBy(asc(group.position), asc(group.code));
  const versions = await tx
    .select()
    .from(codebookVersion)
    .where(eq(codebookVersion.studyId, study))
    .orderBy(asc(codebookVersion.number));
  const statements = await tx
    .select({ code: statement.code, text: statement.text, themeId: statement.themeId })
    .from(statement)
    .where(eq(statement.studyId, study))
    .orderBy(asc(statement.position), asc(statement.code));
  return {
    members: await archivedMembers(tx, study),
    groups,
    themes: await archivedThemes(tx, study, codes, scope, usedCodes),
    codebookVersions: versions.map(({ number, reason, content, madeBy, writtenAt }) => ({
      number,
      reason,
      content: asJson(content),
      madeBy: codes.orNull(madeBy),
      writtenAt: writtenAt.toISOString(),
    })),
    statements: statements.map(({ themeId, ...each }) => ({ ...each, theme: codes.orNull(themeId) })),
  };
}

/** The one cast: a jsonb column holds JSON. */
function asJson(content: unknown): Json {
  return content as Json;
}

async function archivedMembers(tx: Transaction, study: StudyId): Promise<readonly ArchivedMember[]> {
  const members = await tx.select().from(member).where(eq(member.studyId, study)).orderBy(asc(member.code));
  const held = await tx.select().from(memberRole).where(eq(memberRole.studyId, study));
  return members.map(({ id, code, name, writtenAt, removedAt }) => ({
    code,
    name,
    roles: memberRoles.filter((role) => held.some((row) => row.memberId === id && row.role === role)),
    writtenAt: writtenAt.toISOString(),
    removedAt: removedAt?.toISOString() ?? null,
  }));
}

async function archivedThemes(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
  usedCodes: ReadonlySet<CodeId>,
): Promise<readonly ArchivedTheme[]> {
  const themes = await tx
    .select()
    .from(theme)
    .where(eq(theme.studyId, study))
    .orderBy(asc(theme.position), asc(theme.code));
  const subCodes = await tx
    .select()
    .from(code)
    .where(eq(code.studyId, study))
    .orderBy(asc(code.position), asc(code.label), asc(code.polarity));
  const kept = subCodes.filter(
    (each) => each.proposedBy === null || scope.isOwn(each.proposedBy) || usedCodes.has(each.id),
  );
  return themes.map((each) => ({
    code: each.code,
    name: each.name,
    definition: each.definition,
    wording: {
      verbeterd: each.wordingImproved,
      gelijk: each.wordingUnchanged,
      verslechterd: each.wordingWorsened,
      onbekend: each.wordingUnknown,
    },
    addedDuringAnalysis: each.addedDuringAnalysis,
    writtenAt: each.writtenAt.toISOString(),
    removedAt: each.removedAt?.toISOString() ?? null,
    codes: kept
      .filter((sub) => sub.themeId === each.id && nameKept(kept, sub) === sub)
      .map(({ label, polarity, definition, proposedBy, writtenAt, removedAt }) => ({
        label,
        polarity,
        definition,
        proposedBy: codes.orNull(proposedBy),
        writtenAt: writtenAt.toISOString(),
        removedAt: removedAt?.toISOString() ?? null,
      })),
  }));
}

type Named = Pick<typeof code.$inferSelect, "themeId" | "label" | "polarity" | "proposedBy" | "removedAt">;

/**
 * An archive refers to a sub-code by its name, and several coders may have proposed the same one, or one of them twice:
 * of those the codebook's own stands for all, else the first that was not taken back.
 */
function nameKept<Sub extends Named>(
  all: readonly Sub[],
  { themeId, label, polarity }: Sub,
): Sub | undefined {
  const same = all.filter(
    (each) => each.themeId === themeId && each.label === label && each.polarity === polarity,
  );
  return (
    same.find(({ proposedBy }) => proposedBy === null) ??
    same.find(({ removedAt }) => removedAt === null) ??
    same[0]
  );
}
