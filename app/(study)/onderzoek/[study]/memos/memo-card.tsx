import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Card } from "@/app/_ui/layout/card";
import { RichTextView } from "@/app/_writing/rich-text-view";
import type { ListedMemo } from "@/db/reads/writing/memos-of-study";
import { addressOfReference, type ReferencesInSight } from "@/lib/writing/reference-in-sight";
import styles from "./memos.module.css";

type MemoCardProps = {
  readonly memo: ListedMemo;
  readonly references: ReferencesInSight;
  /** The study's address. */
  readonly base: string;
};

/** A memo to read, under a link to what it is on. */
export async function MemoCard({ memo, references, base }: MemoCardProps) {
  const t = await getTranslations("writing");
  const format = await getFormatter();
  const { kind, name, passage, writtenBy, writtenAt, text } = memo;
  const words = () => {
    if (kind === "turn") return t("memo.on.turn", { name, turn: passage?.turn ?? 0 });
    if (kind === "coding") {
      return t("list.coding", { name, interview: passage?.interview ?? "", turn: passage?.turn ?? 0 });
    }
    return t(`memo.on.${kind}`, { name });
  };
  return (
    <Card
      title={<Link href={`${base}${addressOf(memo)}`}>{t("memo.buttonFor", { on: words() })}</Link>}
      aside={
        <span className={styles.by}>
          {t("memo.of", { name: writtenBy, moment: format.dateTime(new Date(writtenAt), "moment") })}
        </span>
      }
    >
      <RichTextView text={text} references={references} base={base} />
    </Card>
  );
}

function addressOf({ kind, name, passage }: ListedMemo): string {
  if (passage !== null) return addressOfReference({ ...passage, tag: null });
  if (kind === "case") return `/zaken/${encodeURIComponent(name)}`;
  if (kind === "theme" || kind === "code") return "/codeboek";
  return `/interview/${encodeURIComponent(name)}`;
}
