import type { Speaker, Turn } from "./turn";

/** A turn with its words, before it has a place in a text. */
export type SpokenTurn = {
  readonly speaker: Speaker;
  /** Seconds from the start of the recording; null where no time is given. */
  readonly at: number | null;
  readonly text: string;
};

/** A text with its turns, which cover it but for the line feed between each two. */
export type TurnedText = { readonly text: string; readonly turns: readonly Turn[] };

/** The spoken text of the turns joined by one line feed, and where each turn stands in it. Nothing is normalised. */
export function joinTurns(spoken: readonly SpokenTurn[]): TurnedText {
  const turns: Turn[] = [];
  let from = 0;
  for (const { speaker, at, text } of spoken) {
    const to = from + text.length;
    turns.push({ from, to, speaker, at });
    from = to + 1;
  }
  return { text: spoken.map((turn) => turn.text).join("\n"), turns };
}

/** The reverse of joinTurns: each turn with its words. */
export function spokenTurns({ text, turns }: TurnedText): readonly SpokenTurn[] {
  return turns.map(({ from, to, speaker, at }) => ({ speaker, at, text: text.slice(from, to) }));
}

/** Whether the turns are what joinTurns would make of this text: in order, and nothing but line feeds between. */
export function coverText({ text, turns }: TurnedText): boolean {
  let expected = 0;
  for (const { from, to } of turns) {
    if (from !== expected || !Number.isInteger(to) || to < from || to > text.length) return false;
    if (to < text.length && text[to] !== "\n") return false;
    expected = to + 1;
  }
  return expected === text.length + 1;
}
