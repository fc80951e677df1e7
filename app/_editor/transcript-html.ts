import { findTurn } from "@/lib/transcript/find-turn";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { markLook } from "./coding-mark";
import { type DrawnCoding, lanes } from "./drawn-coding";
import { markedStretches } from "./marked-stretches";
import { turnsPerSection } from "./offset-map";
import { turnAttributes } from "./transcript-document";
import { turnElement } from "./transcript-nodes";

/**
 * The text with its codings as HTML, element for element what the editor makes of it for the eye. A string, for the page
 * would spend longer on taking thousands of elements over than on showing them.
 */
export function transcriptHtml({ text, turns }: TurnedText, codings: readonly DrawnCoding[]): string {
  const codingsOfTurn = byTurn({ text, turns }, codings);
  const paragraphs = turns.map((turn, index) => {
    const words = markedStretches(turn, codingsOfTurn.get(index) ?? []).map((stretch) =>
      stretch.codings.reduce(
        (inner, coding) => `${beginOf(coding)}${inner}</mark>`,
        escaped(text.slice(stretch.from, stretch.to)),
      ),
    );
    const inside = turn.from === turn.to ? "<br>" : words.join("");
    return element("p", turnElement(turnAttributes(turn, index)), inside);
  });
  const sections: string[] = [];
  for (let first = 0; first < paragraphs.length; first += turnsPerSection) {
    const inside = paragraphs.slice(first, first + turnsPerSection).join("");
    sections.push(element("div", { "data-section": "" }, inside));
  }
  return sections.join("");
}

const beginByLook = new Map<number, string>();

/** Made once for each look: a long interview has thousands of marks. */
function beginOf(coding: DrawnCoding): string {
  const look = coding.theme * lanes + coding.lane;
  const begin = beginByLook.get(look) ?? element("mark", markLook(coding), "").replace("</mark>", "");
  beginByLook.set(look, begin);
  return begin;
}

function byTurn({ turns }: TurnedText, codings: readonly DrawnCoding[]): ReadonlyMap<number, DrawnCoding[]> {
  const codingsOfTurn = new Map<number, DrawnCoding[]>();
  for (const coding of codings) {
    const last = findTurn(turns, coding.to - 1);
    for (let turn = findTurn(turns, coding.from); turn <= last; turn += 1) {
      const those = codingsOfTurn.get(turn);
      if (those === undefined) codingsOfTurn.set(turn, [coding]);
      else those.push(coding);
    }
  }
  return codingsOfTurn;
}

function element(name: string, attributes: Readonly<Record<string, string>>, inside: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join("")}>${inside}</${name}>`;
}

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Words that were said, or an attribute's value, in which nothing is read as HTML. */
function escaped(words: string): string {
  if (!/[&<>"']/.test(words)) return words;
  return words.replace(/[&<>"']/g, (letter) => entities.get(letter) ?? letter);
}
