import "server-only";
import { and, eq, max, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import type { RespondentToImport, TranscriptToImport } from "@/lib/interchange/transcript-to-import";
import { accept, type Result, refuse } from "@/lib/result";
import type { CaseId, OpinionId, RespondentId, StudyId } from "@/lib/study/ids";
import { newId } from "../new-id";
import type { Log } from "../write";

export type PlaceRefusal = {
  readonly kind:
    | "import-case-not-there"
    | "import-case-in-two-groups"
    | "import-group-not-there"
    | "import-respondent-not-there"
    | "import-respondent-taken"
    | "import-respondent-twice";
  readonly file: string;
  readonly value: string;
};

export type Place = {
  readonly case: CaseId;
  /** In the order given; each respondent's id with their code. */
  readonly respondents: readonly { readonly id: RespondentId; readonly code: string }[];
};

/** Finds or makes the case and the respondents of an interview; they count as interviewed from now on. */
export async function placeFor(
  tx: Transaction,
  log: Log,
  study: StudyId,
  given: Pick<TranscriptToImport, "file" | "case" | "respondents">,
): Promise<Result<Place, PlaceRefusal>> {
  const ofCase = await caseFor(tx, log, study, given);
  if (!ofCase.ok) return ofCase;
  const respondents: { id: RespondentId; code: string }[] = [];
  for (const named of given.respondents) {
    const person = await respondentFor(tx, log, study, ofCase.value, { file: given.file, named });
    if (!person.ok) return person;
    if (respondents.some(({ id }) => id === person.value)) {
      return refuse({ kind: "import-respondent-twice", file: given.file, value: named.code });
    }
    respondents.push({ id: person.value, code: named.code });
  }
  return accept({ case: ofCase.value, respondents });
}

async function caseFor(
  tx: Transaction,
  log: Log,
  study: StudyId,
  { file, case: named }: Pick<TranscriptToImport, "file" | "case">,
): Promise<Result<CaseId, PlaceRefusal>> {
  const [there] = await tx
    .select({ id: case_.id, group: group.code })
    .from(case_)
    .innerJoin(group, eq(group.id, case_.groupId))
    .where(and(eq(case_.studyId, study), eq(case_.code, named.code)));
  if (named.kind === "existing") {
    return there ? accept(there.id) : refuse({ kind: "import-case-not-there", file, value: named.code });
  }
  // The same new case may be named by several files, or have been made by a colleague meanwhile.
  if (there) {
    if (there.group === named.group) return accept(there.id);
    return refuse({ kind: "import-case-in-two-groups", file, value: named.code });
  }
  const [into] = await tx
    .select({ id: group.id })
    .from(group)
    .where(and(eq(group.studyId, study), eq(group.code, named.group)));
  if (!into) return refuse({ kind: "import-group-not-there", file, value: named.group });
  const [last] = await tx
    .select({ position: max(case_.position) })
    .from(case_)
    .where(eq(case_.studyId, study));
  const id = newId<CaseId>();
  const { code, title } = named;
  await tx
    .insert(case_)
    .values({ id, studyId: study, groupId: into.id, code, title, position: (last?.position ?? -1) + 1 });
  log("case.added", { case: id });
  return accept(id);
}

async function respondentFor(
  tx: Transaction,
  log: Log,
  study: StudyId,
  caseId: CaseId,
  { file, named }: { readonly file: string; readonly named: RespondentToImport },
): Promise<Result<RespondentId, PlaceRefusal>> {
  const [there] = await tx
    .select({ id: respondent.id, caseId: respondent.caseId, role: respondent.role })
    .from(respondent)
    .where(and(eq(respondent.studyId, study), eq(respondent.code, named.code)));
  if (there) {
    const same = there.caseId === caseId && (named.kind === "existing" || there.role === named.role);
    if (!same) return refuse({ kind: "import-respondent-taken", file, value: named.code });
    await countAsInterviewed(tx, log, there.id);
    return accept(there.id);
  }
  if (named.kind === "existing") {
    return refuse({ kind: "import-respondent-not-there", file, value: named.code });
  }
  const [last] = await tx
    .select({ position: max(respondent.position) })
    .from(respondent)
    .where(eq(respondent.studyId, study));
  const id = newId<RespondentId>();
  const { code, role, relation } = named;
  const position = (last?.position ?? -1) + 1;
  await tx
    .insert(respondent)
    .values({ id, studyId: study, caseId, code, role, relation, approach: "geïnterviewd", position });
  const opinionId = newId<OpinionId>();
  await tx.insert(opinion).values({ id: opinionId, studyId: study, caseId, respondentId: id });
  await tx.insert(opinionHolder).values({ respondentId: id, studyId: study, caseId, opinionId });
  log("respondent.added", { respondent: id, case: caseId });
  return accept(id);
}

async function countAsInterviewed(tx: Transaction, log: Log, id: RespondentId): Promise<void> {
  const [changed] = await tx
    .update(respondent)
    .set({ approach: "geïnterviewd", reason: null, refusedBy: null, version: sql`${respondent.version} + 1` })
    .where(and(eq(respondent.id, id), ne(respondent.approach, "geïnterviewd")))
    .returning({ version: respondent.version });
  if (changed) log("respondent.changed", { respondent: id, version: changed.version });
}
