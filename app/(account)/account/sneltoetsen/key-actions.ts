"use server";

import { action } from "@/app/_auth/action";
import { changeOwnKeys } from "@/db/writes/account/change-own-keys";
import { keyChangeSchema } from "@/lib/keymap/change-keys";

export const changeKeysAction = action({
  policy: { kind: "signed-in" },
  input: keyChangeSchema,
  run: ({ viewer, input }) => changeOwnKeys(viewer, input),
});
