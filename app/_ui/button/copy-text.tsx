"use client";

import { useState } from "react";
import { Icon } from "../icon/icon";
import { Button } from "./button";

type CopyTextProps = {
  readonly text: string;
  readonly words: { readonly copy: string; readonly done: string; readonly failed: string };
};

/** Copies a text; without a clipboard, as over plain http, it says so. */
export function CopyText({ text, words }: CopyTextProps) {
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
        {words.copy}
      </Button>
      <span role="status">{outcome === "copy" ? "" : words[outcome]}</span>
    </>
  );
}
