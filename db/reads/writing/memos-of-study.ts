import "server-only";
import { ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { read } from "@/db/reads/read";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { coding } from "@/db/schema/coding";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { askedWords, holdsWords } from "@/lib/search/asked-words";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { findTurn } from "@/lib/transcript/find-turn";
import type { ReferencesInSight } from "@/lib/writing/reference-in-sight";
import { type RichText, richTextSchema } from "@/lib/writing/rich-text";
import { isBlank, textOfLines } from "@/lib/writing/words-of";
import { codingsToPointAt } from "./codings-to-point-at";
import { type MemoRow, memoRows } from "./memo-rows";
import { newestTranscripts } from "./newest-transcripts";
import { referencesInSight } from "./references-in-sight";
import { turnsInNewest } from "./turns-in-newest";

export const memoKinds = ["turn", "coding", "interview", "case", "theme", "code"] as const;
export type MemoKind = (typeof memoKinds)[number];

export type ListedMemo = {
  readonly id: string;
  readonly kind: MemoKind;
  /** What it is on: a case's, interview's, theme's or code's name, or what a coding tags. */
  readonly name: string;
  /** Where it stands in the newest text, where it is on a turn or a coding. */
  readonly passage: {
    readonly interview: string;
    readonly turn: number;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly writtenBy: string;
  readonly isMine: boolean;
  /** ISO 8601. */
  readonly writtenAt: string;
  readonly text: RichText;
};

export type MemoFilter = {
  readonly words: string;
  readonly kind: MemoKind | null;
  /** A writer's name, as listed. */
  readonly writer: string | null;
};

export type MemoList = {
  readonly memos: readonly ListedMemo[];
  readonly references: ReferencesInSight;
  /** How many the viewer may see, and how many of them the filter leaves. */
  readonly all: number;
  readonly left: number;
  readonly writers: readonly string[];
};

/** How many are shown at once. */
const most = 100;

/**
 * The memos of a study that the viewer may see, those on codings too, the newest first. Null for who sees
 * none.
 */
export async function readMemos(
  viewer: Viewer,
  study: StudyId,
  filter: MemoFilter,
): Promise<MemoList | null> {
  const membership = membershipOf(viewer, study);
  if (membership === null || !may(viewer, "memo.write", study)) return null;
  return read(async (tx) => {
    const all = [
      ...(await writtenMemos(tx, viewer, study, membership.member)),
      ...(await codingMemos(tx, viewer, study, membership.member)),
    ].toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
    const asked = askedWords(filter.words);
    const left = all.filter(({ kind, writtenBy, words, name, passage }) => {
      if (filter.kind !== null && kind !== filter.kind) return false;
      if (filter.writer !== null && writtenBy !== filter.writer) return false;
      return holdsWords(`${words} ${name} ${passage?.interview ?? ""}`, asked);
    });
    const shown = left.slice(0, most).map(({ words, ...memo }) => memo);
    const texts = shown.map(({ text }) => text);
    return {
      memos: shown,
      references: await referencesInSight(tx, viewer, study, texts),
      ...{ all: all.length, left: left.length },
      writers: [...new Set(all.map(({ writtenBy }) => writtenBy))].toSorted(),
    };
  });
}

type FoundMemo = ListedMemo & { readonly words: string };

async function writtenMemos(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  self: MemberId,
): Promise<readonly FoundMemo[]> {
  const rows = await memoRows(tx, viewer, study);
  const named = rows.flatMap(({ interviewCode, transcriptVersion, turn }) =>
    interviewCode === null || transcriptVersion === null || turn === null
      ? []
      : [{ interview: interviewCode, version: transcriptVersion, turn }],
  );
  const newest = await newestTranscripts(
    tx,
    study,
    named.map(({ interview }) => interview),
  );
  const placeOf = await turnsInNewest(tx, study, newest, named);
  return rows.flatMap((row): FoundMemo[] => {
    const text = richTextSchema.parse(row.document);
    if (isBlank(text)) return [];
    const what = whatOf(row, placeOf);
    if (what === null) return [];
    return [
      {
        ...{ id: row.id, ...what, text, words: row.text, writtenBy: row.writtenBy },
        isMine: row.memberId === self,
        writtenAt: row.savedAt.toISOString(),
      },
    ];
  });
}

function whatOf(
  row: MemoRow,
  placeOf: Awaited<ReturnType<typeof turnsInNewest>>,
): Pick<ListedMemo, "kind" | "name" | "passage"> | null {
  const { caseCode, themeName, codeLabel, interviewCode, transcriptVersion: version, turn } = row;
  if (caseCode !== null) return { kind: "case", name: caseCode, passage: null };
  if (themeName !== null) return { kind: "theme", name: themeName, passage: null };
  if (codeLabel !== null) return { kind: "code", name: codeLabel, passage: null };
  if (interviewCode === null) return null;
  if (version === null || turn === null) return { kind: "interview", name: interviewCode, passage: null };
  const place = placeOf({ interview: interviewCode, version, turn });
  const passage = place === null ? null : { interview: interviewCode, ...place };
  return { kind: "turn", name: interviewCode, passage };
}

/** The plain notes that codings carry. */
async function codingMemos(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  self: MemberId,
): Promise<readonly FoundMemo[]> {
  const rows = await codingsToPointAt(tx, study, ne(coding.memo, ""));
  const sight = await visibleWorkOf(tx, viewer, study);
  return rows.filter(sight.mayKnow).flatMap((row): FoundMemo[] => {
    const { id, interview, theme, label, from, to, turns, memo, coder: writtenBy, coderId } = row;
    if (writtenBy === null) return [];
    const passage =
      from === null || to === null ? null : { interview, turn: findTurn(turns, from) + 1, from, to };
    return [
      {
        ...{ id, kind: "coding", name: label === null ? theme : `${theme}: ${label}`, passage },
        ...{ writtenBy, isMine: coderId === self, writtenAt: row.changedAt.toISOString() },
        ...{ text: textOfLines(memo), words: memo },
      },
    ];
  });
}
