import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";

type Asked = {
  readonly interview: InterviewId;
  readonly coder: MemberId;
  readonly themes: readonly ThemeId[];
  readonly madeAt: Date;
};

export type Pair = { readonly interview: InterviewId; readonly coder: MemberId };

/**
 * Who was asked to code an interview before a theme was in the codebook, and not for that theme since. Themes
 * that nobody lacks, and those that were there and were left out when the work was given, are not in it.
 */
export function laterThemes(
  asked: readonly Asked[],
  themes: readonly { readonly id: ThemeId; readonly addedAt: Date }[],
): ReadonlyMap<ThemeId, readonly Pair[]> {
  const pairs = new Map<string, Asked>();
  for (const each of asked) {
    const key = `${each.interview} ${each.coder}`;
    const known = pairs.get(key);
    pairs.set(key, {
      ...each,
      themes: [...(known?.themes ?? []), ...each.themes],
      madeAt: known !== undefined && known.madeAt < each.madeAt ? known.madeAt : each.madeAt,
    });
  }
  const lacking = themes.map(({ id, addedAt }) => {
    const without = [...pairs.values()].filter(
      (each) => each.themes.length > 0 && !each.themes.includes(id) && each.madeAt < addedAt,
    );
    return [id, without.map(({ interview, coder }) => ({ interview, coder }))] as const;
  });
  return new Map(lacking.filter(([, without]) => without.length > 0));
}
