import { useTranslations } from "next-intl";
import { addressWith } from "@/app/_ui/address/address";
import { SidePanel } from "@/app/_ui/overlay/side-panel";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { BehindCell } from "@/db/reads/results/behind-cell";
import type { CellPlace } from "@/lib/stance/cell-place";
import { type AddressedCell, writeCell } from "../../../_view/cell-in-address";
import { OpinionsInPages } from "../../../_view/opinions-in-pages";
import { OpinionCard } from "./opinion-card";
import type { StanceView } from "./stance-view";

type BehindPanelProps = {
  readonly cell: AddressedCell;
  readonly behind: BehindCell;
  readonly view: StanceView;
  readonly slug: string;
};

/** The respondents and quotes behind a number, beside the table it stands in. */
export function BehindPanel({ cell, behind, view, slug }: BehindPanelProps) {
  const t = useTranslations("results.behind");
  const role = useTranslations("results.role");
  const table = useTranslations("results.table");
  const { theme, group, unit, count, total, opinions } = behind;
  const what = whatIsOpen(cell.place);
  function whatIsOpen(at: CellPlace): string {
    if (at === "counted") return t("counted");
    if (at === "mixed") return table("mixed");
    if (at === "in-discussion" || at === "not-discussed" || at === "not-judged") return table(`place.${at}`);
    return theme.wording[at];
  }
  return (
    <SidePanel
      key={`${writeCell(cell)} ${view.from}`}
      closeHref={addressWith(view.address, { cel: null })}
      title={
        <>
          <ThemeDot index={theme.place} /> {theme.name}: {what}
        </>
      }
      subtitle={t("subtitle", {
        group,
        role: role(cell.role),
        counted: table(`counted.${unit}`, { count }),
      })}
    >
      {unit === "opinions" || count === 0 ? null : <p>{t("rests", { total })}</p>}
      <OpinionsInPages address={view.address} from={view.from} total={total}>
        {opinions.map((opinion) => (
          <OpinionCard key={opinion.id} opinion={opinion} behind={behind} slug={slug} />
        ))}
      </OpinionsInPages>
    </SidePanel>
  );
}
