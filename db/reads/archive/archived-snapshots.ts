import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { seesSnapshots } from "@/db/reads/report/sees-snapshots";
import { case_ } from "@/db/schema/case";
import { code } from "@/db/schema/code";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { opinion } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { snapshot } from "@/db/schema/snapshot";
import { statement } from "@/db/schema/statement";
import { theme } from "@/db/schema/theme";
import type { Viewer } from "@/lib/access/viewer";
import type { SealedCode, SealedIds, SealedKind } from "@/lib/interchange/archived-report";
import type { Json } from "@/lib/interchange/json/json-value";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { idsIn } from "@/lib/report/ids-in-content";
import type { SnapshotContent } from "@/lib/report/snapshot-content";
import type { StudyId } from "@/lib/study/ids";
import type { CodeById } from "./code-by-id";

/** The study's snapshots as they were sealed, with what their ids name; none for who may not know of them. */
export async function archivedSnapshots(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  codes: CodeById,
): Promise<StudyArchive["snapshots"]> {
  if (!(await seesSnapshots(tx, viewer, study))) return [];
  const snapshots = await tx.select().from(snapshot).where(eq(snapshot.studyId, study));
  if (snapshots.length === 0) return [];
  const namedHere = await idsHere(tx, study, codes);
  return snapshots.map(({ name, content, sha256, idsHere, madeBy, writtenAt }) => {
    const sealed = [...new Set(idsIn(content))].map((id) => [id, idsHere?.[id] ?? id] as const);
    const within = <Name>(named: ReadonlyMap<string, Name>): Readonly<Record<string, Name>> =>
      Object.fromEntries(
        sealed.flatMap(([id, here]) => {
          const name = named.get(here);
          return name === undefined ? [] : [[id, name]];
        }),
      );
    return {
      name,
      content: asJson(content),
      sha256,
      ids: {
        groups: within(namedHere.groups),
        themes: within(namedHere.themes),
        cases: within(namedHere.cases),
        respondents: within(namedHere.respondents),
        opinions: within(namedHere.opinions),
        interviews: within(namedHere.interviews),
        statements: within(namedHere.statements),
        members: within(namedHere.members),
        codes: within(namedHere.codes),
      } satisfies SealedIds,
      madeBy: codes.orNull(madeBy),
      writtenAt: writtenAt.toISOString(),
    };
  });
}

type IdsHere = { readonly [Kind in SealedKind]: ReadonlyMap<string, string> } & {
  readonly codes: ReadonlyMap<string, SealedCode>;
};

/** What the study's ids name, as far as a snapshot may hold them. */
async function idsHere(tx: Transaction, study: StudyId, codes: CodeById): Promise<IdsHere> {
  const opinions = await tx
    .select({ id: opinion.id, respondent: opinion.respondentId })
    .from(opinion)
    .where(eq(opinion.studyId, study));
  const subCodes = await tx
    .select({ id: code.id, theme: code.themeId, label: code.label, polarity: code.polarity })
    .from(code)
    // A proposal is its maker's, and may not be in the archive.
    .where(and(eq(code.studyId, study), isNull(code.proposedBy)));
  const coded = async (
    table:
      | typeof group
      | typeof theme
      | typeof case_
      | typeof respondent
      | typeof interview
      | typeof statement
      | typeof member,
  ): Promise<ReadonlyMap<string, string>> => {
    const rows: readonly { readonly id: string; readonly code: string }[] = await tx
      .select({ id: table.id, code: table.code })
      .from(table)
      .where(eq(table.studyId, study));
    return new Map(rows.map(({ id, code }) => [id, code]));
  };
  return {
    groups: await coded(group),
    themes: await coded(theme),
    cases: await coded(case_),
    respondents: await coded(respondent),
    opinions: new Map(opinions.map((each) => [each.id, codes.of(each.respondent)])),
    interviews: await coded(interview),
    statements: await coded(statement),
    members: await coded(member),
    codes: new Map(
      subCodes.map(({ id, theme, label, polarity }) => [id, { theme: codes.of(theme), label, polarity }]),
    ),
  };
}

/** The one cast: a jsonb column holds JSON. */
function asJson(content: SnapshotContent): Json {
  return content as unknown as Json;
}
