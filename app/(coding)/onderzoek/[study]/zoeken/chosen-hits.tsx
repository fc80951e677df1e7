"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { ChosenHit } from "@/db/reads/search/hits-to-code";

/** Which hits of a search are chosen; "all" are those of the pages that were not shown as well. */
export type Chosen = ReadonlyMap<string, ChosenHit> | "all";

type Choosing = {
  readonly chosen: Chosen;
  readonly choose: (hits: readonly ChosenHit[], on: boolean) => void;
  readonly chooseAll: (on: boolean) => void;
};

const ChoosingContext = createContext<Choosing | null>(null);

type ChosenHitsProps = {
  /** The search that the hits are of; another one begins with none chosen. */
  readonly search: string;
  readonly mayCode: boolean;
  readonly children: ReactNode;
};

type Kept = { readonly of: string; readonly chosen: Chosen };

const nothing: Kept = { of: "", chosen: new Map() };

/** Keeps the choice while the pages of one search are gone through. */
export function ChosenHits({ search, mayCode, children }: ChosenHitsProps) {
  const [kept, setKept] = useState(nothing);
  const choosing = useMemo((): Choosing => {
    const chosenIn = ({ of, chosen }: Kept) => (of === search ? chosen : nothing.chosen);
    return {
      chosen: chosenIn(kept),
      choose: (hits, on) =>
        setKept((before) => {
          const chosen = chosenIn(before);
          const next = new Map(chosen === "all" ? [] : chosen);
          for (const hit of hits) {
            if (on) next.set(keyOf(hit), hit);
            else next.delete(keyOf(hit));
          }
          return { of: search, chosen: next };
        }),
      chooseAll: (on) => setKept({ of: search, chosen: on ? "all" : nothing.chosen }),
    };
  }, [search, kept]);
  return <ChoosingContext value={mayCode ? choosing : null}>{children}</ChoosingContext>;
}

/** Null for who does not code. */
export function useChosenHits(): Choosing | null {
  return useContext(ChoosingContext);
}

/** Chooses one hit; nothing for who does not code. */
export function HitCheckbox({ hit, turn }: { readonly hit: ChosenHit; readonly turn: number }) {
  const t = useTranslations("find.code");
  const choosing = useChosenHits();
  if (choosing === null) return null;
  const { chosen, choose, chooseAll } = choosing;
  return (
    <input
      type="checkbox"
      aria-label={t("choose", { interview: hit.interview, turn })}
      checked={chosen === "all" || chosen.has(keyOf(hit))}
      disabled={chosen === "all"}
      onChange={({ currentTarget }) =>
        chosen === "all" ? chooseAll(false) : choose([hit], currentTarget.checked)
      }
    />
  );
}

function keyOf({ interview, from, to }: ChosenHit): string {
  return `${from} ${to} ${interview}`;
}
