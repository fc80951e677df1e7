"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useShortcuts } from "../keys/shortcut-provider";
import type { ShellSection } from "./shell-link";

/** The keys and commands that lead to the study's places, also where something else stands in the navigation. */
export function PlaceShortcuts({ sections }: { readonly sections: readonly ShellSection[] }) {
  const t = useTranslations("shell.shortcuts");
  const router = useRouter();
  const shortcuts = useMemo(
    () =>
      sections
        .flatMap((section) => section.links)
        .flatMap(({ letter, label, href, because }) =>
          letter === undefined || because !== undefined
            ? []
            : [{ keys: `G ${letter}`, label, run: () => router.push(href) }],
        ),
    [sections, router],
  );
  useShortcuts(t("goTo"), shortcuts);
  return null;
}
