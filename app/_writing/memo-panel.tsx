"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import type { MemoOnThing, MemosOn } from "@/db/reads/writing/memos-on";
import type { UserId } from "@/lib/study/ids";
import { richTextSchema } from "@/lib/writing/rich-text";
import type { MemoOn } from "@/lib/writing/save-writing";
import { memoBegunHere } from "./browser-writing-doors";
import { RichTextView } from "./rich-text-view";
import { askServer, textAddress } from "./text-address";
import styles from "./writing.module.css";
import { WritingField } from "./writing-field";

export type MemoPanelProps = {
  readonly user: UserId;
  readonly writer: string;
  readonly study: string;
  readonly on: MemoOn;
  /** What it is on, in words, such as "bij zaak EK01". */
  readonly onWords: string;
  readonly autoFocus?: boolean;
};

const privacy = {
  case: "privateCase",
  interview: "private",
  turn: "private",
  theme: "privateCodebook",
  code: "privateCodebook",
} as const;

type Shown = MemosOn & { readonly begun: string };

/** The memos on a thing: the viewer's own to write in, and others' where they may be seen. Key it by the thing. */
export function MemoPanel({ user, writer, study, on, onWords, autoFocus = false }: MemoPanelProps) {
  const t = useTranslations("writing.memo");
  const [shown, setShown] = useState<Shown | "failed" | null>(null);
  const place = JSON.stringify(on);
  const read = useCallback(async () => {
    const asked = { study, on: asPlace(place), memo: null };
    const answer = asMemos(await askServer(textAddress(asked, "/memos")));
    if (answer === null) return setShown("failed");
    const isKnown = (memo: string) => answer.memos.some((each) => each.memo === memo);
    setShown({ ...answer, begun: memoBegunHere({ user, study, on: asked.on }, isKnown) });
  }, [user, study, place]);
  useEffect(() => void read(), [read]);
  if (shown === null) return <p role="status">{t("loading")}</p>;
  if (shown === "failed") {
    const again = <Button onPress={() => void read()}>{t("again")}</Button>;
    return (
      <Notice tone="error" action={again}>
        {t("failed")}
      </Notice>
    );
  }
  const mine = shown.memos.filter(({ isMine }) => isMine);
  const label = t("own", { on: onWords });
  const field = (memo: string, standing: MemoOnThing["standing"] | null) => (
    <WritingField
      key={memo}
      {...{ user, writer, study, on, memo, label, autoFocus }}
      begin={{ standing, references: shown.references }}
    />
  );
  const begins = mine.every(({ isFrozen }) => isFrozen) && shown.mayBegin;
  return (
    <div className={styles.memos}>
      <p className={styles.quiet}>{t(privacy[on.kind])}</p>
      {shown.mayBegin ? null : <Notice>{t("frozen")}</Notice>}
      {begins ? field(shown.begun, null) : null}
      {!begins && shown.memos.length === 0 ? <p className={styles.quiet}>{t("none")}</p> : null}
      {shown.memos.map((each) =>
        each.isFrozen ? (
          <ReadMemo key={each.memo} study={study} memo={each} references={shown.references} />
        ) : (
          field(each.memo, each.standing)
        ),
      )}
    </div>
  );
}

type ReadMemoProps = {
  readonly study: string;
  readonly memo: MemoOnThing;
  readonly references: MemosOn["references"];
};

function ReadMemo({ study, memo, references }: ReadMemoProps) {
  const t = useTranslations("writing.memo");
  const format = useFormatter();
  const { writtenBy, writtenAt, text } = memo.standing;
  const moment = format.dateTime(new Date(writtenAt), "moment");
  return (
    <article className={styles.page}>
      <p className={styles.quiet}>{t("of", { name: writtenBy ?? t("someone"), moment })}</p>
      <RichTextView text={text} references={references} base={`/onderzoek/${study}`} />
    </article>
  );
}

/** The casts: what was written as JSON a line before, and our own route's answer in our order of keys. */
function asPlace(json: string): MemoOn {
  return JSON.parse(json) as MemoOn;
}
function asMemos(answer: unknown): MemosOn | null {
  const found = answer as MemosOn | null;
  if (found === null) return null;
  const memos = found.memos.map((each) => ({
    ...each,
    standing: { ...each.standing, text: richTextSchema.parse(each.standing.text) },
  }));
  return { ...found, memos };
}
