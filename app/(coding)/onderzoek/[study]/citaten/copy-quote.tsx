"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { Icon } from "@/app/_ui/icon/icon";

/** Copies a quote with its reference; without a clipboard, as over plain http, it says so. */
export function CopyQuote({ text }: { readonly text: string }) {
  const t = useTranslations("find.quotes.copied");
  const [outcome, setOutcome] = useState<"copy" | "done" | "failed">("copy");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("done");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <>
      <Button
        size="s"
        variant="quiet"
        icon={<Icon name={outcome === "done" ? "check" : "copy"} />}
        onPress={copy}
      >
        {t("copy")}
      </Button>
      <span role="status">{outcome === "copy" ? "" : t(outcome)}</span>
    </>
  );
}
