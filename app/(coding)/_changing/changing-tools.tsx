"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import columnStyles from "@/app/(coding)/_case/case-column.module.css";
import { ColumnAction } from "@/app/(coding)/_case/column-action";
import type { ChangingPart } from "./use-changing";

type ChangingToolsProps = { readonly onShow: (part: ChangingPart) => void };

/** Beside the text: several codings at once, and what can be undone. */
export const ChangingTools = memo(function ChangingTools({ onShow }: ChangingToolsProps) {
  const t = useTranslations("coding.changing");
  return (
    <div className={columnStyles.actions}>
      <ColumnAction label={t("recodeShort")} action="recode" onPress={() => onShow("recode")} />
      <ColumnAction label={t("actions.open")} action="actions" onPress={() => onShow("actions")} />
    </div>
  );
});
