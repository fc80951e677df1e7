import "server-only";
import type { Edit } from "@/lib/passage/edit";
import type { Passage } from "@/lib/passage/passage";
import type { Polarity, Stance } from "@/lib/stance/stance";
import type { CodeId, CodingId, InterviewId, ThemeId, TranscriptId } from "@/lib/study/ids";
import type { TurnedText } from "@/lib/transcript/join-turns";

/** The versions of an interview's text, and what one of them did to what was coded, as one viewer may know it. */
export type TextVersions = {
  readonly interview: { readonly id: InterviewId; readonly code: string; readonly case: string };
  /** The newest first. */
  readonly versions: readonly VersionInList[];
  readonly newest: TurnedText & { readonly id: TranscriptId; readonly version: number };
  /** What the version that was asked for did; null for a first version. */
  readonly shown: ShownCorrection | null;
  /** What of the newest text is to be placed again. */
  readonly lost: readonly LostCoding[];
  /** Whether work of others is left out, because it may not be known yet. */
  readonly hidden: boolean;
};

export type VersionInList = {
  readonly id: TranscriptId;
  readonly version: number;
  /** ISO 8601. */
  readonly writtenAt: string;
  readonly by: string | null;
  /** Places where its words differ from the version before; null for the first. */
  readonly edits: number | null;
  /** The newest earlier version with the same words and turns: what it brought back. */
  readonly sameAs: number | null;
  /** Codings that the viewer may know: with other words than before, and with none left. */
  readonly touched: number;
  readonly gone: number;
};

export type ShownCorrection = {
  readonly version: number;
  readonly edits: readonly Edit[];
  readonly before: TurnedText;
  /** In the order of the text. */
  readonly passages: readonly TouchedPassage[];
};

/** What a coding is, for who reads of it. */
export type TaggedAs = {
  readonly coding: CodingId;
  readonly theme: { readonly id: ThemeId; readonly name: string /** From 0. */; readonly place: number };
  readonly code: {
    readonly id: CodeId;
    readonly label: string;
    readonly polarity: Polarity | null;
  } | null;
  readonly stance: { readonly kind: Stance; readonly wording: string } | null;
  /** Null: the consensus. */
  readonly coder: string | null;
  readonly mine: boolean;
};

export type TouchedPassage = TaggedAs & {
  /** Null where it had, or has, no words in the text. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where it stands in this version. */
  readonly passage: Passage | null;
};

export type LostCoding = TaggedAs & {
  /** The words it last had. */
  readonly quote: string;
  /** About where those stood, as an offset of the newest text. */
  readonly near: number;
  /** What its coder sends to place it again; null for another's coding, or one of finished work. */
  readonly own: {
    readonly version: number;
    readonly starred: boolean;
    readonly memo: string;
    readonly finished: boolean;
  } | null;
};
