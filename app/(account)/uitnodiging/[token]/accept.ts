"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { acceptInvitationAs, acceptInvitationWithPassword } from "@/db/writes/account/accept-invitation";
import { emailInput, localeInput, nameInput, passwordInput, tokenInput } from "../../_parts/account-input";

/** The link is what allows it: whoever holds it makes an account and joins. */
export const acceptWithPassword = action({
  policy: { kind: "public" },
  input: z.object({
    token: tokenInput,
    name: nameInput,
    email: emailInput,
    password: passwordInput,
    locale: localeInput,
  }),
  run: ({ input }) => acceptInvitationWithPassword(input),
});

export const acceptAs = action({
  policy: { kind: "signed-in" },
  input: z.object({ token: tokenInput }),
  run: ({ viewer, input }) => acceptInvitationAs(viewer, input),
});
