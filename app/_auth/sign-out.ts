"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { signInSettings } from "@/db/reads/sign-in-settings";
import { endSession } from "@/db/writes/account/end-session";
import { accept } from "@/lib/result";
import { action } from "./action";
import { sessionCookieName, sessionIdOfRequest } from "./session-cookie";

/** Ends the session's row and takes its cookie away. */
export const signOut = action({
  policy: { kind: "public" },
  input: z.void(),
  async run() {
    const session = await sessionIdOfRequest();
    if (session !== null) await endSession(session);
    const { secureCookies: secure } = signInSettings();
    (await cookies()).set(sessionCookieName(), "", {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure,
      maxAge: 0,
    });
    return accept(null);
  },
});
