"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import columnStyles from "@/app/(coding)/_case/case-column.module.css";
import { ColumnAction } from "@/app/(coding)/_case/column-action";
import type { Filtering } from "./use-coding-filter";

/** Beside the text: opens the choices of what is seen of the codings. */
export const FilterButton = memo(function FilterButton({ filtering }: { readonly filtering: Filtering }) {
  const t = useTranslations("seeing.filter");
  return (
    <div className={columnStyles.actions}>
      <ColumnAction
        label={t("open")}
        action="filter"
        expanded={filtering.isOpen}
        onPress={() => filtering.setOpen(!filtering.isOpen)}
      />
    </div>
  );
});
