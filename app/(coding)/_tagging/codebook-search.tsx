"use client";

import { useTranslations } from "next-intl";
import { FindDialog } from "@/app/_ui/overlay/find-dialog";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { Codebook, Tagged } from "@/app/(coding)/_screen/codebook";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import type { Polarity } from "@/lib/stance/stance";

type CodebookSearchProps = {
  readonly codebook: Codebook;
  /** Themes that already lie over the passage come first: its factors are mostly theirs. */
  readonly first: readonly ScreenTheme["id"][];
  readonly polarity: Polarity | null;
  readonly onChoose: (tagged: Tagged) => void;
  readonly onLeave: () => void;
};

/** Finds a code by typing; of one polarity only, or in the whole codebook. */
export function CodebookSearch({ codebook, first, polarity, onChoose, onLeave }: CodebookSearchProps) {
  const t = useTranslations("coding.search");
  const label = t(polarity ?? "all");
  const themes = codebook.themes.toSorted(
    (a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)),
  );
  const sections = themes.map((theme) => ({
    id: theme.id,
    title: theme.name,
    items: tagsOf(theme, polarity).map((tagged) => {
      const named = tagged.code === null ? theme.name : codebook.labelOf(tagged);
      return {
        id: tagged.code ?? `theme-${theme.id}`,
        label: named,
        words: `${named} ${theme.name}`,
        start: <ThemeDot index={theme.lane + 1} />,
        choose: () => onChoose(tagged),
      };
    }),
  }));
  return (
    <FindDialog
      label={label}
      placeholder={label}
      nothingFound={t("empty")}
      isOpen
      onOpenChange={(open) => (open ? undefined : onLeave())}
      sections={sections}
    />
  );
}

/** A theme with its sub-codes, or its factors of one polarity alone. */
function tagsOf(theme: ScreenTheme, polarity: Polarity | null): readonly Tagged[] {
  const codes = theme.codes.filter((code) => polarity === null || code.polarity === polarity);
  const own = polarity === null ? [{ theme: theme.id, code: null }] : [];
  return [...own, ...codes.map(({ id }) => ({ theme: theme.id, code: id }))];
}
