import type { Account } from "@/db/reads/account/accounts";
import type { Result } from "@/lib/result";
import { administrator, close, endSessions, reopen } from "./account-actions";

/** What an administrator does to an account after a question; a link is asked for in a dialog of its own. */
export const accountVerbs = [
  "makeAdministrator",
  "unmakeAdministrator",
  "endSessions",
  "close",
  "reopen",
] as const;
export type AccountVerb = (typeof accountVerbs)[number];

/** Which of them make sense for this account. */
export function verbsFor(account: Account): readonly AccountVerb[] {
  if (account.closedAt !== null) return ["reopen"];
  return [account.administrator ? "unmakeAdministrator" : "makeAdministrator", "endSessions", "close"];
}

export function doVerb(verb: AccountVerb, { user }: Account): Promise<Result<unknown, { kind: string }>> {
  switch (verb) {
    case "makeAdministrator":
      return administrator({ user, administrator: true });
    case "unmakeAdministrator":
      return administrator({ user, administrator: false });
    case "endSessions":
      return endSessions({ user });
    case "close":
      return close({ user });
    case "reopen":
      return reopen({ user });
  }
}
