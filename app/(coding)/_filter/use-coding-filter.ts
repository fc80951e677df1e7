"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useCommands } from "@/app/_ui/keys/use-commands";
import { type CodingFilter, isShowAll, showAll } from "@/lib/coding/coding-filter";

export type Filtering = {
  readonly filter: CodingFilter;
  readonly change: (part: Partial<CodingFilter>) => void;
  readonly showAll: () => void;
  /** Whether the choices stand open over the text. */
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
};

/** Which codings are seen, for as long as the screen is open: who comes back tomorrow sees them all. */
export function useCodingFilter(): Filtering {
  const t = useTranslations("seeing.filter");
  const [filter, setFilter] = useState(showAll);
  const [isOpen, setOpen] = useState(false);
  useCommands(
    isShowAll(filter)
      ? []
      : [{ id: "show-all-codings", label: t("showAllCodings"), run: () => setFilter(showAll) }],
  );
  return useMemo(
    () => ({
      filter,
      change: (part) => setFilter((before) => ({ ...before, ...part })),
      showAll: () => setFilter(showAll),
      isOpen,
      setOpen,
    }),
    [filter, isOpen],
  );
}
