"use client";

import { useTranslations } from "next-intl";
import { type KeyCommand, type PlainAction, stanceOfKey } from "@/app/_editor/key-command";
import { isInterviewer } from "@/app/_editor/transcript-document";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { ownKeys } from "@/app/_ui/keys/own-keys";
import type { AttentionHandle } from "@/app/(coding)/_card/use-attention";
import type { OwnCodings } from "@/app/(coding)/_card/use-own-codings";
import type { Changing } from "@/app/(coding)/_changing/use-changing";
import type { Edges } from "@/app/(coding)/_edges/use-edges";
import type { Tagging } from "@/app/(coding)/_tagging/use-tagging";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { Passage } from "@/lib/passage/passage";
import { findTurn } from "@/lib/transcript/find-turn";
import { growToSentence, sentenceAfter } from "@/lib/transcript/grow-to-sentence";
import type { Codebook } from "./codebook";

type CommandsProps = {
  readonly undoing: { readonly undo: () => void; readonly redo: () => void };
  /** The codings that are in sight. */
  readonly seen: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly tagging: Tagging;
  readonly looking: AttentionHandle;
  readonly own: OwnCodings;
  readonly edges: Edges;
  readonly changing: Changing;
  readonly announce: (words: string) => void;
  readonly onPanel: () => void;
  readonly onReading: () => void;
  readonly onFilter: () => void;
  readonly onShowAll: () => void;
  /** The interviewer's turns are folded away: next and previous pass them by. */
  readonly skipsInterviewer: boolean;
};

/** What the keys do while the text has the focus. */
export function useCodingCommands(props: CommandsProps) {
  const { undoing, seen, codebook, tagging, looking, own, edges, changing, announce } = props;
  const { onPanel, onReading, skipsInterviewer } = props;
  const t = useTranslations("coding.said");
  const { active, attention, attend } = looking;

  const walk = (view: TranscriptView) => {
    const around = (place: Passage) => seen.filter(({ from, to }) => from <= place.to && place.from <= to);
    const under = around(here(view));
    const codings = under.length === 0 && active ? around(active) : under;
    const next = codings[(codings.findIndex(({ id }) => id === active?.id) + 1) % codings.length];
    if (next === undefined) return announce(t("noCodingHere"));
    attend({ kind: "coding", id: next.id, card: "open" });
    announce(
      t("looking", { label: codebook.labelOf(next), place: codings.indexOf(next) + 1, of: codings.length }),
    );
  };
  const toggleStar = () => {
    if (active === null) return tagging.star();
    own.change(active, { starred: !active.starred });
  };
  const isPassed = ({ transcript }: TranscriptView, turn: number) =>
    skipsInterviewer && isInterviewer(transcript.turns[turn]?.speaker ?? "");
  /** Behind a coding that ends its turn the sentence after it: the caret's own was coded just now. */
  const sentenceFor = (view: TranscriptView): Passage | null => {
    const at = here(view);
    const isBehind = active !== null && at.from === at.to && at.to === active.to;
    if (!isBehind) return growToSentence(view.transcript, at);
    let after = sentenceAfter(view.transcript, at.to);
    while (after !== null && isPassed(view, findTurn(view.transcript.turns, after.from)))
      after = sentenceAfter(view.transcript, after.to);
    return after;
  };
  const moveTurn = (view: TranscriptView, by: number) => {
    const { turns } = view.transcript;
    let to = findTurn(turns, view.caret()) + by;
    while (isPassed(view, to)) to += by;
    const turn = turns[to];
    if (turn) view.select({ from: turn.from, to: turn.from });
  };
  const leave = (view: TranscriptView) => {
    if (tagging.step.kind !== "theme") return tagging.back();
    if (attention.kind === "coding" && attention.card !== "closed")
      return attend({ ...attention, card: "closed" });
    if (attention.kind !== "nothing") return attend({ kind: "nothing" });
    view.select({ from: view.caret(), to: view.caret() });
  };

  const actByKind: Readonly<Record<PlainAction, (view: TranscriptView) => void>> = {
    codebook: () => tagging.search(null),
    "select-sentence": (view) => choose(view, sentenceFor(view)),
    "select-turn": (view) => choose(view, turnAt(view)),
    "next-turn": (view) => moveTurn(view, 1),
    "previous-turn": (view) => moveTurn(view, -1),
    repeat: tagging.repeat,
    star: toggleStar,
    memo: () => (active ? attend({ kind: "coding", id: active.id, card: "memo" }) : tagging.writeMemo()),
    walk,
    "edge-start": () => edges.begin("from"),
    "edge-end": () => edges.begin("to"),
    open: (view) => (active ? attend({ kind: "coding", id: active.id, card: "entered" }) : walk(view)),
    split: (view) => changing.split(here(view)),
    merge: (view) => changing.merge(view.passage()),
    recode: () => changing.show("recode"),
    actions: () => changing.show("actions"),
    remove: () => (active ? own.remove(active) : announce(t("nothingToRemove"))),
    panel: onPanel,
    reading: onReading,
    filter: props.onFilter,
    "show-all": props.onShowAll,
    escape: leave,
    undo: undoing.undo,
    redo: undoing.redo,
  };

  return {
    /** A stance that follows its theme so fast that the choice has no focus yet. */
    takeStance(event: KeyboardEvent): boolean {
      if (tagging.step.kind !== "stance") return false;
      const stance = stanceOfKey(event, ownKeys());
      if (stance === undefined) return false;
      if (stance === "escape") tagging.back();
      else tagging.chooseStance(stance);
      return true;
    },
    run(command: KeyCommand, view: TranscriptView): void {
      if (command.kind === "theme") {
        const theme = codebook.themes.find(({ key }) => key === command.place);
        if (theme === undefined) announce(t("noSuchTheme", { place: command.place }));
        else tagging.chooseTheme(theme);
      } else if (command.kind === "factor") tagging.search(command.polarity);
      else actByKind[command.kind](view);
    },
  };
}

function here(view: TranscriptView): Passage {
  return view.passage() ?? { from: view.caret(), to: view.caret() };
}

function turnAt(view: TranscriptView): Passage | null {
  const { turns } = view.transcript;
  return turns[findTurn(turns, view.caret())] ?? null;
}

function choose(view: TranscriptView, passage: Passage | null): void {
  if (passage !== null) view.select(passage);
}
