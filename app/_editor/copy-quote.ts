import { Plugin } from "@tiptap/pm/state";
import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { OffsetMap } from "./offset-map";
import { passageBetween } from "./passage-between";

/** A passage on its way to another program: as words alone, and as HTML for those that take it. */
export type Quoted = { readonly plain: string; readonly html: string };

/** Copying gives what is selected as a quote that says where it comes from, unless it is to stay as it is. */
export function copyQuote(
  transcript: TurnedText,
  map: OffsetMap,
  quoted: (passage: Passage) => Quoted | undefined,
): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        copy(view, event) {
          const passage = passageBetween(transcript, map, view.state.selection);
          const quote = passage === null ? undefined : quoted(passage);
          return quote !== undefined && copied(event, quote);
        },
      },
    },
  });
}

/** Puts a quote on the clipboard in place of what the browser would copy; false where there is no clipboard. */
export function copied(event: ClipboardEvent, quote: Quoted): boolean {
  if (event.clipboardData === null) return false;
  event.clipboardData.setData("text/plain", quote.plain);
  event.clipboardData.setData("text/html", quote.html);
  event.preventDefault();
  return true;
}
