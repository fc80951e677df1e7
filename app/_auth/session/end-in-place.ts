"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { sessionIdOfRequest } from "@/app/_auth/session-cookie";
import { endSession } from "@/db/writes/account/end-session";
import { accept } from "@/lib/result";

/**
 * Ends the session's row and leaves the cookie, which is worth nothing then: an action that changes a cookie
 * makes Next draw the page anew, and what was typed on it would go.
 */
export const endInPlace = action({
  policy: { kind: "public" },
  input: z.void(),
  async run() {
    const session = await sessionIdOfRequest();
    if (session !== null) await endSession(session);
    return accept(null);
  },
});
