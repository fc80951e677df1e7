"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { IconButton } from "@/app/_ui/button/icon-button";
import { asPrinted } from "@/app/_ui/keys/kbd";
import { useOwnKeys } from "@/app/_ui/keys/own-keys";
import { type PlaceStore, usePlace } from "@/app/(coding)/_screen/place-store";
import type { TaggingStep } from "@/app/(coding)/_tagging/use-tagging";
import { setHintsAction } from "@/app/(coding)/reading-actions";
import { codingsUntilKnown, type Hints } from "@/lib/reading/hints";
import type { Stance } from "@/lib/stance/stance";
import styles from "./coding-hint.module.css";

type CodingHintProps = {
  readonly kept: Hints;
  readonly place: PlaceStore;
  readonly step: TaggingStep;
  /** How many codings of their own the coder has here. */
  readonly own: number;
};

const firstStance: Stance = "verbeterd";

/**
 * Says what to do next to whoever codes for the first time: select, choose a theme, choose a stance. Gone for good
 * after their first codings, or when they say so.
 */
export function CodingHint({ kept, place, step, own }: CodingHintProps) {
  const t = useTranslations("coding.hint");
  const { keysOf } = useOwnKeys();
  const [done, setDone] = useState(kept.coding === "done");
  const { passage } = usePlace(place);
  const isCoarse = useIsCoarse();
  const known = own >= codingsUntilKnown;
  useEffect(() => {
    if (!known || kept.coding === "done") return;
    // Also where codings are undone. A hint that comes back at another time, unkept, is no harm.
    setDone(true);
    void setHintsAction({ coding: "done" }).catch(() => null);
  }, [known, kept.coding]);
  if (done || known) return null;
  const letGo = () => {
    setDone(true);
    void setHintsAction({ coding: "done" }).catch(() => null);
  };
  const key = (action: "select-sentence" | "theme" | "repeat" | "help") => {
    const [first] = isCoarse ? [] : keysOf(action);
    return first === undefined ? "none" : asPrinted(first);
  };
  const words = () => {
    if (step.kind === "stance") {
      const wording = step.theme.wording[firstStance];
      return t("stance", { how: isCoarse ? "touch" : "keys", wording });
    }
    if (passage !== null) return t("theme", { key: key("theme") });
    if (own === 0)
      return t(isCoarse ? "tap" : "select", { key: key("select-sentence"), theme: key("theme") });
    return t("more", { repeat: key("repeat"), help: key("help") });
  };
  return (
    <div role="note" className={styles.hint} aria-label={t("label")}>
      <p className={styles.words}>{words()}</p>
      <IconButton icon="cross" label={t("letGo")} size="s" onPress={letGo} />
    </div>
  );
}

const coarse = "(pointer: coarse)";

function useIsCoarse(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(coarse);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => window.matchMedia(coarse).matches,
    () => false,
  );
}
