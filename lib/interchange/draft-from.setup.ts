import { readTranscriptFile } from "./read-transcript-file";

/** The draft of a file that is read without a refusal. */
export async function draftFrom(name: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await readTranscriptFile({ name, bytes });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

export function turn(speaker: string, at: number | null, text: string) {
  return { speaker, at, text };
}
