import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { seesSnapshots } from "@/db/reads/report/sees-snapshots";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { opinion } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { snapshot } from "@/db/schema/snapshot";
import { theme } from "@/db/schema/theme";
import type { Viewer } from "@/lib/access/viewer";
import { type SealedIds, sealedKinds } from "@/lib/interchange/archived-report";
import type { Json, StudyArchive } from "@/lib/interchange/study-archive";
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
  const namedHere = await namedIds(tx, study);
  return snapshots.map(({ name, content, sha256, idsHere, madeBy, writtenAt }) => {
    const sealed = [...new Set(idsIn(content))].map((id) => ({ id, ...namedHere.get(idsHere?.[id] ?? id) }));
    return {
      name,
      content: asJson(content),
      sha256,
      ids: byKind((kind) =>
        Object.fromEntries(
          sealed.flatMap(({ id, code, ...of }) =>
            of.kind === kind && code !== undefined ? [[id, code]] : [],
          ),
        ),
      ),
      madeBy: codes.orNull(madeBy),
      writtenAt: writtenAt.toISOString(),
    };
  });
}

type Kind = (typeof sealedKinds)[number];

/** What the study's ids name, as far as a snapshot may hold them. */
async function namedIds(tx: Transaction, study: StudyId) {
  const named = new Map<string, { readonly kind: Kind; readonly code: string }>();
  const coded = {
    groups: group,
    themes: theme,
    cases: case_,
    respondents: respondent,
    interviews: interview,
    members: member,
  } as const;
  for (const kind of sealedKinds) {
    const rows: readonly { readonly id: string; readonly code: string }[] =
      kind === "opinions"
        ? await tx
            .select({ id: opinion.id, code: respondent.code })
            .from(opinion)
            .innerJoin(respondent, eq(respondent.id, opinion.respondentId))
            .where(eq(opinion.studyId, study))
        : await tx
            .select({ id: coded[kind].id, code: coded[kind].code })
            .from(coded[kind])
            .where(eq(coded[kind].studyId, study));
    for (const { id, code } of rows) named.set(id, { kind, code });
  }
  return named;
}

function byKind(idsOf: (kind: Kind) => Readonly<Record<string, string>>): SealedIds {
  return {
    groups: idsOf("groups"),
    themes: idsOf("themes"),
    cases: idsOf("cases"),
    respondents: idsOf("respondents"),
    opinions: idsOf("opinions"),
    interviews: idsOf("interviews"),
    members: idsOf("members"),
  };
}

/** The one cast: a jsonb column holds JSON. */
function asJson(content: SnapshotContent): Json {
  return content as unknown as Json;
}
