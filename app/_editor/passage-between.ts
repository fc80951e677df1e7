import type { Selection } from "@tiptap/pm/state";
import { isInsideCharacter, type Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { OffsetMap } from "./offset-map";

/**
 * The passage of a selection, without the blanks at its ends and with no character cut in two; null where
 * nothing is left.
 */
export function passageBetween(
  { text }: TurnedText,
  map: OffsetMap,
  selection: Pick<Selection, "from" | "to">,
): Passage | null {
  let from = map.offsetOf(selection.from);
  let to = map.offsetOf(selection.to);
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  if (from === to) return null;
  return {
    from: isInsideCharacter(text, from) ? from - 1 : from,
    to: isInsideCharacter(text, to) ? to + 1 : to,
  };
}

function isBlank(letter: string | undefined): boolean {
  return letter !== undefined && letter.trim() === "";
}
