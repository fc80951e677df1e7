import type { AttributeValue } from "@/lib/study/attribute-value";
import { longestName } from "@/lib/study/longest-name";

export type Attribute = { readonly name: string; readonly value: AttributeValue };

/** A line for each attribute: its name, a tab, its value. */
export function attributesAsText(attributes: readonly Attribute[]): string {
  return attributes.map(({ name, value }) => `${name}\t${value ?? ""}`).join("\n");
}

/**
 * Reads attributes from lines of a name and a value with a tab, a colon or a semicolon between, as a
 * spreadsheet or a person gives them. A number is a number, "ja" and "nee" stay words, and an empty value
 * is none. The first line that has no separator, or a longer name than any, is refused by its number, from 1.
 */
export function attributesFromText(
  text: string,
):
  | { readonly ok: true; readonly attributes: readonly Attribute[] }
  | { readonly ok: false; readonly line: number } {
  const attributes: Attribute[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    // A tab is what a spreadsheet puts there; a name may then hold a colon.
    const separated = line.includes("\t") ? /^([^\t]+)\t(.*)$/ : /^([^:;]+)[:;](.*)$/;
    const [, name = "", value = ""] = separated.exec(line) ?? [];
    if (name.trim() === "" || name.trim().length > longestName) return { ok: false, line: index + 1 };
    attributes.push({ name: name.trim(), value: attributeValue(value.trim()) });
  }
  return { ok: true, attributes };
}

function attributeValue(text: string): AttributeValue {
  if (text === "") return null;
  if (/^-?\d+([.,]\d+)?$/.test(text) && !/^-?0\d/.test(text)) return Number(text.replace(",", "."));
  return text;
}
