/**
 * Why a measure has no value: "one-coder" codes nothing twice; "no-pairs": no unit, or no words, that two coders
 * both gave a value; "no-variation": nobody could have disagreed by chance; "no-positive": neither of two coders
 * used the theme.
 */
export type WithoutValue = "one-coder" | "no-pairs" | "no-variation" | "no-positive";

export type Undefined = { readonly kind: "undefined"; readonly because: WithoutValue };

/** A measure's value, or why there is none: never 0, 1 or NaN in its place. */
export type Coefficient = { readonly kind: "defined"; readonly value: number } | Undefined;

export function defined(value: number): Coefficient {
  return { kind: "defined", value };
}

export function withoutValue(because: WithoutValue): Undefined {
  return { kind: "undefined", because };
}
