"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { Kbd } from "@/app/_ui/keys/kbd";
import { type KeyAction, keyLineOf } from "@/lib/keymap/keymap";
import styles from "./key-settings.module.css";
import { ListeningKey } from "./listening-key";
import type { KeyChanges } from "./use-key-changes";

type KeyRowProps = { readonly action: KeyAction; readonly changes: KeyChanges };

/** Most digits do the same each for its own place: the first and the last stand for all. */
const mostShown = 3;

/** One action with its keys, and what can be done with them. */
export function KeyRow({ action, changes }: KeyRowProps) {
  const t = useTranslations("keys");
  const [state, setState] = useState<"still" | "listening" | "heard">("still");
  const name = t(`action.${action}`);
  const keys = changes.keys.setKeysOf(action);
  const shown = keys.length > mostShown ? [keys[0] ?? "", keys.at(-1) ?? ""] : keys;
  const isChanged = changes.choice.changed[action] !== undefined;
  return (
    <li className={styles.row}>
      <span>{name}</span>
      <span className={styles.keys}>
        {shown.length === 0 ? <span>{t("noKey")}</span> : null}
        {shown.map((one, place) => (
          <span key={one} className={styles.key}>
            {place === 0 ? null : keys.length > mostShown ? t("to") : t("or")}
            <Kbd keys={one} />
          </span>
        ))}
      </span>
      {keyLineOf(action).fixed ? (
        <span className={styles.fixed}>{t("settings.fixed")}</span>
      ) : (
        <span className={styles.acts}>
          {state === "listening" ? (
            <ListeningKey
              action={action}
              onLeave={() => setState("still")}
              onKeys={(pressed) => {
                setState("heard");
                if (pressed !== null) void changes.change({ kind: "choose", action, keys: pressed }, action);
              }}
            />
          ) : (
            <Button
              size="s"
              aria-label={t("settings.changeOf", { name })}
              autoFocus={state === "heard"}
              onPress={() => setState("listening")}
            >
              {t("settings.change")}
            </Button>
          )}
          {keys.length > 0 ? (
            <Button
              size="s"
              variant="quiet"
              aria-label={t("settings.noneOf", { name })}
              onPress={() => void changes.change({ kind: "choose", action, keys: null }, action)}
            >
              {t("settings.none")}
            </Button>
          ) : null}
          {isChanged ? (
            <Button
              size="s"
              variant="quiet"
              aria-label={t("settings.putBackOf", { name })}
              onPress={() => void changes.change({ kind: "put-back", action }, action)}
            >
              {t("settings.putBack")}
            </Button>
          ) : null}
        </span>
      )}
      {changes.fault?.action === action ? (
        <p className={styles.fault} role="alert">
          {changes.fault.words}
        </p>
      ) : null}
    </li>
  );
}
