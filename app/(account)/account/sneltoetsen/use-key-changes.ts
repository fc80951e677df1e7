"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { spreadKeyChoice } from "@/app/_ui/keys/own-keys";
import type { KeyChange } from "@/lib/keymap/change-keys";
import type { KeyChoice } from "@/lib/keymap/key-choice";
import { isKeyAction, type KeyAction } from "@/lib/keymap/keymap";
import { type KeysInUse, keysInUse } from "@/lib/keymap/keys-in-use";
import { changeKeysAction } from "./key-actions";

/** Why an action kept its keys. */
export type KeyFault = { readonly action: KeyAction; readonly words: string };

export type KeyChanges = {
  readonly choice: KeyChoice;
  readonly keys: KeysInUse;
  readonly fault: KeyFault | null;
  readonly said: string;
  readonly change: (change: KeyChange, action: KeyAction | null) => Promise<void>;
};

/** A person's keys, and the changes they make: saved and in use at once, or refused with the reason. */
export function useKeyChanges(kept: KeyChoice): KeyChanges {
  const t = useTranslations("keys");
  const router = useRouter();
  const [choice, setChoice] = useState(kept);
  const [fault, setFault] = useState<KeyFault | null>(null);
  const [said, setSaid] = useState("");
  const keys = keysInUse(choice);
  const wordsOf = (refusal: { readonly kind: string; readonly by?: string }) => {
    if (refusal.kind === "key-taken" && refusal.by !== undefined && isKeyAction(refusal.by))
      return t("settings.taken", { name: t(`action.${refusal.by}`) });
    return t(refusal.kind === "key-reserved" ? "settings.reserved" : "settings.failed");
  };
  return {
    choice,
    keys,
    fault,
    said,
    async change(change, action) {
      setFault(null);
      const before = choice;
      // A tick that waits for the server looks like one that was missed.
      if (change.kind === "single") setChoice({ ...choice, single: change.on });
      const result = await changeKeysAction(change).catch(() => null);
      if (result?.ok) {
        setChoice(result.value);
        spreadKeyChoice(result.value);
        setSaid(action === null ? t("settings.saved") : saidOf(t, action, keysInUse(result.value)));
        router.refresh();
      } else if (action !== null) {
        setFault({ action, words: wordsOf(result?.refusal ?? { kind: "failed" }) });
      } else {
        setChoice(before);
        setSaid(t("settings.failed"));
      }
    },
  };
}

function saidOf(t: ReturnType<typeof useTranslations<"keys">>, action: KeyAction, keys: KeysInUse): string {
  const now = keys.setKeysOf(action).join(` ${t("or")} `);
  return t("settings.now", { name: t(`action.${action}`), keys: now === "" ? t("noKey") : now });
}
