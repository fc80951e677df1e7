import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { ThemeId } from "@/lib/study/ids";

/** How many codings of one's own an interview has. */
export type CodingCounts = {
  readonly all: number;
  /** Also those of a theme's sub-codes. */
  readonly byTheme: ReadonlyMap<ThemeId, number>;
  readonly byPolarity: { readonly bevorderend: number; readonly belemmerend: number };
};

export function countCodings(codebook: Codebook, codings: readonly CodingInSight[]): CodingCounts {
  const byTheme = new Map<ThemeId, number>();
  const byPolarity = { bevorderend: 0, belemmerend: 0 };
  let all = 0;
  for (const coding of codings) {
    if (!coding.mine) continue;
    all += 1;
    byTheme.set(coding.theme, (byTheme.get(coding.theme) ?? 0) + 1);
    const polarity = codebook.codeOf(coding)?.polarity;
    if (polarity) byPolarity[polarity] += 1;
  }
  return { all, byTheme, byPolarity };
}
