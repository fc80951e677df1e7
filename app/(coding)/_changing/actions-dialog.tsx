"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Icon } from "@/app/_ui/icon/icon";
import { Stack } from "@/app/_ui/layout/stack";
import { Dialog } from "@/app/_ui/overlay/dialog";
import { HitsRunNotice } from "@/app/(coding)/_find/hits-run-notice";
import { useHitsRun } from "@/app/(coding)/_find/use-hits-run";
import type { ListedAction } from "@/app/(coding)/_queue/own-actions";
import { type CodingWorkHandle, useTraffic } from "@/app/(coding)/_queue/use-coding-work";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import { whatWasDone } from "@/lib/coding/what-was-done";
import type { UserId } from "@/lib/study/ids";
import { findTurn } from "@/lib/transcript/find-turn";
import type { TurnedText } from "@/lib/transcript/join-turns";
import styles from "./actions-dialog.module.css";
import { useDeedInWords } from "./use-deed-in-words";

type ActionsDialogProps = {
  readonly work: CodingWorkHandle;
  readonly codebook: Codebook;
  readonly transcript: TurnedText;
  readonly whose: { readonly user: UserId; readonly study: string };
  readonly onClose: () => void;
};

/** What the coder did here last, where and when; each can be undone as long as it stands as it was left. */
export function ActionsDialog({ work, codebook, transcript, whose, onClose }: ActionsDialogProps) {
  const t = useTranslations("coding.changing.actions");
  // What can be undone changes with what is done, here and elsewhere.
  useTraffic(work);
  const hits = useHitsRun(whose);
  const actions = work.actions();
  return (
    <Dialog title={t("title")} size="l" isOpen onOpenChange={(open) => (open ? undefined : onClose())}>
      <Stack gap="m">
        {hits.run === null ? null : (
          <section className={styles.hits}>
            <h3>{t("hits")}</h3>
            <HitsRunNotice hits={hits} />
          </section>
        )}
        {actions.length === 0 ? (
          <EmptyState>{t("none")}</EmptyState>
        ) : (
          <ol className={styles.list}>
            {actions.map((action) => (
              <Action
                key={action.id}
                action={action}
                codebook={codebook}
                transcript={transcript}
                onTurn={() => work.turn(action.id)}
              />
            ))}
          </ol>
        )}
      </Stack>
    </Dialog>
  );
}

type ActionProps = Pick<ActionsDialogProps, "codebook" | "transcript"> & {
  readonly action: ListedAction;
  readonly onTurn: () => void;
};

/** How many letters of the passage are shown. */
const heard = 60;

function Action({ action, codebook, transcript, onTurn }: ActionProps) {
  const t = useTranslations("coding.changing.actions");
  const format = useFormatter();
  const deedInWords = useDeedInWords(codebook);
  const { isUndone, canTurn, atMs } = action;
  const deed = whatWasDone(action.step);
  const at = new Date(atMs);
  const what = deedInWords(deed);
  return (
    <li className={styles.action} data-undone={isUndone ? "" : undefined}>
      <time dateTime={at.toISOString()}>{format.dateTime(at, "time")}</time>
      <span>
        <strong>{what}</strong>
        {"coding" in deed ? (
          <span className={styles.where}>
            {t("where", {
              turn: findTurn(transcript.turns, deed.coding.from) + 1,
              words: transcript.text.slice(
                deed.coding.from,
                Math.min(deed.coding.to, deed.coding.from + heard),
              ),
            })}
          </span>
        ) : null}
      </span>
      <Button
        size="s"
        icon={<Icon name={isUndone ? "redo" : "undo"} />}
        aria-label={t(isUndone ? "redoOf" : "undoOf", { what })}
        because={canTurn ? undefined : t("changedSince")}
        onPress={onTurn}
      >
        {t(isUndone ? "redo" : "undo")}
      </Button>
    </li>
  );
}
