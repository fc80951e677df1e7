const deepest = 256;
const longestTag = 65_536;
const tag = /<(\/?)[^\s"'<>/!?][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/y;
/** What is passed over, by how it begins and ends. */
const asides = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Looks at XML before a parser does, in one pass. "unsafe": a document type, which could name entities that
 * grow without end; UTF-16, which could hide one; elements nested beyond 256 levels or tags beyond 64 kB, on
 * which the parser takes time that grows with their square. "damaged": an element without its end.
 */
export function inspectXml(part: Uint8Array): "sound" | "unsafe" | "damaged" {
  // A byte for a character: whatever UTF-8 makes of the others, XML's own signs are ASCII.
  const xml = new TextDecoder("latin1").decode(part);
  if (part.includes(0) || /<!(DOCTYPE|ENTITY)/i.test(xml)) return "unsafe";
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const aside = asides.find(([start]) => xml.startsWith(start, at));
    if (aside) {
      const end = xml.indexOf(aside[1], at + aside[0].length);
      if (end < 0) return "damaged";
      at = end + aside[1].length;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (!found) return "damaged";
    if (found[0].length > longestTag) return "unsafe";
    if (found[1] === "/") depth -= 1;
    else if (!found[0].endsWith("/>")) depth += 1;
    if (depth > deepest) return "unsafe";
    if (depth < 0) return "damaged";
    at = tag.lastIndex;
  }
  return depth === 0 ? "sound" : "damaged";
}
