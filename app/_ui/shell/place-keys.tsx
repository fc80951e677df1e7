"use client";

import { useRouter } from "next/navigation";
import { useKeyActions } from "../keys/use-key-actions";
import type { ShellSection } from "./shell-link";

/** The keys that lead to the study's places, also where something else stands in the navigation. */
export function PlaceKeys({ sections }: { readonly sections: readonly ShellSection[] }) {
  const router = useRouter();
  const acts = sections
    .flatMap(({ links }) => links)
    .flatMap(({ action, href, because }) =>
      action === undefined || because !== undefined ? [] : [[action, () => router.push(href)] as const],
    );
  useKeyActions(Object.fromEntries(acts));
  return null;
}
