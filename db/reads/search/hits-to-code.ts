import "server-only";
import { workStatesOf } from "@/db/reads/work/visible-work-of";
import { indexTranscripts } from "@/db/writes/search/index-transcripts";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { hitsPerRun } from "@/lib/coding/code-hits";
import type { Passage } from "@/lib/passage/passage";
import { type Extent, passagesToCode } from "@/lib/search/passages-to-code";
import type { SearchAsked } from "@/lib/search/search-asked";
import type { CodeId, InterviewId, StudyId, ThemeId, TranscriptId } from "@/lib/study/ids";
import { read } from "../read";
import { rowsBy } from "../rows-by";
import { prepareSearch } from "./prepare-search";
import { scanTexts } from "./scan-texts";

/** A hit that was chosen, as a list of hits names it. */
export type ChosenHit = Passage & { readonly interview: string };

export type HitsToCode = {
  /** In the study's order and that of the text. */
  readonly passages: readonly (Passage & {
    readonly interview: InterviewId;
    /** The interview's code. */
    readonly in: string;
    readonly transcript: TranscriptId;
  })[];
  /** Hits that give no passage, by why; and in which interviews where that is the reason. */
  readonly leftOut: {
    readonly already: number;
    readonly together: number;
    readonly notAssigned: LeftOut;
    readonly finished: LeftOut;
  };
  /** Whether there was more than one run takes: the rest is for another. */
  readonly isCut: boolean;
};

export type LeftOut = { readonly hits: number; readonly interviews: readonly string[] };

const indexForMs = 4000;

/**
 * What coding the hits of a search would make: all of them, or those that were chosen. It counts with the
 * viewer's own codings and assignments alone (SAFETY, rule 2). Null for who does not code.
 */
export async function readHitsToCode(
  viewer: Viewer,
  study: StudyId,
  asked: SearchAsked,
  how: {
    readonly chosen: readonly ChosenHit[] | "all";
    readonly extent: Extent;
    readonly theme: ThemeId;
    readonly code: CodeId | null;
  },
): Promise<HitsToCode | null> {
  const me = membershipOf(viewer, study)?.member;
  if (me === undefined || !may(viewer, "coding.make", study)) return null;
  await indexTranscripts(viewer, study, { forMs: indexForMs });
  return read(async (tx) => {
    const found = await prepareSearch(tx, viewer, study, asked);
    const states = await workStatesOf(tx, study);
    const passages: HitsToCode["passages"][number][] = [];
    const leftOut = { already: 0, together: 0, notAssigned: none(), finished: none() };
    const chosenIn = how.chosen === "all" ? null : rowsBy(how.chosen, ({ interview }) => interview);
    const texts = found?.texts.filter(({ code: of }) => chosenIn === null || chosenIn(of).length > 0) ?? [];
    if (found === null) return { passages, leftOut, isCut: false };
    for await (const text of scanTexts(tx, found.sight, texts, found.scan)) {
      const hits = text.hits.filter(
        ({ from, to }) =>
          chosenIn === null || chosenIn(text.code).some((hit) => hit.from === from && hit.to === to),
      );
      if (hits.length === 0) continue;
      const own = states(text.interview, how.theme).assignments.find(({ coder }) => coder === me);
      if (own === undefined || own.finished) {
        addTo(own === undefined ? leftOut.notAssigned : leftOut.finished, text.code, hits.length);
        continue;
      }
      const codedSo = text.coded.filter(
        ({ coder, theme: on, code: with_ }) => coder === me && on === how.theme && with_ === how.code,
      );
      const made = passagesToCode(text.content, hits, codedSo, how.extent);
      leftOut.already += made.already;
      leftOut.together += made.together;
      const { interview, code: in_, transcript } = text;
      passages.push(...made.passages.map((passage) => ({ ...passage, interview, in: in_, transcript })));
      if (passages.length > hitsPerRun) break;
    }
    return { passages: passages.slice(0, hitsPerRun), leftOut, isCut: passages.length > hitsPerRun };
  });
}

function none() {
  return { hits: 0, interviews: [] as string[] };
}

function addTo(left: ReturnType<typeof none>, interview: string, hits: number): void {
  left.hits += hits;
  left.interviews.push(interview);
}
