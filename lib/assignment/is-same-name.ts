/** Whether two names are one person's as far as writing goes: spaces and capitals aside. */
export function isSameName(a: string, b: string): boolean {
  return plain(a) !== "" && plain(a) === plain(b);
}

function plain(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("nl");
}
