"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { makeFirstAdministrator } from "@/db/writes/account/make-first-administrator";
import { emailInput, localeInput, nameInput, passwordInput } from "../_parts/account-input";

/** Whoever holds the code that was printed at the first start becomes the first administrator. */
export const makeFirst = action({
  policy: { kind: "public" },
  input: z.object({
    code: z.string().max(100),
    name: nameInput,
    email: emailInput,
    password: passwordInput,
    locale: localeInput,
  }),
  run: ({ input }) => makeFirstAdministrator(input),
});
