"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FindDialog } from "../overlay/find-dialog";
import { usePaletteSections } from "./use-palette-sections";

type CommandPaletteProps = { readonly isOpen: boolean; readonly onOpenChange: (open: boolean) => void };

/** Goes anywhere and does anything that can be done here, by its name: what was used last comes first. */
export function CommandPalette({ isOpen, onOpenChange }: CommandPaletteProps) {
  const t = useTranslations("shell.palette");
  const [query, setQuery] = useState("");
  const { sections, state, count } = usePaletteSections(isOpen, query);
  return (
    <FindDialog
      label={t("label")}
      placeholder={t("placeholder")}
      nothingFound={t("empty")}
      isOpen={isOpen}
      onOpenChange={(open) => {
        setQuery("");
        onOpenChange(open);
      }}
      onQuery={setQuery}
      said={state === "here" ? t("found", { count }) : t(state)}
      sections={sections}
    />
  );
}
