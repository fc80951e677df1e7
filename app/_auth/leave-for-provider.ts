"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { signInSettings } from "@/db/reads/sign-in-settings";
import { accept } from "@/lib/result";
import { action } from "./action";
import { invitationCookieName } from "./invitation-cookie";

const minutesAway = 10;

/** Remembers which invitation is being accepted while someone signs in elsewhere, or that none is. */
export const leaveForProvider = action({
  policy: { kind: "public" },
  input: z.object({ invitation: z.string().max(200).nullable() }),
  async run({ input }) {
    const jar = await cookies();
    const options = {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: signInSettings().secureCookies,
    } as const;
    if (input.invitation === null) jar.delete(invitationCookieName());
    else jar.set(invitationCookieName(), input.invitation, { ...options, maxAge: minutesAway * 60 });
    return accept(null);
  },
});
