"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { sessionIdOfRequest } from "@/app/_auth/session-cookie";
import { sessionSecondsLeft } from "@/db/reads/account/session-seconds-left";
import { accept } from "@/lib/result";

/** Tells the server that someone is at work, and the page who is signed in and how long they can be yet. */
export const staySignedIn = action({
  policy: { kind: "signed-in" },
  input: z.void(),
  async run({ viewer }) {
    const session = await sessionIdOfRequest();
    return accept({
      user: viewer.user,
      secondsLeft: session === null ? 0 : await sessionSecondsLeft(session),
    });
  },
});
