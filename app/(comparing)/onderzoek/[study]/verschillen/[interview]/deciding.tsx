"use client";

import type { DifferenceShown, DifferencesShown } from "@/db/reads/adjudication/differences-shown";
import { AskForm } from "./ask-form";
import { NewForm } from "./new-form";
import { SettlingBar } from "./settling-bar";
import type { Draft } from "./use-draft";
import type { SettlingNow } from "./use-settling";

type DecidingProps = {
  readonly current: DifferenceShown;
  readonly themes: DifferencesShown["themes"];
  readonly draft: Draft;
  readonly settling: SettlingNow;
  readonly take: (side: number) => () => void;
  /** Whether a question about the codebook is being written. */
  readonly asks: boolean;
  readonly ask: (() => void) | null;
  readonly closeAsking: () => void;
};

/** How an open difference is settled: by a choice, by something of one's own, or by asking first. */
export function Deciding(props: DecidingProps) {
  const { current, themes, draft, settling, take, asks, ask, closeAsking } = props;
  if (asks) return <AskForm key={current.name} settling={settling} close={closeAsking} />;
  if (draft.isOpen)
    return (
      <NewForm key={current.name} difference={current} themes={themes} draft={draft} settling={settling} />
    );
  return <SettlingBar difference={current} settling={settling} take={take} openNew={draft.open} ask={ask} />;
}
