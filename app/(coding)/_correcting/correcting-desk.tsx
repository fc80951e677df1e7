"use client";

import { EditorContent } from "@tiptap/react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { askIfSignedOut } from "@/app/_auth/session/ask-who-is-signed-in";
import { onSignedInAgain } from "@/app/_auth/session/signed-in-again";
import { StaticTranscript } from "@/app/_editor/static-transcript";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { useCaretKept } from "@/app/_ui/editing/use-caret-kept";
import { Badge } from "@/app/_ui/feedback/badge";
import { Notice } from "@/app/_ui/feedback/notice";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { useKeyActions } from "@/app/_ui/keys/use-key-actions";
import { correctTextAction } from "@/app/(coding)/correcting-actions";
import type { TextToCorrect } from "@/db/reads/transcript/text-to-correct";
import type { TextChangedMeanwhile } from "@/db/writes/transcript/correct-transcript";
import type { OperationId, UserId } from "@/lib/study/ids";
import styles from "./correcting.module.css";
import { LeftOverEdits } from "./left-over-edits";
import { SavedMeanwhile } from "./saved-meanwhile";
import { HistoryButtons, TurnBar } from "./turn-bar";
import { useCorrecting } from "./use-correcting";

type CorrectingDeskProps = {
  readonly study: string;
  readonly user: UserId;
  readonly text: TextToCorrect;
  /** Where its versions are shown, and what each did to what was coded. */
  readonly versions: string;
};

const noCodings = [] as const;

/** The editor's own keys, for the list at "?". */
const heardByText = {
  "correct-split": null,
  "correct-join": null,
  "correct-join-next": null,
  "correct-undo": null,
  "correct-redo": null,
};

type Outcome =
  | { readonly kind: "idle" | "saving" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "meanwhile"; readonly theirs: TextChangedMeanwhile };

/** A transcript that is corrected: turn by turn, saved as its next version. */
export function CorrectingDesk({ study, user, text, versions }: CorrectingDeskProps) {
  const t = useTranslations("correcting");
  const explain = useRefusal();
  const router = useRouter();
  const { transcript, interview } = text;
  const correcting = useCorrecting({ user, study, interview }, transcript, t("text", { code: interview }));
  const { editor, state, leftOver } = correcting;
  const caret = useCaretKept(editor);
  useKeyActions(heardByText, "part");
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const sent = useRef({ words: "", operation: newOperation() });
  const save = async () => {
    setOutcome({ kind: "saving" });
    const { edits, turns } = correcting.correction();
    const words = JSON.stringify([edits, turns]);
    // The same work has the same name, so that sending it again after a lost answer does not save it twice.
    if (sent.current.words !== words) sent.current = { words, operation: newOperation() };
    const { operation } = sent.current;
    const given = { study, operation, interview, base: transcript.id, edits: [...edits], turns: [...turns] };
    const result = await correctTextAction(given).catch(() => null);
    if (result === null) return setOutcome({ kind: "refused", why: t("noAnswer") });
    if (result.ok) {
      correcting.saved();
      showToast({ text: t("saved", { version: result.value.version }), tone: "done" });
      return router.push(`${versions}?versie=${result.value.version}`);
    }
    const { refusal } = result;
    askIfSignedOut(refusal);
    setOutcome(
      refusal.kind === "text-changed-meanwhile"
        ? { kind: "meanwhile", theirs: refusal }
        : { kind: "refused", why: explain(refusal) },
    );
  };
  useEffect(() => onSignedInAgain(() => setOutcome({ kind: "idle" })), []);
  const unchanged = state?.changed === true ? undefined : t("nothingToSave");
  return (
    <div className={styles.desk}>
      <div className={styles.top}>
        {state === null ? null : <TurnBar correcting={correcting} state={state} />}
        <div className={styles.save}>
          {state === null ? null : <HistoryButtons correcting={correcting} state={state} />}
          <span className={styles.unsaved} aria-live="polite">
            {state?.changed ? <Badge tone="warn">{t("unsaved")}</Badge> : null}
          </span>
          <Button
            variant="primary"
            isPending={outcome.kind === "saving"}
            because={outcome.kind === "saving" ? undefined : unchanged}
            onPress={() => void save()}
          >
            {t("save", { version: transcript.version + 1 })}
          </Button>
        </div>
        {outcome.kind === "refused" ? <Notice tone="error">{outcome.why}</Notice> : null}
        {outcome.kind === "meanwhile" ? (
          <SavedMeanwhile
            theirs={outcome.theirs}
            text={transcript}
            edits={correcting.correction().edits}
            versions={versions}
            onGoOn={router.refresh}
          />
        ) : null}
        {leftOver.length === 0 ? null : (
          <LeftOverEdits leftOver={leftOver} onDrop={correcting.dropLeftOver} />
        )}
        {correcting.resumed !== null && outcome.kind === "idle" ? (
          <Notice tone="info">{t(`resumed.${correcting.resumed}`)}</Notice>
        ) : null}
      </div>
      <div ref={caret.words} className={styles.words}>
        {editor === null ? (
          <StaticTranscript transcript={transcript} codings={noCodings} onLeave={caret.leave} />
        ) : (
          <EditorContent editor={editor} />
        )}
      </div>
    </div>
  );
}

function newOperation(): OperationId {
  return crypto.randomUUID() as string as OperationId;
}
