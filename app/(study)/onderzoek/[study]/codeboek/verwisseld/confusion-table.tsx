import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { interviewHref } from "@/app/_shell/interview-href";
import { Badge } from "@/app/_ui/feedback/badge";
import { DataTable, type Row } from "@/app/_ui/table/data-table";
import type { CodeConfusion, ConfusionExample, TagName } from "@/db/reads/codebook/confused-codes";
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
          <Tag tag={tag} /> {t("times", { times })}
          <Examples slug={slug} examples={examples} />
        </li>
      ))}
    </ul>
  );
}

type ExamplesProps = { readonly slug: string; readonly examples: readonly ConfusionExample[] };

/** What was said there: the first in sight, the others folded. */
function Examples({ slug, examples }: ExamplesProps) {
  const t = useTranslations("codebook.confused");
  const [first, ...others] = examples;
  if (first === undefined) return null;
  return (
    <>
      <Example slug={slug} example={first} />
      {others.length === 0 ? null : (
        <details>
          <summary>{t("others", { count: others.length })}</summary>
          {others.map((example) => (
            <Example key={`${example.interview} ${example.passage.from}`} slug={slug} example={example} />
          ))}
        </details>
      )}
    </>
  );
}

type ExampleProps = { readonly slug: string; readonly example: ConfusionExample };

function Example({ slug, example: { interview, passage, text } }: ExampleProps) {
  return (
    <figure className={styles.example}>
      <blockquote lang="nl">{text}</blockquote>
      <figcaption>
        <Link href={interviewHref(slug, interview, passage)} prefetch={false}>
          {interview}
        </Link>
      </figcaption>
    </figure>
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
