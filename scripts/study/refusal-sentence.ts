import { createTranslator } from "use-intl/core";
import en from "@/app/_i18n/en/refusal.json";
import nl from "@/app/_i18n/nl/refusal.json";
import type { Refusal } from "@/lib/result";
import type { Sentence } from "../cli/say.mjs";

const inDutch = createTranslator({ locale: "nl", messages: nl });
const inEnglish = createTranslator({ locale: "en", messages: en });

/** A refusal in the same words as in the interface. */
export function refusalSentence({ kind, ...values }: Refusal): Sentence {
  const key = Object.hasOwn(nl, kind) ? kind : "unexpected";
  return [filledIn(inDutch, key, values), filledIn(inEnglish, key, values)];
}

/** The one cast: a kind is a key of the messages only at run time. */
function filledIn(t: typeof inDutch, key: string, values: Readonly<Record<string, unknown>>): string {
  return t(key as Parameters<typeof t>[0], values as Parameters<typeof t>[1]);
}
