import "server-only";
import { eq } from "drizzle-orm";
import { interview } from "@/db/schema/interview";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { type AgreementFigures, agreementFigures } from "@/lib/agreement/agreement-figures";
import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { AnyId, StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { readStudyNames } from "../results/study-names";
import { readAgreementWork } from "./agreement-work";

type Place = { readonly interview: string; readonly theme: string };

/** The figures with all that they come from, by codes and without text, so that anyone can compute them again. */
export type AgreementInputs = {
  readonly figures: AgreementFigures;
  /** Length of the newest text, in UTF-16 units, as are the passages' edges. */
  readonly interviews: readonly { readonly interview: string; readonly length: number }[];
  readonly doubleCoded: readonly (Place & { readonly coders: readonly string[] })[];
  readonly judgements: readonly (Place & { readonly coder: string; readonly stance: JudgedStance })[];
  readonly passages: readonly (Place & {
    readonly coder: string;
    readonly stance: Stance | null;
    readonly from: number;
    readonly to: number;
  })[];
};

/** What agreement is computed from, as this viewer may know it (SAFETY, rule 2); null: not theirs to see. */
export async function readAgreementInputs(viewer: Viewer, study: StudyId): Promise<AgreementInputs | null> {
  if (!may(viewer, "finished-work.see", study)) return null;
  return read(async (tx) => {
    const work = await readAgreementWork(tx, viewer, study);
    const { members } = await readStudyNames(tx, study);
    const interviews = await tx
      .select({ id: interview.id, code: interview.code })
      .from(interview)
      .where(eq(interview.studyId, study));
    const codes = new Map<AnyId, string>([...interviews, ...work.themes].map(({ id, code }) => [id, code]));
    for (const [id, { code }] of members) codes.set(id, code);
    const codeOf = (id: AnyId) => codes.get(id) ?? "";
    const placeOf = (piece: { readonly interview: AnyId; readonly theme: AnyId }): Place => ({
      interview: codeOf(piece.interview),
      theme: codeOf(piece.theme),
    });
    return {
      figures: agreementFigures(work),
      interviews: work.interviews.map(({ id, length }) => ({ interview: codeOf(id), length })),
      doubleCoded: work.doubleCoded.map((each) => ({ ...placeOf(each), coders: each.coders.map(codeOf) })),
      judgements: work.judgements.map((each) => ({
        ...placeOf(each),
        coder: codeOf(each.coder),
        stance: each.stance,
      })),
      passages: work.codings.map((each) => ({
        ...placeOf(each),
        coder: codeOf(each.coder),
        stance: each.stance,
        from: each.from,
        to: each.to,
      })),
    };
  });
}
