import type { ReportBlock, ReportBody, ReportCell, ReportRow, ReportTable } from "@/lib/report/document";
import type { FactorFigures } from "@/lib/report/evidence-figures";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { type Polarity, polarities } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import { cellsIn, column } from "../cells";
import type { ReportSource } from "../report-source";
import { paragraphs } from "./paragraphs";
import { groupLabel, indicativeNotes, responseOf } from "./row-label";

/** As many are named in words. */
const named = 3;

/** What helped and what hindered on a theme, by who told it; nothing where nobody told anything. */
export function factorBlocks(source: ReportSource, theme: ThemeId): readonly ReportBlock[] {
  const ranked = polarities.map((polarity) => ({ polarity, told: toldOf(source, theme, polarity) }));
  if (ranked.every(({ told }) => told.length === 0)) return [];
  const { t, list } = source.words;
  const sentences = ranked.map(({ polarity, told }) =>
    told.length === 0
      ? null
      : t(`factors.most.${polarity}`, {
          factors: list(
            told
              .slice(0, named)
              .map(({ label, respondents }) => t("factors.named", { factor: label, respondents })),
          ),
        }),
  );
  return [...paragraphs([sentences]), { kind: "table", table: factorTable(source, theme, ranked) }];
}

type Told = FactorFigures & { readonly label: string };

function toldOf({ inputs, figures }: ReportSource, theme: ThemeId, polarity: Polarity): readonly Told[] {
  const names = (inputs.evidence?.factors.names ?? []).filter(
    (each) => each.theme === theme && each.polarity === polarity,
  );
  return (figures.evidence?.factors ?? []).flatMap((count) => {
    const label = names.find(({ id }) => id === count.factor)?.label;
    return label === undefined || count.passages === 0 ? [] : [{ ...count, label }];
  });
}

function factorTable(
  source: ReportSource,
  theme: ThemeId,
  ranked: readonly { readonly polarity: Polarity; readonly told: readonly Told[] }[],
): ReportTable {
  const { inputs, words } = source;
  const { t } = words;
  const { name } = source.theme(theme);
  return {
    id: `factors:${theme}`,
    caption: t("factors.table", { theme: name }),
    rowHeading: t("factors.factor"),
    columns: [
      column("respondents", t("factors.respondents")),
      column("weighted", t("factors.weighted")),
      ...inputs.work.groups.map(({ id }) => ({
        id,
        label: t("factors.group", { group: groupLabel(source, id), interviewed: interviewedIn(source, id) }),
        parts: (["count", "share"] as const).map((part) => ({
          id: `${id}-${part}`,
          label: t(`factors.part.${part}`, { group: groupLabel(source, id) }),
        })),
      })),
      column("passages", t("factors.passages")),
    ],
    bodies: ranked.flatMap(({ polarity, told }): readonly ReportBody[] =>
      told.length === 0
        ? []
        : [
            {
              label: t(`factors.polarity.${polarity}`, { theme: name }),
              rows: told.map((each) => rowOf(source, each)),
            },
          ],
    ),
    notes: [
      t("factors.note"),
      ...indicativeNotes(
        source,
        inputs.work.groups.map(({ id }) => ({ group: id, role: "allen" })),
      ),
    ],
  };
}

function rowOf(source: ReportSource, told: Told): ReportRow {
  const { words } = source;
  const cells = cellsIn(words);
  return {
    id: told.factor,
    label: told.label,
    cells: [
      cells.count(told.respondents),
      cells.weight(told.weighted),
      ...told.byGroup.map(({ group, respondents }): ReportCell => {
        const of = interviewedIn(source, group);
        const share = maySharesBeShown(of) ? respondents / of : null;
        const count = words.format.number(respondents);
        return {
          shown:
            share === null ? count : words.t("theme.shareOf", { count, share: words.figures.share(share) }),
          values: [respondents, share],
        };
      }),
      cells.count(told.passages),
    ],
  };
}

function interviewedIn(source: ReportSource, group: FactorFigures["byGroup"][number]["group"]): number {
  return responseOf(source, { group, role: "allen" })?.interviewed ?? 0;
}
