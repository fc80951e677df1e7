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

/** `found` is null while the server can't be asked: what is written then is a memo of its own. */
type Shown = { readonly found: MemosOn | null; readonly begun: string; readonly writes: boolean };

/** The memos on a thing: the viewer's own to write in, and others' where they may be seen. Key it by the thing. */
export function MemoPanel({ user, writer, study, on, onWords, autoFocus = false }: MemoPanelProps) {
  const t = useTranslations("writing.memo");
  const [shown, setShown] = useState<Shown | null>(null);
  const place = JSON.stringify(on);
  const read = useCallback(async () => {
    const asked = { study, on: asPlace(place), memo: null };
    const answer = asMemos(await askServer(textAddress(asked, "/memos")));
    setShown((before) => shownAfter(before, answer, { user, study, on: asked.on }));
  }, [user, study, place]);
  useEffect(() => {
    void read();
    const again = () => void read();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [read]);
  if (shown === null) return <p role="status">{t("loading")}</p>;
  const { found, begun, writes } = shown;
  const memos = found?.memos ?? [];
  const label = t("own", { on: onWords });
  const own = (memo: string, standing: MemoOnThing["standing"] | null) => (
    <WritingField
      key={memo}
      {...{ user, writer, study, on, memo, label, autoFocus }}
      begin={{ standing, references: found?.references ?? {} }}
    />
  );
  return (
    <div className={styles.memos}>
      <p className={styles.quiet}>{t(privacy[on.kind])}</p>
      {found === null ? (
        <Notice tone="warn" action={<Button onPress={() => void read()}>{t("again")}</Button>}>
          {t("unread")}
        </Notice>
      ) : null}
      {found?.mayBegin === false ? <Notice>{t("frozen")}</Notice> : null}
      {!writes && memos.length === 0 ? <p className={styles.quiet}>{t("none")}</p> : null}
      {[
        ...(writes ? [own(begun, null)] : []),
        ...memos.map((each) =>
          each.isFrozen ? (
            <ReadMemo key={each.memo} study={study} memo={each} references={found?.references ?? {}} />
          ) : (
            own(each.memo, each.standing)
          ),
        ),
      ]}
    </div>
  );
}

/** What is shown after the server was asked; what is being written here stays, whatever the answer. */
function shownAfter(
  before: Shown | null,
  found: MemosOn | null,
  scope: { readonly user: UserId; readonly study: string; readonly on: MemoOn },
): Shown {
  if (found === null && before !== null) return before;
  const isKnown = (memo: string) => found?.memos.some((each) => each.memo === memo) ?? false;
  const drafted = memoBegunHere(scope, isKnown);
  const begun = drafted ?? before?.begun ?? crypto.randomUUID();
  const mine = found?.memos.filter(({ isMine }) => isMine) ?? [];
  const begins = found === null || (found.mayBegin && mine.every(({ isFrozen }) => isFrozen));
  return { found, begun, writes: !isKnown(begun) && (drafted !== null || begins) };
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
