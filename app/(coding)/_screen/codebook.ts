import type { ScreenCode, ScreenTheme } from "@/db/reads/coding/coding-screen";
import type { ProposedCode } from "@/lib/coding/coding-work";
import type { CodeId, ThemeId } from "@/lib/study/ids";

/** What a passage is tagged with: a theme, or a sub-code of it. */
export type Tagged = { readonly theme: ThemeId; readonly code: CodeId | null };

export type Codebook = {
  readonly themes: readonly ScreenTheme[];
  readonly themeOf: (tagged: Pick<Tagged, "theme">) => ScreenTheme | undefined;
  readonly codeOf: (tagged: Tagged) => ScreenCode | undefined;
  /** The sub-code's words, a factor's with its sign, or the theme's short name. */
  readonly labelOf: (tagged: Tagged) => string;
};

const signByPolarity = { bevorderend: "+ ", belemmerend: "− " } as const;

/** The codebook as it was read, with what the coder proposed since. */
export function codebookOf(read: readonly ScreenTheme[], proposed: readonly ProposedCode[] = []): Codebook {
  const themes = read.map((theme) => withProposed(theme, proposed));
  const themeById = new Map(themes.map((theme) => [theme.id, theme]));
  const codeById = new Map(themes.flatMap((theme) => theme.codes.map((code) => [code.id, code] as const)));
  const codeOf = ({ code }: Tagged) => (code === null ? undefined : codeById.get(code));
  return {
    themes,
    themeOf: ({ theme }) => themeById.get(theme),
    codeOf,
    labelOf: (tagged) => {
      const code = codeOf(tagged);
      if (code !== undefined) return `${code.polarity ? signByPolarity[code.polarity] : ""}${code.label}`;
      const theme = themeById.get(tagged.theme);
      return theme === undefined ? "" : shortNameOf(theme);
    },
  };
}

function withProposed(theme: ScreenTheme, proposed: readonly ProposedCode[]): ScreenTheme {
  const own = proposed.filter(
    (one) => one.theme === theme.id && !theme.codes.some(({ id }) => id === one.code),
  );
  if (own.length === 0) return theme;
  const codes = own.map(({ code, label, polarity }) => ({
    ...{ id: code, label, polarity },
    ...{ definition: "", standing: "proposed" as const },
  }));
  return { ...theme, codes: [...theme.codes, ...codes] };
}

/** A theme in a word, for where there is little room: its code where that is shorter than its name. */
export function shortNameOf({ name, code }: Pick<ScreenTheme, "name" | "code">): string {
  const words = code.replaceAll("-", " ");
  const short = words.charAt(0).toUpperCase() + words.slice(1);
  return short.length < name.length ? short : name;
}
