"use client";

import { useMessages, useTranslations } from "next-intl";
import type { Refusal } from "@/lib/result";

/**
 * Gives the sentence for a refusal: the message under "refusal" that has its kind for a key, filled in with
 * the refusal's other fields. A kind without a sentence of its own gets the general one.
 */
export function useRefusal(): (refusal: Refusal) => string {
  const t = useTranslations("refusal");
  const { refusal: known } = useMessages();
  return ({ kind, ...values }) => {
    const key = Object.keys(known).includes(kind) ? kind : "unexpected";
    return sentence(t, key, values);
  };
}

type Translate = ReturnType<typeof useTranslations<"refusal">>;

/** The one cast: a kind is a key of the messages only at run time. */
function sentence(t: Translate, key: string, values: Readonly<Record<string, unknown>>): string {
  return t(key as Parameters<Translate>[0], values as Parameters<Translate>[1]);
}
