import type { QuotesTable, ReportBlock } from "@/lib/report/document";
import type { ReportQuote } from "@/lib/report/report-evidence";
import { stances } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import { cellsIn, column } from "../cells";
import type { ReportSource } from "../report-source";
import { paragraphs } from "./paragraphs";

type Shown = ReportQuote & { readonly words: string };

/** The quotes that were chosen on a theme, by stance, each by a role; and how many of them can't be quoted. */
export function quoteBlocks(source: ReportSource, theme: ThemeId): readonly ReportBlock[] {
  const { t } = source.words;
  const chosen = (source.inputs.evidence?.quotes ?? []).filter((quote) => quote.theme === theme);
  const shown = chosen.flatMap(({ words, ...quote }) =>
    quote.isFaithful && words !== null ? [{ ...quote, words }] : [],
  );
  const erased = chosen.filter(({ words }) => words === null).length;
  const notFaithful = chosen.length - shown.length - erased;
  return [
    ...(shown.length === 0 ? [] : [{ kind: "quotes" as const, table: quotesTable(source, theme, shown) }]),
    ...paragraphs([
      [
        notFaithful === 0 ? null : t("quotes.notFaithful", { count: notFaithful }),
        erased === 0 ? null : t("quotes.erased", { count: erased }),
      ],
    ]),
  ];
}

function quotesTable(source: ReportSource, theme: ThemeId, shown: readonly Shown[]): QuotesTable {
  const { t } = source.words;
  const { name, wording } = source.theme(theme);
  const { text } = cellsIn(source.words);
  return {
    id: `quotes:${theme}`,
    caption: t("quotes.caption", { theme: name }),
    rowHeading: t("quotes.who"),
    columns: [column("quote", t("quotes.quote"))],
    bodies: [...stances, null].flatMap((stance) => {
      const held = shown.filter((quote) => quote.stance === stance);
      if (held.length === 0) return [];
      return [
        {
          label: stance === null ? t("quotes.none") : wording[stance],
          rows: held.map((quote) => ({
            id: `${quote.interview} ${quote.from} ${quote.to}`,
            label: attributed(source, quote),
            cells: [text(quote.words)],
          })),
        },
      ];
    }),
    notes: [],
  };
}

/** A role and a group, never a name or a code. */
function attributed({ words, groupName }: ReportSource, { by, group }: Shown): string {
  const who = words.list(by.map(words.named));
  return group === null ? who : words.t("quotes.by", { who, group: groupName(group) });
}
