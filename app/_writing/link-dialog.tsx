"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { FindDialog } from "@/app/_ui/overlay/find-dialog";
import type { FoundReference } from "@/db/reads/writing/find-references";
import { keyOfReference } from "@/lib/writing/references-in";
import { useReferenceLabel } from "./reference-label";
import { askServer, textAddress } from "./text-address";
import type { WritingScope } from "./writing-draft";

type LinkDialogProps = {
  readonly scope: WritingScope;
  readonly isOpen: boolean;
  /** Null: it was closed without a choice. */
  readonly onChoose: (chosen: FoundReference | null) => void;
};

const afterMs = 250;
/** Few enough to stand without scrolling; who wants others types on. */
const most = { turn: 6, coding: 4 } as const;

/** Finds a turn by its number or words, or a coding, to link to. */
export function LinkDialog({ scope, isOpen, onChoose }: LinkDialogProps) {
  const t = useTranslations("writing.link");
  const labelOf = useReferenceLabel();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly FoundReference[] | null>(null);
  const chosen = useRef(false);
  useEffect(() => {
    if (!isOpen) return;
    chosen.current = false;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const words = typed.trim().slice(0, 200);
      const answer = asFound(await askServer(textAddress(scope, "/verwijzingen", { words })));
      if (isCurrent) setFound(answer);
    }, afterMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isOpen, scope, typed]);
  const items = (kind: "turn" | "coding") =>
    (found ?? [])
      .filter(({ target }) => target.kind === kind)
      .slice(0, most[kind])
      .map((each) => ({
        id: keyOfReference(each.target),
        label: labelOf(each.place),
        detail: `${each.speaker}: ${each.words}`,
        choose: () => {
          chosen.current = true;
          onChoose(each);
        },
      }));
  return (
    <FindDialog
      label={t("title")}
      placeholder={t(scope.on.kind === "summary" ? "placeholderShared" : "placeholder")}
      nothingFound={found === null ? t("typeOn") : typed.trim() === "" ? t("typeOn") : t("nothing")}
      isOpen={isOpen}
      onOpenChange={(open) => {
        // Choosing closes it first.
        if (!open) setTimeout(() => chosen.current || onChoose(null));
      }}
      onQuery={setTyped}
      sections={[
        { id: "turns", title: t("turns"), items: items("turn") },
        { id: "codings", title: t("codings"), items: items("coding") },
      ]}
    />
  );
}

/** The one cast: our own route's answer. */
function asFound(answer: unknown): readonly FoundReference[] {
  return (answer as { readonly found: readonly FoundReference[] } | null)?.found ?? [];
}
