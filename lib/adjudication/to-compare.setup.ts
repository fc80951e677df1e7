import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { CodingId, InterviewId, JudgementId, MemberId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { Decision } from "./decision";
import type { CodingToCompare, JudgementToCompare, ThemeToCompare } from "./difference";

/** For tests: coders A, B and C, and what they said in short. */
export const [a, b, c] = ["a", "b", "c"].map((name) => namedId<MemberId>(name)) as [
  MemberId,
  MemberId,
  MemberId,
];

export function judged(coder: MemberId, stance: JudgedStance): JudgementToCompare {
  const id = namedId<JudgementId>(`judgement of ${coder}`);
  return { id, coder, stance, grounds: "quotes", reason: null, changedAtMs: 10 };
}

/** "10-20 verbeterd"; without a stance "10-20". */
export function coded(coder: MemberId, written: string): CodingToCompare {
  const [place = "", stance = null] = written.split(" ");
  const [from = 0, to = 0] = place.split("-").map(Number);
  return {
    id: namedId<CodingId>(`${coder} ${place}`),
    coder,
    from,
    to,
    stance: stance as Stance | null,
    memo: "",
    changedAtMs: 10,
  };
}

export function themeOf(work: Partial<ThemeToCompare>): ThemeToCompare {
  return {
    interview: namedId<InterviewId>("interview"),
    theme: namedId<ThemeId>("theme"),
    coders: [a, b],
    judgements: [],
    codings: [],
    ...work,
  };
}

/** A decision at 20 between these, which were last changed at 10. */
export function decisionOn(work: readonly { readonly id: CodingId | JudgementId }[]): Decision {
  return {
    id: namedId("decision"),
    outcome: "one-of-them",
    between: work.map(({ id }) => id),
    result: [],
    writtenAtMs: 20,
  };
}
