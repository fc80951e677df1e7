"use server";

import { z } from "zod";
import { accept } from "@/lib/result";
import { action } from "./action";
import { forgetInvitation, keepInvitation } from "./invitation-cookie";

/** Remembers which invitation is being accepted while someone signs in elsewhere, or that none is. */
export const leaveForProvider = action({
  policy: { kind: "public" },
  input: z.object({ invitation: z.string().max(200).nullable() }),
  async run({ input }) {
    await (input.invitation === null ? forgetInvitation() : keepInvitation(input.invitation));
    return accept(null);
  },
});
