/** What a file of XML or a sheet can't hold, or behind which something could hide: signs that are not seen. */
const unseen = /(?![\t\r\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text with nothing in it but what is seen: control characters and invisible ones are left out. */
export function printable(text: string): string {
  return text.replace(unseen, "");
}
