import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { visibleWorkOf, type WorkInSight } from "@/db/reads/work/visible-work-of";
import { theme } from "@/db/schema/theme";
import type { Viewer } from "@/lib/access/viewer";
import type { SearchAsked } from "@/lib/search/search-asked";
import { parseQuery, wordsOf } from "@/lib/search/search-query";
import type { StudyId } from "@/lib/study/ids";
import type { Scan } from "./scan-texts";
import { stemsOf } from "./stems-of";
import { type TextInStudy, textsThatMayHold } from "./texts-that-may-hold";

export type PreparedSearch = {
  readonly texts: readonly TextInStudy[];
  readonly sight: WorkInSight;
  readonly scan: Scan;
};

/** What a search comes down to for this viewer: which texts to read, and what makes a place a hit. Null without a word. */
export async function prepareSearch(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  asked: SearchAsked,
): Promise<PreparedSearch | null> {
  const terms = parseQuery(asked.query);
  if (terms.length === 0) return null;
  const stems = await stemsOf(
    tx,
    wordsOf(terms).map(({ folded }) => folded),
  );
  const coded = await codedBy(tx, study, asked);
  return {
    texts:
      coded === "no-such-theme" ? [] : await textsThatMayHold(tx, study, [...new Set(stems.values())], asked),
    sight: await visibleWorkOf(tx, viewer, study),
    scan: { terms, stems, voice: asked.voice, coded: coded === "no-such-theme" ? null : coded },
  };
}

async function codedBy(
  tx: Transaction,
  study: StudyId,
  { coded }: SearchAsked,
): Promise<Scan["coded"] | "no-such-theme"> {
  if (coded.kind === "all") return null;
  if (coded.theme === null) return { kind: coded.kind, theme: null };
  const [found] = await tx
    .select({ id: theme.id })
    .from(theme)
    .where(and(eq(theme.studyId, study), eq(theme.code, coded.theme)));
  return found === undefined ? "no-such-theme" : { kind: coded.kind, theme: found.id };
}
