import "server-only";
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import { study } from "@/db/schema/study";
import { transcript } from "@/db/schema/transcript";
import { may } from "@/lib/access/may";
import type { Membership } from "@/lib/access/viewer";
import type { Polarity } from "@/lib/stance/stance";
import type { RespondentRole } from "@/lib/study/respondent-role";
import type { PersonViewer } from "../account/viewer-of-session";
import { codebookOf } from "../codebook/codebook-of";
import { read } from "../read";
import { inStudyOrder } from "./in-study-order";
import { respondentsByInterview } from "./respondents-by-interview";

/** What someone can find by name in a study, and go to; nothing of anyone's work. */
export type Findable = {
  readonly cases: readonly {
    readonly code: string;
    readonly title: string;
    readonly group: { readonly code: string; readonly name: string };
  }[];
  readonly interviews: readonly {
    readonly code: string;
    readonly case: string;
    readonly respondents: readonly {
      readonly code: string;
      readonly role: RespondentRole;
      readonly relation: string;
    }[];
    readonly hasTranscript: boolean;
  }[];
  readonly themes: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly codes: readonly {
      readonly id: string;
      readonly label: string;
      readonly polarity: Polarity | null;
    }[];
  }[];
};

export type FindableStudy = { readonly slug: string; readonly name: string };

/**
 * The cases, interviews and codes that the viewer may open; a part that their roles don't reach is empty, and
 * of proposed codes there are only their own (SAFETY, rule 2).
 */
export async function findableOf(viewer: PersonViewer, membership: Membership): Promise<Findable> {
  const seesCases = may(viewer, "case.see", membership.study);
  const seesTexts = may(viewer, "transcript.see", membership.study);
  const seesCodes = may(viewer, "codebook.see", membership.study);
  return read(async (tx) => ({
    cases: seesCases ? await casesIn(tx, membership.study) : [],
    interviews: seesTexts ? await interviewsIn(tx, membership.study) : [],
    themes: seesCodes ? await themesIn(tx, membership) : [],
  }));
}

/** The studies that the viewer is a member of, by name. */
export async function findableStudies(viewer: PersonViewer): Promise<readonly FindableStudy[]> {
  const ids = viewer.memberships.map((held) => held.study);
  if (ids.length === 0) return [];
  return read((tx) =>
    tx
      .select({ slug: study.slug, name: study.name })
      .from(study)
      .where(inArray(study.id, ids))
      .orderBy(asc(study.name)),
  );
}

async function casesIn(tx: Transaction, of: Membership["study"]): Promise<Findable["cases"]> {
  return tx
    .select({ code: case_.code, title: case_.title, group: { code: group.code, name: group.name } })
    .from(case_)
    .innerJoin(group, eq(group.id, case_.groupId))
    .where(eq(case_.studyId, of))
    .orderBy(asc(case_.position), asc(case_.code));
}

async function interviewsIn(tx: Transaction, of: Membership["study"]): Promise<Findable["interviews"]> {
  const rows = await tx
    .select({
      id: interview.id,
      code: interview.code,
      case: case_.code,
      hasTranscript: sql<boolean>`exists (select from ${transcript} t where t.interview_id = ${interview}."id")`,
    })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .where(eq(interview.studyId, of))
    .orderBy(...inStudyOrder);
  const peopleOf = await respondentsByInterview(tx, of);
  return rows.map(({ id, ...row }) => ({
    ...row,
    respondents: peopleOf(id).map(({ code, role, relation }) => ({ code, role, relation })),
  }));
}

async function themesIn(tx: Transaction, membership: Membership): Promise<Findable["themes"]> {
  const { themes } = await codebookOf(tx, membership.study, membership.member);
  return themes.map(({ id, code, name, codes }) => ({
    id,
    code,
    name,
    codes: codes.map(({ id: of, label, polarity }) => ({ id: of, label, polarity })),
  }));
}
