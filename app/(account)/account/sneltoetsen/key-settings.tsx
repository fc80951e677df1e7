"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Checkbox } from "@/app/_ui/form/checkbox";
import { Card } from "@/app/_ui/layout/card";
import type { KeyChoice } from "@/lib/keymap/key-choice";
import { type KeyScope, keymap } from "@/lib/keymap/keymap";
import { KeyRow } from "./key-row";
import styles from "./key-settings.module.css";
import { useKeyChanges } from "./use-key-changes";

const scopes: readonly KeyScope[] = [...new Set(keymap.map(({ scope }) => scope))];

/** Every key of the interface: each can be another or none, and all that print can be turned off at once. */
export function KeySettings({ kept }: { readonly kept: KeyChoice }) {
  const t = useTranslations("keys");
  const changes = useKeyChanges(kept);
  const anyChanged = Object.keys(changes.choice.changed).length > 0;
  return (
    <div className={styles.settings}>
      <p className="visually-hidden" role="status">
        {changes.said}
      </p>
      <Card>
        <Checkbox
          label={t("settings.single")}
          description={t("settings.singleWhy")}
          checked={changes.choice.single}
          onChange={(on) => changes.change({ kind: "single", on }, null)}
        />
      </Card>
      {scopes.map((scope) => (
        <Card key={scope} title={t(`scope.${scope}`)}>
          <ul className={styles.list}>
            {keymap
              .filter((line) => line.scope === scope)
              .map(({ action }) => (
                <KeyRow key={action} action={action} changes={changes} />
              ))}
          </ul>
        </Card>
      ))}
      <div>
        <Button
          because={anyChanged ? undefined : t("settings.nothingChanged")}
          onPress={() => changes.change({ kind: "put-all-back" }, null)}
        >
          {t("settings.putAllBack")}
        </Button>
      </div>
    </div>
  );
}
