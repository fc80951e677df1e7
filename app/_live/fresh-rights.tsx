"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { UserId } from "@/lib/study/ids";
import { followEvents } from "./follow-events";

type FreshRightsProps = {
  readonly user: UserId;
  /** With which the server made this page. */
  readonly rights: string;
};

/**
 * Has the server make the page anew once its viewer has other rights than it was made with: whoever was removed from a
 * study keeps none of its words on the screen, and what another role may do is there. Following the events is also what
 * tells colleagues that its viewer is here, on pages of no study too.
 */
export function FreshRights({ user, rights }: FreshRightsProps) {
  const router = useRouter();
  useEffect(
    () =>
      followEvents(user, (event) => {
        if (event.kind === "rights" && event.rights !== rights) router.refresh();
      }),
    [user, rights, router],
  );
  return null;
}
