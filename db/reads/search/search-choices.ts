import "server-only";
import { eq } from "drizzle-orm";
import { type NamedTheme, readStudyNames } from "@/db/reads/results/study-names";
import { inStudyOrder } from "@/db/reads/study/in-study-order";
import { case_ } from "@/db/schema/case";
import { interview } from "@/db/schema/interview";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import { read } from "../read";

/** What a search or a list of quotes can be limited to, in the study's order. */
export type SearchChoices = {
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly themes: readonly NamedTheme[];
  /** By code. */
  readonly interviews: readonly string[];
};

/** Null where the viewer may not see quotes. */
export async function readSearchChoices(viewer: Viewer, study: StudyId): Promise<SearchChoices | null> {
  if (!may(viewer, "quotes.see", study)) return null;
  return read(async (tx) => {
    const { groups, themes } = await readStudyNames(tx, study);
    const interviews = await tx
      .select({ code: interview.code })
      .from(interview)
      .innerJoin(case_, eq(case_.id, interview.caseId))
      .where(eq(interview.studyId, study))
      .orderBy(...inStudyOrder);
    return {
      groups: groups.map(({ code, name }) => ({ code, name })),
      themes,
      interviews: interviews.map(({ code }) => code),
    };
  });
}
