/** A section's key names its theme behind this (SectionKey). */
const sectionOfTheme = "theme:";

/** Gives every text in a snapshot's content that may be an id: those of its values, and the themes of its sections. */
export function* idsIn(content: unknown): Generator<string> {
  if (typeof content === "string") yield idIn(content).id;
  else if (typeof content === "object" && content !== null)
    for (const part of Object.values(content)) yield* idsIn(part);
}

/** The same content with every id called what `called` says; what it calls the same stays. */
export function renameIds(content: unknown, called: (id: string) => string): unknown {
  if (typeof content === "string") {
    const { before, id } = idIn(content);
    return before + called(id);
  }
  if (Array.isArray(content)) return content.map((part: unknown) => renameIds(part, called));
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, part]) => [key, renameIds(part, called)]));
}

function idIn(text: string): { readonly before: string; readonly id: string } {
  if (!text.startsWith(sectionOfTheme)) return { before: "", id: text };
  return { before: sectionOfTheme, id: text.slice(sectionOfTheme.length) };
}
