import type { AgreementWork } from "@/lib/agreement/agreement-work";
import { judgedStances } from "@/lib/stance/stance";
import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { seededRandom } from "./seeded-random";

/** Work of which two coders judged every interview on every theme, eight times of ten the same. */
export function doubleJudged(size: { readonly interviews: number; readonly themes: number }): AgreementWork {
  const random = seededRandom(2_008);
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  const coders = [namedId<MemberId>("coder a"), namedId<MemberId>("coder b")];
  const themes = numbered(size.themes).map((code) => ({ id: namedId<ThemeId>(`theme ${code}`), code }));
  const interviews = numbered(size.interviews).map((code) => ({
    id: namedId<InterviewId>(`interview ${code}`),
    length: 10_000,
  }));
  const doubleCoded = themes.flatMap((theme) =>
    interviews.map((interview) => ({ interview: interview.id, theme: theme.id, coders })),
  );
  const judgements = doubleCoded.flatMap(({ interview, theme }) => {
    const stance = random.oneOf(judgedStances);
    return coders.map((coder) => ({
      interview,
      theme,
      coder,
      stance: random.below(10) < 2 ? random.oneOf(judgedStances) : stance,
    }));
  });
  return { themes, interviews, coders, doubleCoded, judgements, codings: [] };
}
