"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo, useSyncExternalStore } from "react";
import { isKeyAction } from "@/lib/keymap/keymap";
import type { Command, OfferedAction } from "./action-registry";
import type { Findable } from "./findable";
import { KeysOfAction } from "./keys-of-action";
import { prepare, rankFound, type Wordy } from "./rank-found";
import { recentIds, rememberRecent } from "./recent";
import { useActionRegistry } from "./registry-context";
import { useFindables } from "./use-findables";

type Kind = "recent" | "here" | "places" | Findable["kind"];
type Entry = Wordy & { readonly kind: Exclude<Kind, "recent">; readonly detail?: string };

/** At most this many under one heading, and this many that were used last. */
const longestSection = 12;
const mostRecent = 6;

const noActions: readonly OfferedAction[] = [];
const noCommands: readonly Command[] = [];

/** What the palette shows for what is typed: the actions of the page, places, and what its source finds. */
export function usePaletteSections(isOpen: boolean, query: string) {
  const t = useTranslations();
  const router = useRouter();
  const path = usePathname();
  const registry = useActionRegistry();
  const actions = useSyncExternalStore(registry.subscribe, registry.actions, () => noActions);
  const commands = useSyncExternalStore(registry.subscribe, registry.commands, () => noCommands);
  const { found, state } = useFindables(isOpen);
  const prepared = useMemo(() => {
    if (!isOpen) return [];
    const runnable = actions.filter(({ action, run }) => run !== null && action !== "palette");
    const all: readonly Entry[] = [
      ...runnable.map(({ action }) => ({
        id: action,
        kind: action.startsWith("go-") ? ("places" as const) : ("here" as const),
        label: t(`keys.action.${action}`),
        words: "",
      })),
      ...commands.map(({ id, label, words = "" }) => ({
        id,
        kind: id.startsWith("/") ? ("places" as const) : ("here" as const),
        label,
        words,
      })),
      ...found,
    ];
    // A place may be in two lists, as this study among the studies: the first one stands.
    const ids = new Set<string>();
    return prepare(all.filter(({ id }) => !ids.has(id) && ids.add(id)));
  }, [isOpen, actions, commands, found, t]);
  const recent = useMemo(() => (isOpen ? recentIds() : []), [isOpen]);
  const choose = (id: string) => {
    rememberRecent(id);
    const command = commands.find((one) => one.id === id);
    if (isKeyAction(id)) registry.run(id);
    else if (command) command.run();
    else router.push(id);
  };
  const toItem = ({ id, label, detail }: Entry) => ({
    ...{ id, label, ...(detail ? { detail } : {}) },
    ...(isKeyAction(id) ? { end: <KeysOfAction action={id} /> } : {}),
    choose: () => choose(id),
  });
  const section = (kind: Kind, entries: readonly Entry[]) => ({
    id: kind,
    title: t(`shell.palette.kind.${kind}`),
    items: entries.slice(0, longestSection).map(toItem),
  });

  // One is there already.
  const entries = prepared.map(({ item }) => item).filter(({ id }) => id !== path);
  const typed = query.trim() !== "";
  const ranked = typed ? rankFound(prepared, query, recent) : entries;
  const lately = typed
    ? []
    : recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []).slice(0, mostRecent);
  const others = ranked.filter((entry) => !lately.includes(entry));
  // Under the heading of the best one first; a heading's own order without anything typed.
  const kinds = [...new Set(others.map(({ kind }) => kind))];
  return {
    state,
    count: ranked.length,
    sections: [
      section("recent", lately),
      ...kinds.map((kind) =>
        section(
          kind,
          others.filter((entry) => entry.kind === kind),
        ),
      ),
    ].filter(({ items }) => items.length > 0),
  };
}
