/**
 * What a judgement rests on: the coder's own codings on that theme, or the interview as a whole.
 * Both count. A reason is null only on imported judgements; one made here by context states it.
 * Source: De familie aan zet (2008), section 2.6; METHOD, "Words".
 */
export type Grounds =
  | { readonly kind: "quotes" }
  | { readonly kind: "context"; readonly reason: string | null };
