import { type JudgedStance, judgedStances } from "@/lib/stance/stance";
import type { MemberId } from "@/lib/study/ids";
import { everyTwo } from "../every-two";
import type { JudgedTheme } from "./judged-theme";

/** How often one coder gave a stance where another gave that or another one. */
export type Confusion = {
  readonly coders: readonly [MemberId, MemberId];
  /** Interviews that both judged. */
  readonly interviews: number;
  /** A row for each stance of the first coder, with how many of them the second gave each stance, in the same order. */
  readonly rows: readonly { readonly stance: JudgedStance; readonly counts: readonly number[] }[];
};

/** The judgements of every two coders side by side, unknown and not discussed included. Left out: pairs that share no interview. */
export function confusions({ interviews, coders, judgedIn }: JudgedTheme): readonly Confusion[] {
  return everyTwo(coders).flatMap((pair) => {
    const [one, other] = pair;
    const both = interviews.flatMap((interview) => {
      const byCoder = new Map(judgedIn(interview).map(({ coder, stance }) => [coder, stance]));
      const [first, second] = [byCoder.get(one), byCoder.get(other)];
      return first === undefined || second === undefined ? [] : [{ first, second }];
    });
    if (both.length === 0) return [];
    const rows = judgedStances.map((stance) => ({
      stance,
      counts: judgedStances.map(
        (beside) => both.filter(({ first, second }) => first === stance && second === beside).length,
      ),
    }));
    return [{ coders: pair, interviews: both.length, rows }];
  });
}
