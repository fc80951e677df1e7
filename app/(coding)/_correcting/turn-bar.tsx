"use client";

import { redo, undo } from "@tiptap/pm/history";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { joinTurn, markTurn, splitTurn } from "@/app/_editor/correcting/turn-commands";
import { Button } from "@/app/_ui/button/button";
import { IconButton } from "@/app/_ui/button/icon-button";
import { TextField } from "@/app/_ui/form/text-field";
import { formatClock, parseClock } from "@/lib/transcript/clock";
import styles from "./correcting.module.css";
import type { Correcting, CorrectingState } from "./use-correcting";

type TurnBarProps = { readonly correcting: Correcting; readonly state: CorrectingState };

/** What can be done with the turn at the caret, and with the last thing that was done. */
export function TurnBar({ correcting, state }: TurnBarProps) {
  const t = useTranslations("correcting.turn");
  const { turn } = state;
  const run = (command: Parameters<Correcting["run"]>[0]) => {
    correcting.run(command);
    correcting.editor?.commands.focus();
  };
  return (
    <section className={styles.bar} aria-label={t("label")}>
      <p className={styles.place}>{t("place", { turn: turn.index + 1, turns: turn.turns })}</p>
      <TurnFields key={turn.index} correcting={correcting} state={state} />
      <div className={styles.acts}>
        <Button size="s" onPress={() => run(splitTurn)}>
          {t("split")}
        </Button>
        <Button
          size="s"
          because={turn.index === 0 ? t("first") : undefined}
          onPress={() => run(joinTurn(turn.index))}
        >
          {t("join")}
        </Button>
      </div>
    </section>
  );
}

/** Takes back what was done last, and does it again. */
export function HistoryButtons({ correcting, state: { canUndo, canRedo } }: TurnBarProps) {
  const t = useTranslations("correcting.turn");
  const run = (command: Parameters<Correcting["run"]>[0]) => {
    correcting.run(command);
    correcting.editor?.commands.focus();
  };
  return (
    <div className={styles.acts}>
      <IconButton
        icon="undo"
        label={t("undo")}
        keys="Ctrl Z"
        isDisabled={!canUndo}
        onPress={() => run(undo)}
      />
      <IconButton
        icon="redo"
        label={t("redo")}
        keys="Ctrl Shift Z"
        isDisabled={!canRedo}
        onPress={() => run(redo)}
      />
    </div>
  );
}

type Draft = { readonly speaker?: string; readonly time?: string };

/** Speaker and time are taken over when a field is left, or with Enter; till then they are what is typed. */
function TurnFields({ correcting, state: { turn, speakers } }: TurnBarProps) {
  const t = useTranslations("correcting.turn");
  const list = useId();
  const [draft, setDraft] = useState<Draft>({});
  const speaker = draft.speaker ?? turn.speaker;
  const time = draft.time ?? (turn.seconds === null ? "" : formatClock(turn.seconds));
  const seconds = secondsOf(time, turn.seconds);
  const takeOver = () => {
    if (seconds === "no-time") return;
    correcting.run(markTurn(turn.index, { speaker: speaker.trim(), seconds }));
    setDraft({});
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    takeOver();
    if (seconds !== "no-time") correcting.editor?.commands.focus();
  };
  const taking = { onBlur: takeOver, onKeyDown };
  return (
    <div className={styles.fields}>
      <TextField
        name="speaker"
        label={t("speaker")}
        value={speaker}
        maxLength={60}
        list={list}
        onChange={(typed) => setDraft({ ...draft, speaker: typed })}
        {...taking}
      />
      <datalist id={list}>
        {speakers.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <TextField
        name="time"
        label={t("time")}
        value={time}
        placeholder="00:00:00"
        error={seconds === "no-time" ? t("noTime") : undefined}
        onChange={(typed) => setDraft({ ...draft, time: typed })}
        {...taking}
      />
    </div>
  );
}

/** A time that was not changed keeps its fraction, which is not shown. */
function secondsOf(written: string, before: number | null): number | null | "no-time" {
  if (written.trim() === "") return null;
  const read = parseClock(written);
  if (read === null) return "no-time";
  return before !== null && Math.trunc(before) === read ? before : read;
}
