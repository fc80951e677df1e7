"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/feedback/notice";
import type { Said } from "./use-settling";

/** What came of what was sent, read out; with the words that found no place where another decided meanwhile. */
export function SettlingSaid({ said }: { readonly said: Said | null }) {
  const t = useTranslations("settle.said");
  return (
    <>
      <div role="status">{said?.isFault === false ? <Notice tone="done">{said.text}</Notice> : null}</div>
      {said?.isFault ? (
        <Notice tone="error">
          <p>{said.text}</p>
          {said.notKept === "" ? null : <p>{t("notKept", { words: said.notKept })}</p>}
        </Notice>
      ) : null}
    </>
  );
}
