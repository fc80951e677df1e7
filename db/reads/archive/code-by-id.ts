import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { respondent } from "@/db/schema/respondent";
import { statement } from "@/db/schema/statement";
import { theme } from "@/db/schema/theme";
import type { AnyId, StudyId } from "@/lib/study/ids";

/** The code of anything in a study that has one, by its id: what an archive has in place of ids. */
export type CodeById = {
  readonly of: (id: AnyId) => string;
  readonly orNull: (id: AnyId | null) => string | null;
};

/** Reads the codes of a study's members, groups, themes, cases, respondents, interviews and statements. */
export async function codeById(tx: Transaction, study: StudyId): Promise<CodeById> {
  const codes = new Map<AnyId, string>();
  for (const table of [member, group, theme, case_, respondent, interview, statement] as const) {
    const rows: readonly { id: AnyId; code: string }[] = await tx
      .select({ id: table.id, code: table.code })
      .from(table)
      .where(eq(table.studyId, study));
    for (const { id, code } of rows) codes.set(id, code);
  }
  const of = (id: AnyId): string => {
    const code = codes.get(id);
    if (code === undefined) throw new RangeError(`nothing in this study has the id ${id}`);
    return code;
  };
  return { of, orNull: (id) => (id === null ? null : of(id)) };
}
