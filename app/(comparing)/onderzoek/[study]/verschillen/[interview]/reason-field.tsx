"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import { longestNote } from "@/lib/coding/coding-operation";
import styles from "./deciding.module.css";
import type { SettlingNow } from "./use-settling";

/** Why it is decided so; Escape goes back to where keys decide. */
export function ReasonField({ settling }: { readonly settling: SettlingNow }) {
  const t = useTranslations("settle.bar");
  const id = useId();
  return (
    <div className={styles.why}>
      <label htmlFor={id}>
        {t("reason")} <KeysOfAction action="settle-reason" />
      </label>
      <textarea
        ref={settling.field}
        id={id}
        rows={2}
        maxLength={longestNote}
        value={settling.reason}
        onChange={(event) => settling.setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
    </div>
  );
}
