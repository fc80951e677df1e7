import Link from "next/link";
import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { type Address, addressWith } from "@/app/_ui/address/address";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { DataTable } from "@/app/_ui/table/data-table";
import type { QuoteMatrix as Matrix } from "@/db/reads/quotes/read-quote-matrix";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import type { QuoteCount } from "@/lib/quote/count-quotes";
import { stances } from "@/lib/stance/stance";
import styles from "./quotes.module.css";

type Theme = SearchChoices["themes"][number];

type QuoteMatrixProps = {
  readonly matrix: Matrix;
  readonly themes: readonly Theme[];
  readonly address: Address;
};

/** How many quotes each respondent gave on each theme, and with which stance; a cell opens its quotes. */
export function QuoteMatrix({ matrix: { rows }, themes, address }: QuoteMatrixProps) {
  const t = useTranslations("find.quotes");
  const role = useTranslations("results.role");
  const asked = address.search.thema;
  const shown = themes.flatMap((theme, place) =>
    asked === undefined || theme.code === asked ? [{ theme, place }] : [],
  );
  if (rows.length === 0) return <EmptyState>{t("noRespondents")}</EmptyState>;
  const openHref = (respondent: string, theme: Theme) =>
    addressWith(address, { respondent, thema: theme.code, weergave: null, vanaf: null });
  return (
    <>
      <p className={styles.legend}>
        {stances.map((stance) => (
          <span key={stance} className={styles.stance}>
            <StanceMark shape={shapeByStance[stance]} /> {t(`stances.${stance}`)}
          </span>
        ))}
      </p>
      <DataTable
        caption={t("matrixCaption")}
        hideCaption
        dense
        columns={[
          { id: "respondent", label: t("respondent"), sortable: true },
          { id: "who", label: t("who"), sortable: true },
          { id: "case", label: t("case"), sortable: true },
          { id: "group", label: t("group"), sortable: true },
          ...shown.map(({ theme }) => ({ id: theme.id, label: theme.name, sortable: true })),
        ]}
        rows={rows.map(({ respondent, counts }) => ({
          id: respondent.code,
          cells: {
            respondent: respondent.code,
            who: respondent.relation || role(respondent.role),
            case: respondent.case,
            group: respondent.group.name,
            ...Object.fromEntries(
              shown.map(({ theme, place }) => {
                const count = counts.get(theme.id);
                const show = (
                  <Cell
                    key={theme.id}
                    count={count}
                    respondent={respondent.code}
                    theme={theme}
                    place={place + 1}
                    href={openHref(respondent.code, theme)}
                  />
                );
                return [theme.id, { by: count?.quotes ?? 0, show }];
              }),
            ),
          },
        }))}
      />
    </>
  );
}

type CellProps = {
  readonly count: QuoteCount | undefined;
  readonly respondent: string;
  readonly theme: Theme;
  readonly place: number;
  readonly href: string;
};

function Cell({ count, respondent, theme, place, href }: CellProps) {
  const t = useTranslations("find.quotes");
  if (count === undefined) return <span className={styles.nothing}>0</span>;
  const held = stances.filter((stance) => count.byStance[stance] > 0);
  const mix = held.map((stance) => `${count.byStance[stance]} ${theme.wording[stance]}`).join(", ");
  return (
    <Link
      href={href}
      className={styles.cell}
      aria-label={t("cell", { respondent, theme: theme.name, quotes: count.quotes, mix: mix || "none" })}
    >
      <ThemeDot index={place} />
      <strong>{count.quotes}</strong>
      {held.map((stance) => (
        <span key={stance} className={styles.stance}>
          <StanceMark shape={shapeByStance[stance]} />
          {count.byStance[stance]}
        </span>
      ))}
    </Link>
  );
}
