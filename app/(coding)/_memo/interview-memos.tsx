"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { IconButton } from "@/app/_ui/button/icon-button";
import columnStyles from "@/app/(coding)/_case/case-column.module.css";
import { ColumnAction } from "@/app/(coding)/_case/column-action";
import { fetchedPart } from "@/app/(coding)/_offline/fetched-part";
import { loadMemoPanel } from "@/app/(coding)/_offline/parts";
import type { DeskProps } from "@/app/(coding)/_screen/desk-props";
import { type PlaceStore, usePlace } from "@/app/(coding)/_screen/place-store";
import { findTurn } from "@/lib/transcript/find-turn";
import type { MemoOn } from "@/lib/writing/save-writing";
import styles from "./interview-memos.module.css";

/** Fetched when it is first opened, so that the interview opens without it. */
const MemoPanel = fetchedPart(loadMemoPanel, { isAskedFor: true });

type InterviewMemosProps = Pick<DeskProps, "screen" | "transcript"> & {
  readonly place: PlaceStore;
  /** Back to the text, when it is closed. */
  readonly onLeave: () => void;
};

/** Memos on the turn where the caret is and on the interview, beside the text, which can be read on meanwhile. */
export function InterviewMemos({ screen, transcript, place, onLeave }: InterviewMemosProps) {
  const t = useTranslations("writing.memo");
  const { caret } = usePlace(place);
  const turn = findTurn(transcript.turns, Math.min(caret, transcript.turns.at(-1)?.to ?? 0)) + 1;
  const [on, setOn] = useState<MemoOn | null>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (on !== null) panel.current?.focus({ preventScroll: true });
  }, [on]);
  const { code } = screen.interview;
  const close = () => {
    setOn(null);
    onLeave();
  };
  return (
    <>
      <div className={columnStyles.actions}>
        <ColumnAction
          label={t("atTurn", { turn })}
          onPress={() => setOn({ kind: "turn", interview: code, version: transcript.version, turn })}
        />
        <ColumnAction
          label={t("atInterview")}
          onPress={() => setOn({ kind: "interview", interview: code })}
        />
      </div>
      {on === null
        ? null
        : createPortal(
            <aside
              ref={panel}
              tabIndex={-1}
              className={styles.panel}
              aria-label={t("panel")}
              onKeyDown={(event) => {
                if (event.key !== "Escape") return;
                event.stopPropagation();
                close();
              }}
            >
              <div className={styles.top}>
                <h2>
                  {on.kind === "turn"
                    ? t("atTurn", { turn: on.turn })
                    : t("buttonFor", { on: t("on.interview", { name: code }) })}
                </h2>
                <IconButton icon="cross" size="s" label={t("close")} onPress={close} />
              </div>
              <MemoPanel
                key={JSON.stringify(on)}
                user={screen.viewer.user}
                writer={screen.viewer.name}
                study={screen.study.slug}
                on={on}
                onWords={
                  on.kind === "turn"
                    ? t("on.turn", { name: code, turn: on.turn })
                    : t("on.interview", { name: code })
                }
                autoFocus
              />
            </aside>,
            document.body,
          )}
    </>
  );
}
