"use client";

import { useTranslations } from "next-intl";
import { asPrinted } from "@/app/_ui/keys/kbd";
import { useOwnKeys } from "@/app/_ui/keys/own-keys";

const before = [
  "select-sentence",
  "select-turn",
  "next-turn",
  "repeat",
  "memo",
  "star",
  "panel",
  "undo",
] as const;

/** The keys that are used most, as the coder has them; those without a key are left out. */
export function KeyHints() {
  const t = useTranslations("coding.status");
  const { keysOf } = useOwnKeys();
  const others = before.flatMap((action) => {
    const [first] = keysOf(action);
    return first === undefined ? [] : [`${asPrinted(first)} ${t(`key.${action}`)}`];
  });
  const digits = keysOf("theme");
  const theme = digits.length === 0 ? [] : [`${digits[0]}–${digits.at(-1)} ${t("key.theme")}`];
  return [...theme, `${t("stanceKeys")} ${t("key.stance")}`, ...others].join(" · ");
}
