/**
 * What a form's action answers. "refused": nothing was stored; `field` is the input's name, or null where
 * the whole form is meant. Messages are sentences in the reader's language.
 */
export type FormOutcome =
  | { readonly kind: "idle" }
  | { readonly kind: "accepted"; readonly message?: string }
  | { readonly kind: "refused"; readonly errors: readonly FieldProblem[] };

export type FieldProblem = {
  readonly field: string | null;
  readonly message: string;
  /** What the field is called on the page, as the form finds it. */
  readonly label?: string;
};
