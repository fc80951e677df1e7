import "server-only";
import { asc, count, inArray } from "drizzle-orm";
import { case_ } from "@/db/schema/case";
import { interview } from "@/db/schema/interview";
import { study } from "@/db/schema/study";
import type { MemberRole } from "@/lib/access/member-role";
import type { PersonViewer } from "../account/viewer-of-session";
import { read } from "../read";

export type StudyListed = {
  readonly slug: string;
  readonly name: string;
  readonly demo: boolean;
  readonly cases: number;
  readonly interviews: number;
  readonly roles: readonly MemberRole[];
};

/** The studies that the viewer is a member of, by name. */
export async function studiesOf(viewer: PersonViewer): Promise<readonly StudyListed[]> {
  const ids = viewer.memberships.map((held) => held.study);
  if (ids.length === 0) return [];
  return read(async (tx) => {
    const studies = await tx
      .select({ id: study.id, slug: study.slug, name: study.name, kind: study.kind })
      .from(study)
      .where(inArray(study.id, ids))
      .orderBy(asc(study.name));
    const cases = await tx
      .select({ study: case_.studyId, number: count() })
      .from(case_)
      .where(inArray(case_.studyId, ids))
      .groupBy(case_.studyId);
    const interviews = await tx
      .select({ study: interview.studyId, number: count() })
      .from(interview)
      .where(inArray(interview.studyId, ids))
      .groupBy(interview.studyId);
    const numberOf = (rows: typeof cases, id: string) => rows.find((row) => row.study === id)?.number ?? 0;
    return studies.map(({ id, slug, name, kind }) => ({
      slug,
      name,
      demo: kind === "demo",
      cases: numberOf(cases, id),
      interviews: numberOf(interviews, id),
      roles: viewer.memberships.find((held) => held.study === id)?.roles ?? [],
    }));
  });
}
