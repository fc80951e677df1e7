"use client";

import { useTranslations } from "next-intl";
import type { KeyAction } from "@/lib/keymap/keymap";
import { Kbd } from "./kbd";
import styles from "./kbd.module.css";
import { useOwnKeys } from "./own-keys";

/** Most digits do the same each for its own place: the first and the last stand for all. */
const mostShown = 3;

/** The keys that do this now, or that there are none. */
export function KeysOfAction({ action }: { readonly action: KeyAction }) {
  const t = useTranslations("keys");
  const keys = useOwnKeys().keysOf(action);
  const [first, ...others] = keys;
  if (first === undefined) return <span className={styles.none}>{t("noKey")}</span>;
  const last = others.at(-1);
  const shown = keys.length > mostShown && last ? [first, last] : keys;
  const between = keys.length > mostShown ? t("to") : t("or");
  return (
    <span className={styles.several}>
      {shown.map((one, place) => (
        <span key={one} className={styles.several}>
          {place === 0 ? null : <span>{between}</span>}
          <Kbd keys={one} />
        </span>
      ))}
    </span>
  );
}
