import { stances } from "@/lib/stance/stance";
import type { StudyArchive } from "../study-archive";
import { ordered, rankOf } from "./in-canonical-order";

type Report = Pick<StudyArchive, "reportTexts" | "chosenQuotes" | "snapshots">;

/**
 * The report's parts in an order that depends on the content alone: snapshots by when they were made, chosen quotes by
 * theme and stance and then as the board has them. A quote's index follows its coding; of several codings that say
 * exactly the same, each is chosen once.
 */
export function canonicalReport(archive: StudyArchive, placeByCoding: readonly number[]): Report {
  const themes = rankOf(archive.themes);
  const taken = new Set<number>();
  const quotes = archive.chosenQuotes.map((quote) => {
    const { theme, tag } = archive.codings[quote.coding] ?? { theme: "", tag: null };
    const stance = tag?.kind === "theme" ? tag.stance : null;
    return { quote, rank: [themes(theme), stance === null ? stances.length : stances.indexOf(stance)] };
  });
  return {
    reportTexts: ordered(archive.reportTexts, () => []).list,
    chosenQuotes: quotes
      .toSorted((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0))
      .map(({ quote }) => {
        let coding = placeByCoding[quote.coding] ?? quote.coding;
        while (taken.has(coding)) coding += 1;
        taken.add(coding);
        return { ...quote, coding };
      }),
    snapshots: ordered(archive.snapshots, ({ writtenAt }) => [writtenAt === null ? 0 : Date.parse(writtenAt)])
      .list,
  };
}
