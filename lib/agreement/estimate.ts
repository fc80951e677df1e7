import type { Undefined } from "./coefficient";

/** A coefficient with its standard error, which is null where one unit alone gives none. */
export type Estimate =
  | { readonly kind: "defined"; readonly value: number; readonly standardError: number | null }
  | Undefined;
