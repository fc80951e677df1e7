"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { chooseQuote } from "@/db/writes/board/choose-quote";
import { editQuote } from "@/db/writes/board/edit-quote";
import { moveQuote } from "@/db/writes/board/move-quote";
import { setQuoteRemoved } from "@/db/writes/board/set-quote-removed";
import { longestEdit } from "@/lib/quote/check-edited-quote";
import type { ChosenQuoteId, CodingId } from "@/lib/study/ids";

const study = z.string();
const id = z.uuid().transform((given) => given as ChosenQuoteId);
const seen = { study, id, version: z.number().int().positive() };
const policy = { kind: "study", action: "quotes.choose" } as const;

export const chooseQuoteAction = action({
  policy,
  input: z.object({ study, id, coding: z.uuid().transform((given) => given as CodingId) }),
  run: async ({ viewer, membership, input }) => chooseQuote(viewer, { ...input, study: membership.study }),
});

export const setQuoteRemovedAction = action({
  policy,
  input: z.object({ ...seen, removed: z.boolean() }),
  run: async ({ viewer, membership, input }) =>
    setQuoteRemoved(viewer, { ...input, study: membership.study }),
});

export const moveQuoteAction = action({
  policy,
  input: z.object({ ...seen, before: id.nullable() }),
  run: async ({ viewer, membership, input }) => moveQuote(viewer, { ...input, study: membership.study }),
});

export const editQuoteAction = action({
  policy,
  input: z.object({ ...seen, edited: z.string().max(longestEdit).nullable() }),
  run: async ({ viewer, membership, input }) => editQuote(viewer, { ...input, study: membership.study }),
});
