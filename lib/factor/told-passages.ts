import type { CodeId, InterviewId, MemberId } from "@/lib/study/ids";

/** A passage tagged with a factor; coder null: the consensus. */
export type FactorCoding = {
  readonly interview: InterviewId;
  readonly factor: CodeId;
  readonly coder: MemberId | null;
};

/**
 * Gives the passages that tell a factor: of an interview the consensus' where it has any of that factor, else those of
 * all finished coders. Left out: coders who have not finished (the caller passes none of them).
 * Source: METHOD, "Which judgement counts".
 */
export function toldPassages<Coding extends FactorCoding>(codings: readonly Coding[]): readonly Coding[] {
  const key = ({ interview, factor }: FactorCoding) => `${interview} ${factor}`;
  const settled = new Set(codings.filter(({ coder }) => coder === null).map(key));
  return codings.filter((coding) => coding.coder === null || !settled.has(key(coding)));
}
