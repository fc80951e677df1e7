import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { differenceHref } from "@/app/_shell/difference-href";
import { Titled } from "@/app/_ui/layout/titled";
import { DataTable, type Row } from "@/app/_ui/table/data-table";
import { SidesInWords } from "@/app/(comparing)/_sides/sides-in-words";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import { firstThatExplain } from "@/lib/adjudication/first-that-explain";
import styles from "./agreement.module.css";

/** Up to this share of all that agreement could gain, differences are worth settling first. */
const firstExplain = 0.8;

type DisagreementTableProps = { readonly shown: AgreementShown; readonly slug: string };

/** Judgements that differ, what gains most first: those that make up four fifths of the gain, and the rest folded. */
export function DisagreementTable({ shown, slug }: DisagreementTableProps) {
  const t = useTranslations("agreement.disagreements");
  const figures = figuresIn(useFormatter());
  const all = shown.disagreements;
  const { first, rest, explained } = firstThatExplain(all, firstExplain);
  return (
    <Titled title={t("title")}>
      {all.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <p className={styles.muted}>
          {t("first", {
            count: first.length,
            all: all.length,
            share: figures.share(explained),
          })}
        </p>
      )}
      {first.length === 0 ? null : <Table caption={t("title")} {...{ differences: first, shown, slug }} />}
      {rest.length === 0 ? null : (
        <details className={styles.how}>
          <summary>{t("rest", { count: rest.length })}</summary>
          <Table caption={t("restCaption")} {...{ differences: rest, shown, slug }} />
        </details>
      )}
    </Titled>
  );
}

type TableProps = DisagreementTableProps & {
  readonly caption: string;
  readonly differences: AgreementShown["disagreements"];
};

function Table({ caption, differences, shown, slug }: TableProps) {
  const t = useTranslations("agreement.disagreements");
  const figures = figuresIn(useFormatter());
  const themeByCode = new Map(shown.themes.map((theme) => [theme.code, theme]));
  const rows = differences.map(({ interview, theme, judged, gain, explained }): Row => {
    const named = themeByCode.get(theme);
    return {
      id: `${interview} ${theme}`,
      cells: {
        interview: {
          show: (
            <Link href={differenceHref(slug, interview, `oordeel-${theme}`)} prefetch={false}>
              {interview}
            </Link>
          ),
          by: interview,
        },
        theme: named?.name ?? theme,
        judged: { show: <SidesInWords sides={judged.map((stance) => [stance])} wording={named?.wording} /> },
        gain: { show: figures.coefficient(gain), by: gain },
        explained: { show: figures.share(explained), by: explained },
      },
    };
  });
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { id: "interview", label: t("interview"), sortable: true },
        { id: "theme", label: t("theme"), sortable: true },
        { id: "judged", label: t("judged") },
        { id: "gain", label: t("gain"), number: true, sortable: true },
        { id: "explained", label: t("explained"), number: true },
      ]}
      rows={rows}
      dense
    />
  );
}
