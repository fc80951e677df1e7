import { eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { WorkInSight } from "@/db/reads/work/visible-work-of";
import { searchIndex } from "@/db/schema/search-index";
import { transcript } from "@/db/schema/transcript";
import { overlap } from "@/lib/passage/overlap";
import { findHits, type Hit } from "@/lib/search/find-hits";
import type { Voice } from "@/lib/search/search-asked";
import type { SearchTerm } from "@/lib/search/search-query";
import type { ThemeId, TranscriptId } from "@/lib/study/ids";
import { isInterviewer } from "@/lib/transcript/is-interviewer";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { type CodedPassage, codedPassages } from "./coded-passages";
import type { TextInStudy } from "./texts-that-may-hold";

export type ScannedText = TextInStudy & {
  readonly content: TurnedText;
  readonly hits: readonly Hit[];
  /** What of it is coded, as far as the viewer may know. */
  readonly coded: readonly CodedPassage[];
};

/** What makes a place a hit. */
export type Scan = {
  readonly terms: readonly SearchTerm[];
  readonly stems: ReadonlyMap<string, string>;
  readonly voice: Voice | null;
  /** Null: whether it is coded does not matter; a null theme is any. */
  readonly coded: { readonly kind: "coded" | "uncoded"; readonly theme: ThemeId | null } | null;
};

const textsAtOnce = 20;

/** Reads the texts, some at a time, and gives those with a hit. Who has seen enough stops. */
export async function* scanTexts(
  tx: Transaction,
  sight: WorkInSight,
  texts: readonly TextInStudy[],
  scan: Scan,
): AsyncGenerator<ScannedText> {
  const wanted = [...new Set(scan.stems.values())];
  for (let at = 0; at < texts.length; at += textsAtOnce) {
    const some = texts.slice(at, at + textsAtOnce);
    const ids = some.map(({ transcript: id }) => id);
    const contents = await contentsOf(tx, ids, wanted);
    const codedOf = await codedPassages(tx, sight, ids);
    for (const text of some) {
      const content = contents.get(text.transcript);
      if (content === undefined) continue;
      const coded = codedOf(text.transcript);
      const forms = formsByStem(content);
      const hits = findHits(
        content,
        scan.terms,
        ({ folded }) => forms.get(scan.stems.get(folded) ?? "") ?? none,
      ).filter((hit) => isAskedFor(hit, content, coded, scan));
      if (hits.length > 0) yield { ...text, content, hits, coded };
    }
  }
}

const none: ReadonlySet<string> = new Set();

type Content = TurnedText & {
  /** The forms that stand in it of the stems that are looked for: a form, a blank and its stem. */
  readonly forms: readonly string[];
};

async function contentsOf(
  tx: Transaction,
  ids: readonly TranscriptId[],
  stems: readonly string[],
): Promise<ReadonlyMap<TranscriptId, Content>> {
  const rows = await tx
    .select({
      id: transcript.id,
      text: transcript.text,
      turns: transcript.turns,
      forms: sql<string[]>`array(
        select word.form || ' ' || word.stem
        from unnest(${searchIndex.forms}, ${searchIndex.stems}) as word (form, stem)
        where word.stem = any(${sql.param([...stems])}::text[]))`,
    })
    .from(transcript)
    .innerJoin(searchIndex, eq(searchIndex.transcriptId, transcript.id))
    .where(inArray(transcript.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

function formsByStem({ forms }: Content): ReadonlyMap<string, ReadonlySet<string>> {
  const byStem = new Map<string, Set<string>>();
  for (const entry of forms) {
    const [form = "", stem = ""] = entry.split(" ");
    byStem.set(stem, (byStem.get(stem) ?? new Set()).add(form));
  }
  return byStem;
}

function isAskedFor(
  hit: Hit,
  { turns }: TurnedText,
  coded: readonly CodedPassage[],
  { voice, coded: asked }: Scan,
): boolean {
  const speaker = turns[hit.turn]?.speaker ?? "";
  if (voice !== null && isInterviewer(speaker) !== (voice === "interviewer")) return false;
  if (asked === null) return true;
  const isCoded = coded.some(
    (passage) => (asked.theme === null || passage.theme === asked.theme) && overlap(passage, hit),
  );
  return isCoded === (asked.kind === "coded");
}
