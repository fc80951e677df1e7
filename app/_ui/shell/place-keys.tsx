"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";
import { rememberRecent } from "../keys/recent";
import { useCommands } from "../keys/use-commands";
import { useKeyActions } from "../keys/use-key-actions";
import type { ShellSection } from "./shell-link";

/** The keys and commands that lead to the study's places, also where something else stands in the navigation. */
export function PlaceKeys({ sections }: { readonly sections: readonly ShellSection[] }) {
  const router = useRouter();
  const path = usePathname();
  useEffect(() => rememberRecent(path), [path]);
  const open = sections.flatMap(({ links }) => links).filter(({ because }) => because === undefined);
  useKeyActions(
    Object.fromEntries(
      open.flatMap(({ action, href }) => (action === undefined ? [] : [[action, () => router.push(href)]])),
    ),
  );
  useCommands(
    open.flatMap(({ action, label, href }) =>
      action === undefined ? [{ id: href, label, run: () => router.push(href) }] : [],
    ),
  );
  return null;
}
