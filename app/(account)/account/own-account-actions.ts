"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { action } from "@/app/_auth/action";
import { addressOf } from "@/app/_auth/address-of";
import { sessionIdOfRequest } from "@/app/_auth/session-cookie";
import { signInSettings } from "@/db/reads/sign-in-settings";
import { changePassword } from "@/db/writes/account/change-password";
import { endAllSessions } from "@/db/writes/account/end-all-sessions";
import { passwordInput } from "../_parts/account-input";

export const changeOwnPassword = action({
  policy: { kind: "signed-in" },
  input: z.object({ current: passwordInput, password: passwordInput }),
  async run({ viewer, input }) {
    const address = addressOf(Object.fromEntries(await headers()), signInSettings().trustedProxies);
    return changePassword(viewer, { ...input, address, session: await sessionIdOfRequest() });
  },
});

export const endOtherSessions = action({
  policy: { kind: "signed-in" },
  input: z.void(),
  run: async ({ viewer }) => endAllSessions(viewer, { user: viewer.user, kept: await sessionIdOfRequest() }),
});
