import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { interviewHref } from "@/app/_shell/interview-href";
import { Badge } from "@/app/_ui/feedback/badge";
import { DataTable, type Row } from "@/app/_ui/table/data-table";
import type { CodeConfusion, TagName } from "@/db/reads/codebook/confused-codes";
import styles from "./confusion.module.css";

type ConfusionTableProps = { readonly slug: string; readonly confused: readonly CodeConfusion[] };

/** For every theme and code: how often another coder chose it too, and what was chosen instead, with places. */
export function ConfusionTable({ slug, confused }: ConfusionTableProps) {
  const t = useTranslations("codebook.confused");
  const figures = figuresIn(useFormatter());
  const rows = confused.map(({ tag, passages, shared, instead }): Row => {
    const times = instead.reduce((sum, each) => sum + each.times, 0);
    return {
      id: tag.id,
      cells: {
        tag: { show: <Tag tag={tag} />, by: tag.name },
        passages,
        shared: { show: figures.share(shared / passages), by: shared / passages },
        times,
        instead: {
          show: instead.length === 0 ? t("nothing") : <Instead slug={slug} instead={instead} />,
        },
      },
    };
  });
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      columns={[
        { id: "tag", label: t("column.tag"), sortable: true },
        { id: "passages", label: t("column.passages"), number: true, sortable: true },
        { id: "shared", label: t("column.shared"), number: true, sortable: true },
        { id: "times", label: t("column.times"), number: true, sortable: true },
        { id: "instead", label: t("column.instead") },
      ]}
      rows={rows}
      sort={{ column: "times", direction: "descending" }}
    />
  );
}

function Instead({ slug, instead }: { readonly slug: string; readonly instead: CodeConfusion["instead"] }) {
  const t = useTranslations("codebook.confused");
  return (
    <ul className={styles.instead}>
      {instead.map(({ tag, times, examples }) => (
        <li key={tag.id}>
          <Tag tag={tag} /> {t("times", { times })}{" "}
          <span className={styles.places}>
            {examples.map(({ interview, passage }) => (
              <Link
                key={`${interview} ${passage.from} ${passage.to}`}
                href={interviewHref(slug, interview, passage)}
                prefetch={false}
              >
                {interview}
              </Link>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Tag({ tag }: { readonly tag: TagName }) {
  const t = useTranslations("codebook");
  return (
    <span className={styles.tag}>
      {tag.name}
      {tag.theme === null ? null : (
        <small>
          {t("confused.under", { kind: t(`kindOf.${tag.polarity ?? "none"}`), theme: tag.theme })}
        </small>
      )}
      {tag.removed ? <Badge>{t("confused.removed")}</Badge> : null}
    </span>
  );
}
