"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Icon } from "@/app/_ui/icon/icon";
import { type Codebook, shortNameOf } from "@/app/(coding)/_screen/codebook";
import { isShowAll } from "@/lib/coding/coding-filter";
import styles from "./filter.module.css";
import { useCoderNamed } from "./use-coder-named";
import type { Filtering } from "./use-coding-filter";

type HiddenLineProps = {
  readonly filtering: Filtering;
  readonly all: number;
  readonly seen: number;
  readonly codebook: Codebook;
  /** Back to the text: the button that was pressed is gone. */
  readonly onShown: () => void;
};

/** Says above the text how many codings the filter hides and which, and shows them again at one press. */
export function HiddenLine({ filtering, all, seen, codebook, onShown }: HiddenLineProps) {
  const t = useTranslations("seeing.filter");
  const named = useCoderNamed();
  const { filter } = filtering;
  const isQuiet = isShowAll(filter);
  const what = [
    ...codebook.themes.flatMap((theme) => (filter.themes.has(theme.id) ? [shortNameOf(theme)] : [])),
    ...[...filter.stances].map((stance) => t(`stance.${stance}`)),
    ...[...filter.coders].map(named),
    ...(filter.starred === "all" ? [] : [t(`only.starred.${filter.starred}`)]),
    ...(filter.memo === "all" ? [] : [t(`only.memo.${filter.memo}`)]),
  ];
  return (
    <div className={isQuiet ? undefined : styles.line}>
      <p role="status" className={styles.words}>
        {isQuiet ? null : (
          <>
            <Icon name="filter" /> <strong>{t("hidden", { hidden: all - seen, all })}</strong>{" "}
            {what.join(" · ")}
          </>
        )}
      </p>
      {isQuiet ? null : (
        <Button
          size="s"
          onPress={() => {
            filtering.showAll();
            onShown();
          }}
        >
          {t("showAll")}
        </Button>
      )}
    </div>
  );
}
