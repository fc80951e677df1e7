"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { Button } from "@/app/_ui/button/button";
import { Icon } from "@/app/_ui/icon/icon";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import styles from "./changing-tools.module.css";
import type { ChangingPart } from "./use-changing";

type ChangingToolsProps = { readonly onShow: (part: ChangingPart) => void };

/** Beside the text: several codings at once, and what can be undone. */
export const ChangingTools = memo(function ChangingTools({ onShow }: ChangingToolsProps) {
  const t = useTranslations("coding.changing");
  return (
    <div className={styles.tools}>
      <Button size="s" icon={<Icon name="codebook" />} onPress={() => onShow("recode")}>
        {t("recodeShort")}
        <KeysOfAction action="recode" />
      </Button>
      <Button size="s" icon={<Icon name="undo" />} onPress={() => onShow("actions")}>
        {t("actions.open")}
        <KeysOfAction action="actions" />
      </Button>
    </div>
  );
});
