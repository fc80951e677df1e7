import "server-only";
import type { PassageRefusal } from "@/lib/passage/passage";

/** Why something could not be settled. */
export type SettlingRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  /** Who coded an interview doesn't settle it (SAFETY, rule 1). */
  | { readonly kind: "settles-own-work" }
  /** The work is no longer what was seen. */
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "settled-already" }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] }
  | PassageRefusal;
