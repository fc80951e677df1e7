"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { replayEarlyKeys } from "@/app/_editor/early-acts";
import type { KeyCommand } from "@/app/_editor/key-command";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { useTranscriptView } from "@/app/_editor/use-transcript-view";
import { afterPaint } from "@/app/_ui/after-paint";
import { useUndoKeys } from "@/app/_ui/keys/use-undo-keys";
import { useAttention } from "@/app/(coding)/_card/use-attention";
import { useOwnCodings } from "@/app/(coding)/_card/use-own-codings";
import { useChanging } from "@/app/(coding)/_changing/use-changing";
import { useUndoOffer } from "@/app/(coding)/_changing/use-undo-offer";
import { useUndoing } from "@/app/(coding)/_changing/use-undoing";
import { type Edges, useEdges } from "@/app/(coding)/_edges/use-edges";
import { enterCard } from "@/app/(coding)/_judging/enter-card";
import { useJudging } from "@/app/(coding)/_judging/use-judging";
import { useQuoted } from "@/app/(coding)/_quote/use-quoted";
import { bringToMiddle } from "@/app/(coding)/_ribbon/bring-to-middle";
import { useTagging } from "@/app/(coding)/_tagging/use-tagging";
import { type CodingFilter, throughFilter } from "@/lib/coding/coding-filter";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { overlap } from "@/lib/passage/overlap";
import { type Passage, quoteOf } from "@/lib/passage/passage";
import type { CodingId, ThemeId } from "@/lib/study/ids";
import { caretAfter } from "./caret-after";
import type { DeskProps } from "./desk-props";
import type { Pane } from "./pane-tabs";
import { createPlaceStore } from "./place-store";
import { useAddressedPassage } from "./use-addressed-passage";
import { useAnnouncer } from "./use-announcer";
import { useCodingCommands } from "./use-coding-commands";
import { type Landing, useDrawing, useDrawnCodings } from "./use-drawn-codings";
import { useLatest } from "./use-latest";
import { usePainted } from "./use-painted";
import { useTextKeys } from "./use-text-keys";

type UseDeskProps = DeskProps & {
  readonly panel: RefObject<HTMLElement | null>;
  readonly showPane: (pane: Pane) => void;
  readonly onReading: () => void;
  readonly filter: CodingFilter;
  readonly onFilter: () => void;
  readonly onShowAll: () => void;
  /** The interviewer's turns are folded away. */
  readonly skipsInterviewer: boolean;
};

export type Desk = ReturnType<typeof useDesk>;

/** Brings together the text, the coder's place in it, the codings and the judgements. */
export function useDesk(props: UseDeskProps) {
  const { screen, transcript, work, codebook, panel, showPane, filter } = props;
  const t = useTranslations("coding");
  const [place] = useState(createPlaceStore);
  const [landing, setLanding] = useState<Landing | null>(null);
  const { said, announce } = useAnnouncer();
  const looking = useAttention(work.codings);
  const { active, attend } = looking;
  const offerUndo = useUndoOffer(work, announce);
  const own = useOwnCodings(work, transcript.id, codebook, announce, offerUndo);
  const codingOf = (id: string) => work.codings.find((coding) => coding.id === id);
  const edges = useEdges({ transcript, active, codingOf, own, announce });
  const shown = useMemo(() => withMoved(work.codings, edges.moving), [work.codings, edges.moving]);
  const workedOn = active?.id ?? null;
  const seen = useMemo(() => throughFilter(filter, shown, workedOn), [filter, shown, workedOn]);
  const changing = useChanging({ work, seen, transcript, codebook, looking, own, announce, offerUndo });
  const undoing = useUndoing({ work, codebook, announce, view: () => open?.view ?? null });
  const drawn = useDrawnCodings(seen, codebook);
  const beside = usePainted(useMemo(() => ({ codings: shown, seen, drawn }), [shown, seen, drawn]));
  const judging = useJudging(work, beside.codings, codebook.themes, announce);

  const tagging = useTagging({
    work,
    codebook,
    transcript: transcript.id,
    passage: () => place.get().passage ?? active,
    announce,
    onAdded(id, passage) {
      if (open === null) return;
      if (!open.view.hasFocus()) open.view.focus();
      const caret = caretAfter(transcript, passage);
      setLanding({ caret });
      place.set({ passage: null, caret });
      attend({ kind: "coding", id, card: "closed" });
    },
  });
  const commands = useCodingCommands({
    undoing,
    seen,
    codebook,
    tagging,
    looking,
    own,
    edges,
    changing,
    announce,
    onReading: props.onReading,
    onFilter: props.onFilter,
    onShowAll: props.onShowAll,
    skipsInterviewer: props.skipsInterviewer,
    onPanel: () => {
      // In a narrow window the panel is there only then; a frame later the next key would still be the text's.
      flushSync(() => showPane("judging"));
      enterCard(panel.current, null);
    },
  });

  const open = useTranscriptView(transcript, t("text", { code: screen.interview.code }), drawn, {
    onKey: (event) => edges.takeKey(event) || commands.takeStance(event),
    onCommand: (command: KeyCommand) => open && commands.run(command, open.view),
    quoted: useQuoted(screen, transcript),
    onDrag: (dragging) => place.set({ dragging }),
    onClick: (ids) => attendTo(ids.flatMap((id) => codingOf(id)?.id ?? [])),
    onSelection(view: TranscriptView) {
      const caret = view.caret();
      const passage = view.passage();
      const before = place.get();
      // The focus came or went, and nothing moved.
      if (
        before.caret === caret &&
        before.passage?.from === passage?.from &&
        before.passage?.to === passage?.to
      )
        return;
      place.set({ passage, caret });
      if (passage && view.hasFocus() && tagging.step.kind !== "theme") tagging.back();
      if (active && !covers(active, passage ?? { from: caret, to: caret })) attend({ kind: "nothing" });
    },
  });
  const attendTo = (ids: readonly CodingId[]) => {
    const [only, ...others] = ids;
    if (only === undefined) attend({ kind: "nothing" });
    else if (others.length > 0) attend({ kind: "several", ids });
    else attend({ kind: "coding", id: only, card: "open" });
  };

  useDrawing(open?.view, drawn, active?.id ?? null, landing);

  const goTo = (id: CodingId, card: "open" | "entered") => {
    const coding = codingOf(id);
    if (!coding || open === null) return;
    showPane("text");
    open.view.select({ from: coding.from, to: coding.from });
    open.view.reveal(coding);
    attend({ kind: "coding", id, card });
  };
  const acts = useLatest({
    quoteOf: (id: CodingId) => {
      const coding = codingOf(id);
      return coding ? quoteOf(transcript.text, coding) : "";
    },
    goToCoding: (id: CodingId) => goTo(id, "open"),
    pressLabel: (id: CodingId) =>
      attend({ kind: "coding", id, card: active?.id === id ? "entered" : "open" }),
    pressCrowd: (ids: readonly string[]) => attendTo(ids.flatMap((id) => codingOf(id)?.id ?? [])),
    goToTurn: (turn: number) => {
      const to = transcript.turns[turn - 1];
      if (!to || open === null) return;
      showPane("text");
      bringToMiddle(open.view, to.from);
      open.view.focus();
    },
    goToTheme: (theme: ThemeId) => {
      const mine = work.codings.filter((coding) => coding.mine && coding.theme === theme);
      const next = mine.find(({ from }) => from > place.get().caret) ?? mine[0];
      if (next) goTo(next.id, "open");
    },
    leavePanel: () => {
      showPane("text");
      requestAnimationFrame(() => open?.view.focus());
    },
    letGo: () => {
      tagging.back();
      attend({ kind: "nothing" });
      const caret = place.get().caret;
      open?.view.select({ from: caret, to: caret });
    },
    backToText: () => {
      tagging.back();
      changing.show(null);
      // The coding stays the one that keys act on.
      attend(active ? { kind: "coding", id: active.id, card: "closed" } : { kind: "nothing" });
      open?.view.focus();
    },
  });
  // The text sees its keys itself.
  useUndoKeys({ ...undoing, isKept: isTextField });
  useTextKeys((command) => {
    open?.view.focus();
    if (open) commands.run(command, open.view);
  });
  useEffect(() => {
    // After the text has found its place on the page, for moving it there would take the focus away; and after it
    // is painted, which taking the focus would have wait.
    return afterPaint(() => {
      if (open === null || document.activeElement !== document.body) return;
      open.view.focus();
      void replayEarlyKeys(open.view.element);
    });
  }, [open]);
  useAddressedPassage(open);
  return {
    place,
    said,
    looking,
    own,
    edges,
    changing,
    judging,
    tagging,
    open,
    drawn,
    beside,
    codingOf,
    acts,
  };
}

/** The codings with the one whose edge is being moved where it would go. */
function withMoved(codings: readonly CodingInSight[], moving: Edges["moving"]): readonly CodingInSight[] {
  if (moving === null) return codings;
  return codings.map((coding) => (coding.id === moving.coding ? { ...coding, ...moving.passage } : coding));
}

/** A caret at an edge is still in the passage. */
function covers(passage: Passage, here: Passage): boolean {
  return overlap(passage, here) || (here.from >= passage.from && here.to <= passage.to);
}

/** A field has its own undo. */
function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type === "text";
  return target instanceof HTMLTextAreaElement;
}
