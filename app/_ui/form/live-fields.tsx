"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import styles from "./live-fields.module.css";

/**
 * Fields whose every change shows at once. Until the page's scripts run they can't be changed: what was typed
 * before would stand in the field and nowhere else.
 */
export function LiveFields({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const isLive = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return (
    <fieldset className={styles.fields} disabled={!isLive} aria-label={label}>
      {children}
    </fieldset>
  );
}

const neverChanges = () => () => undefined;
