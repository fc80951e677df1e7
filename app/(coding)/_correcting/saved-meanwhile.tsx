"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Notice } from "@/app/_ui/feedback/notice";
import type { TextChangedMeanwhile } from "@/db/writes/transcript/correct-transcript";
import type { Edit } from "@/lib/passage/edit";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { OwnEdits } from "./own-edits";

type SavedMeanwhileProps = {
  readonly theirs: TextChangedMeanwhile;
  readonly text: TurnedText;
  readonly edits: readonly Edit[];
  readonly versions: string;
  /** Opens their version, in which one's own corrections are then made as far as they can be. */
  readonly onGoOn: () => void;
};

/** Another version came first: whose it is, and one's own corrections, which stay on this page and go along to it. */
export function SavedMeanwhile({ theirs, text, edits, versions, onGoOn }: SavedMeanwhileProps) {
  const t = useTranslations("correcting.meanwhile");
  const format = useFormatter();
  const at = format.dateTime(new Date(theirs.at), { dateStyle: "medium", timeStyle: "short" });
  return (
    <Notice
      tone="warn"
      title={t("title", { version: theirs.version, name: theirs.by ?? t("someone"), at })}
      action={
        <>
          <Button variant="primary" onPress={onGoOn}>
            {t("goOn", { version: theirs.version })}
          </Button>
          <LinkButton href={`${versions}?versie=${theirs.version}`}>{t("look")}</LinkButton>
        </>
      }
    >
      <p>{t("kept", { version: theirs.version })}</p>
      <OwnEdits text={text} edits={edits} />
    </Notice>
  );
}
