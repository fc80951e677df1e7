"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { type KeyAction, keyLineOf } from "@/lib/keymap/keymap";
import { strokeOf } from "@/lib/keymap/stroke";
import styles from "./key-settings.module.css";

type ListeningKeyProps = {
  readonly action: KeyAction;
  /** Null where the person thought better of it. */
  readonly onKeys: (keys: string | null) => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
};

/** Waits for the key that is to do this; a place is reached by two after each other, the first one "G". */
export function ListeningKey({ action, onKeys, onLeave }: ListeningKeyProps) {
  const t = useTranslations("keys.settings");
  const button = useRef<HTMLButtonElement>(null);
  const [first, setFirst] = useState<string | null>(null);
  useEffect(() => button.current?.focus(), []);
  const takesTwo = keyLineOf(action).scope === "places";
  return (
    <button
      ref={button}
      type="button"
      className={styles.listening}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (["Control", "Shift", "Alt", "AltGraph", "Meta", "Dead"].includes(event.key)) return;
        if (event.key === "Tab") return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === "Escape") return onKeys(null);
        const stroke = strokeOf(event.nativeEvent);
        if (takesTwo && first === null && stroke === "G") return setFirst(stroke);
        onKeys(first === null ? stroke : `${first} ${stroke}`);
      }}
    >
      {first === null ? t("press") : t("pressNext", { first })}
    </button>
  );
}
