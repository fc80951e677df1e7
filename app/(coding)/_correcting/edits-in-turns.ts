import type { Edit } from "@/lib/passage/edit";
import { findTurn } from "@/lib/transcript/find-turn";
import type { TurnedText } from "@/lib/transcript/join-turns";

export type EditInTurn = {
  /** Where it begins in the text as it was; no two edits of a text begin at one place. */
  readonly from: number;
  /** Counted from 1, in the text as it was. */
  readonly turn: number;
  readonly before: string;
  readonly after: string;
};

/** The edits of a text with the words around them, from the blank before to the blank behind, for people to read. */
export function editsInTurns({ text, turns }: TurnedText, edits: readonly Edit[]): readonly EditInTurn[] {
  return edits.map(({ from, to, insert }) => {
    const lead = /\S*$/.exec(text.slice(0, from))?.[0] ?? "";
    const tail = /^\S*/.exec(text.slice(to))?.[0] ?? "";
    return {
      from,
      turn: findTurn(turns, from) + 1,
      before: lead + text.slice(from, to) + tail,
      after: lead + insert + tail,
    };
  });
}
