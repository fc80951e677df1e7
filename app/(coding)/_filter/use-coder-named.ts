"use client";

import { useTranslations } from "next-intl";
import type { WhoseCoding } from "@/lib/coding/coding-filter";

/** A coder as the filter names them. */
export function useCoderNamed(): (whose: WhoseCoding) => string {
  const t = useTranslations("seeing.filter");
  return (whose) => (whose === "mine" || whose === "consensus" ? t(whose) : whose.slice("by ".length));
}
