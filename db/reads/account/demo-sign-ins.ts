import "server-only";
import { environment } from "@/db/engine/environment";
import { demoAccounts, demoPassword } from "@/db/seed/demo-accounts";

export type DemoSignIn = { readonly name: string; readonly email: string; readonly password: string };

/** The accounts that the demonstration offers on its sign-in page; none anywhere else. */
export function demoSignIns(): readonly DemoSignIn[] {
  if (!environment().DEMO) return [];
  return demoAccounts.map(({ name, email }) => ({ name, email, password: demoPassword }));
}
