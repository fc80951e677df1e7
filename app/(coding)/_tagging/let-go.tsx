"use client";

import { useTranslations } from "next-intl";
import { pointsCoarsely } from "@/app/_editor/use-transcript-view";
import { Icon } from "@/app/_ui/icon/icon";
import { useCloseRequest } from "@/app/_ui/overlay/use-close-request";
import { BarButton } from "./bar-button";
import styles from "./tagging-bar.module.css";

/** Closes the sheet at the foot of a phone, and with it lets go of the selection; Back and Escape do the same. */
export function LetGo({ onLetGo }: { readonly onLetGo: () => void }) {
  const t = useTranslations("coding.bar");
  useCloseRequest(pointsCoarsely(), onLetGo);
  return (
    <BarButton label={t("letGo")} title={t("letGo")} className={styles.letGo} onPress={onLetGo}>
      <Icon name="cross" />
    </BarButton>
  );
}
