import { expect, it } from "vitest";
import type { InterchangeRefusal } from "@/lib/interchange/refusal";
import type { SpeakerRefusal } from "@/lib/interchange/transcript-draft/apply-speakers";
import type { DraftWarning } from "@/lib/interchange/transcript-draft/transcript-draft";
import { type Messages, messagesByLocale } from "./messages";

type Unsaid =
  | Exclude<(InterchangeRefusal | SpeakerRefusal)["kind"], keyof Messages["refusal"]>
  | Exclude<DraftWarning["kind"], keyof Messages["import"]["warning"]>;

it("has a sentence for whatever a reader of files refuses or warns of, which names the file or the line", () => {
  // The list is empty as long as the compiler finds no kind that is left unsaid.
  const unsaid: readonly Unsaid[] = [];
  expect(unsaid satisfies readonly never[]).toEqual([]);
  for (const { refusal } of Object.values(messagesByLocale)) {
    for (const sentence of [refusal["quote-differs"], refusal["unknown-reference"]]) {
      expect(sentence).toMatch(/\{file\}.*\{line\}.*\{field\}/);
    }
  }
});
