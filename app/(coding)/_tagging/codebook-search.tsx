"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFilter } from "react-aria-components";
import { Icon } from "@/app/_ui/icon/icon";
import { FindDialog } from "@/app/_ui/overlay/find-dialog";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { Codebook, Tagged } from "@/app/(coding)/_screen/codebook";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import { longestLabel } from "@/lib/coding/coding-operation";
import type { Polarity } from "@/lib/stance/stance";
import type { Proposal } from "./use-tagging";

type CodebookSearchProps = {
  readonly codebook: Codebook;
  /** Themes that already lie over the passage come first: its factors are mostly theirs. */
  readonly first: readonly ScreenTheme["id"][];
  readonly polarity: Polarity | null;
  readonly onChoose: (tagged: Tagged) => void;
  /** For which themes a code that is not there can be proposed. */
  readonly mayPropose: (theme: ScreenTheme) => boolean;
  readonly onPropose: (proposal: Proposal) => void;
  readonly onLeave: () => void;
};

/** Finds a code by typing; of one polarity only, or in the whole codebook. What is not there can be proposed. */
export function CodebookSearch(props: CodebookSearchProps) {
  const { codebook, first, polarity, onChoose, mayPropose, onPropose, onLeave } = props;
  const t = useTranslations("coding.search");
  const [query, setQuery] = useState("");
  const { contains } = useFilter({ sensitivity: "base" });
  const label = t(polarity ?? "all");
  const themes = codebook.themes.toSorted(
    (a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)),
  );
  const sections = themes.map((theme) => ({
    id: theme.id,
    title: theme.name,
    items: tagsOf(theme, polarity).flatMap((tagged) => {
      const named = tagged.code === null ? theme.name : codebook.labelOf(tagged);
      const words = `${named} ${theme.name}`;
      if (!contains(words, query.trim())) return [];
      return {
        id: tagged.code ?? `theme-${theme.id}`,
        label: named,
        words,
        start: <ThemeDot index={theme.lane + 1} />,
        ...(codebook.codeOf(tagged)?.standing === "proposed" ? { detail: t("proposed") } : {}),
        choose: () => onChoose(tagged),
      };
    }),
  }));
  const wanted = query.trim().slice(0, longestLabel);
  const proposals = {
    id: "proposals",
    title: t("propose"),
    items: themes
      .filter((theme) => wanted !== "" && mayPropose(theme) && !isThere(theme, wanted, polarity))
      .map((theme) => ({
        id: `propose-${theme.id}`,
        label: t(`proposeAt.${polarity ?? "all"}`, { label: wanted, theme: theme.name }),
        start: <Icon name="plus" />,
        choose: () => onPropose({ theme, label: wanted, polarity }),
      })),
  };
  return (
    <FindDialog
      label={label}
      placeholder={label}
      nothingFound={t("empty")}
      isOpen
      onOpenChange={(open) => (open ? undefined : onLeave())}
      onQuery={setQuery}
      sections={[...sections, proposals]}
    />
  );
}

/** A theme with its sub-codes, or its factors of one polarity alone. */
function tagsOf(theme: ScreenTheme, polarity: Polarity | null): readonly Tagged[] {
  const codes = theme.codes.filter(
    (code) => code.standing !== "removed" && (polarity === null || code.polarity === polarity),
  );
  const own = polarity === null ? [{ theme: theme.id, code: null }] : [];
  return [...own, ...codes.map(({ id }) => ({ theme: theme.id, code: id }))];
}

function isThere(theme: ScreenTheme, wanted: string, polarity: Polarity | null): boolean {
  const same = (words: string) => words.localeCompare(wanted, undefined, { sensitivity: "base" }) === 0;
  return (
    (polarity === null && same(theme.name)) ||
    theme.codes.some((code) => code.polarity === polarity && same(code.label))
  );
}
