import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { Titled } from "@/app/_ui/layout/titled";
import { DataTable, type Row } from "@/app/_ui/table/data-table";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { JudgedMarks } from "./judged-marks";

/** Up to this share of all that agreement could gain, differences are worth settling first. */
const firstExplain = 0.8;

type DisagreementTableProps = { readonly shown: AgreementShown; readonly slug: string };

/** Judgements that differ, what gains most first: those that make up four fifths of the gain, and the rest folded. */
export function DisagreementTable({ shown, slug }: DisagreementTableProps) {
  const t = useTranslations("agreement.disagreements");
  const figures = figuresIn(useFormatter());
  const all = shown.disagreements;
  const enough = all.findIndex(({ explained }) => explained >= firstExplain - rounding) + 1;
  const first = all.slice(0, enough);
  const rest = all.slice(enough);
  return (
    <Titled title={t("title")}>
      {all.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <p className={styles.muted}>
          {t("first", {
            count: first.length,
            all: all.length,
            share: figures.share(first.at(-1)?.explained ?? 0),
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

/** Gains are sums of fractions, which end some last bits beside four fifths. */
const rounding = 1e-9;

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
          show: <Link href={`/onderzoek/${slug}/interview/${interview}`}>{interview}</Link>,
          by: interview,
        },
        theme: named?.name ?? theme,
        judged: { show: <JudgedMarks judged={judged} wording={named?.wording} inWords /> },
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
