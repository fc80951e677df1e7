import type { Passage } from "./passage";
import type { United } from "./unite-overlapping";

/**
 * Gives the words of united passages from the words of each: text from `from` up to but not including `to`,
 * without the transcript at hand. Each part's quote is the text of its own passage. Refuses (RangeError) parts
 * that leave a gap or quotes of another length than their passage.
 */
export function stitchedQuote(united: United<Passage & { readonly quote: string }>): string {
  let text = "";
  let at = united.from;
  for (const { from, to, quote } of united.parts) {
    if (from > at || quote.length !== to - from) throw new RangeError("these quotes are not of one stretch");
    if (to > at) {
      text += quote.slice(at - from);
      at = to;
    }
  }
  if (at !== united.to) throw new RangeError("these quotes are not of one stretch");
  return text;
}
