"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import columnStyles from "@/app/(coding)/_case/case-column.module.css";
import tools from "@/app/(coding)/_reading/reading-tools.module.css";
import type { Filtering } from "./use-coding-filter";

/** Beside the text: opens the choices of what is seen of the codings. */
export const FilterButton = memo(function FilterButton({ filtering }: { readonly filtering: Filtering }) {
  const t = useTranslations("seeing.filter");
  return (
    <div className={tools.tools}>
      <button
        type="button"
        className={columnStyles.row}
        aria-expanded={filtering.isOpen}
        onClick={() => filtering.setOpen(!filtering.isOpen)}
      >
        <span className={columnStyles.name}>{t("open")}</span>
        <KeysOfAction action="filter" />
      </button>
    </div>
  );
});
