"use client";

import { useTranslations } from "next-intl";
import { Button } from "react-aria-components";
import { Kbd } from "./kbd";
import styles from "./palette-button.module.css";
import { useActionRegistry } from "./registry-context";

/** Shows the list of keys, as "?" does; it works where single keys are turned off too. */
export function KeySheetButton() {
  const t = useTranslations("keys");
  const registry = useActionRegistry();
  return (
    <Button className={styles.palette ?? ""} aria-label={t("title")} onPress={() => registry.run("help")}>
      <Kbd keys="?" />
    </Button>
  );
}
