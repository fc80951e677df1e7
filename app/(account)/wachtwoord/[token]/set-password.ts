"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { resetPassword } from "@/db/writes/account/reset-password";
import { passwordInput, tokenInput } from "../../_parts/account-input";

/** The link is what allows it: an administrator gave it to the account's owner. */
export const setPassword = action({
  policy: { kind: "public" },
  input: z.object({ token: tokenInput, password: passwordInput }),
  run: ({ input }) => resetPassword(input),
});
