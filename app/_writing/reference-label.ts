"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ReferenceInSight } from "@/lib/writing/reference-in-sight";

/** Gives what a link is called: where it leads, and of a coding what it tags; undefined can't be opened. */
export function useReferenceLabel(): (place: ReferenceInSight | undefined) => string {
  const t = useTranslations("writing.reference");
  return useMemo(
    () => (place) => {
      if (place === undefined) return t("gone");
      const { interview, turn, tag } = place;
      if (tag === null) return t("turn", { interview, turn });
      const name = tag.code === null ? tag.theme : `${tag.theme}: ${tag.code.label}`;
      return t("coding", { name, interview, turn });
    },
    [t],
  );
}
