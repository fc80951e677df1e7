"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { sessionIdOfRequest } from "@/app/_auth/session-cookie";
import { closeAccount } from "@/db/writes/account/close-account";
import { endAllSessions } from "@/db/writes/account/end-all-sessions";
import { issuePasswordLink } from "@/db/writes/account/issue-password-link";
import { makeAccount } from "@/db/writes/account/make-account";
import { reopenAccount } from "@/db/writes/account/reopen-account";
import { setAdministrator } from "@/db/writes/account/set-administrator";
import { emailInput, nameInput, userInput } from "../_parts/account-input";

const policy = { kind: "platform", action: "account.manage" } as const;
const named = z.object({ user: userInput });

export const make = action({
  policy,
  input: z.object({ name: nameInput, email: emailInput }),
  run: ({ viewer, input }) => makeAccount(viewer, input),
});

export const passwordLink = action({
  policy,
  input: named,
  run: ({ viewer, input }) => issuePasswordLink(viewer, input),
});

export const close = action({
  policy,
  input: named,
  run: ({ viewer, input }) => closeAccount(viewer, input),
});

export const reopen = action({
  policy,
  input: named,
  run: ({ viewer, input }) => reopenAccount(viewer, input),
});

export const administrator = action({
  policy,
  input: z.object({ user: userInput, administrator: z.boolean() }),
  run: ({ viewer, input }) => setAdministrator(viewer, input),
});

export const endSessions = action({
  policy,
  input: named,
  // Who ends their own keeps the one that they do it from.
  run: async ({ viewer, input }) =>
    endAllSessions(viewer, {
      user: input.user,
      kept: input.user === viewer.user ? await sessionIdOfRequest() : null,
    }),
});
