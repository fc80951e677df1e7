"use client";

import { useEffect } from "react";
import type { UserId } from "@/lib/study/ids";
import { followEvents } from "./follow-events";

/** On pages of no study: who looks at one is signed in all the same, which is what colleagues are told. */
export function StayPresent({ user }: { readonly user: UserId }) {
  useEffect(() => followEvents(user, () => {}), [user]);
  return null;
}
