import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { differenceHref } from "@/app/_shell/difference-href";
import { Badge } from "@/app/_ui/feedback/badge";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { DataTable, type Row } from "@/app/_ui/table/data-table";
import { SidesInWords } from "@/app/(comparing)/_sides/sides-in-words";
import type { QueuedDifference, QueueShown } from "@/db/reads/adjudication/queue-shown";

/** More rows than anyone looks through; the page would grow with the study. */
const mostRows = 200;

type DifferenceTableProps = {
  readonly caption: string;
  readonly differences: readonly QueuedDifference[];
  readonly themes: QueueShown["themes"];
  readonly slug: string;
};

/** Differences in the order in which they are worth settling; each opens in the text. */
export function DifferenceTable({ caption, differences, themes, slug }: DifferenceTableProps) {
  const t = useTranslations("settle.table");
  const figures = figuresIn(useFormatter());
  const themeByCode = new Map(themes.map((theme) => [theme.code, theme]));
  const rows = differences.slice(0, mostRows).map((each): Row => {
    const theme = themeByCode.get(each.theme);
    return {
      id: `${each.interview} ${each.name}`,
      cells: {
        interview: {
          show: (
            <Link href={differenceHref(slug, each.interview, each.name)} prefetch={false}>
              {each.interview}
            </Link>
          ),
          by: each.interview,
        },
        theme: {
          show: (
            <>
              <ThemeDot index={theme?.place ?? 1} /> {theme?.name ?? each.theme}
            </>
          ),
          by: theme?.place ?? 0,
        },
        kind: t(`kinds.${each.kind}`),
        sides: { show: <SidesInWords sides={each.sides} wording={theme?.wording} /> },
        gain: { show: each.gain === 0 ? t("noGain") : figures.coefficient(each.gain), by: each.gain },
        state: { show: <State difference={each} /> },
      },
    };
  });
  return (
    <>
      <DataTable
        caption={caption}
        hideCaption
        columns={[
          { id: "interview", label: t("interview"), sortable: true },
          { id: "theme", label: t("theme"), sortable: true },
          { id: "kind", label: t("kind"), sortable: true },
          { id: "sides", label: t("sides") },
          { id: "gain", label: t("gain"), number: true, sortable: true },
          { id: "state", label: t("state") },
        ]}
        rows={rows}
        dense
      />
      {differences.length > mostRows ? <p>{t("more", { count: differences.length - mostRows })}</p> : null}
    </>
  );
}

function State({ difference }: { readonly difference: QueuedDifference }) {
  const t = useTranslations("settle.table");
  if (difference.changedSince) return <Badge tone="warn">{t("changedSince")}</Badge>;
  if (difference.state === "settled") return <Badge tone="done">{t("states.settled")}</Badge>;
  if (difference.codedByViewer) return <Badge>{t("codedByYou")}</Badge>;
  return difference.state === "asked" ? <Badge tone="accent">{t("states.asked")}</Badge> : t("states.open");
}
