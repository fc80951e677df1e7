import "server-only";
import { type PasswordFault, passwordFault } from "@/lib/access/password-fault";

export type FaultyPassword = { readonly kind: PasswordFault; readonly fields: readonly ["password"] };

/** What is wrong with a new password, for its field; null when nothing is. */
export function faultyPassword(password: string, own: readonly string[]): FaultyPassword | null {
  const kind = passwordFault(password, own);
  return kind === null ? null : { kind, fields: ["password"] };
}
