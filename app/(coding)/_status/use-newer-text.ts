"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { isTyping } from "@/app/_ui/keys/is-typing";
import type { QueueScope } from "@/app/(coding)/_queue/kept-operations";
import { onNewerText } from "@/app/(coding)/_queue/newer-text";
import { keepTurnInSight } from "./turn-in-sight";

/**
 * Shows a newer text once the server has one, but not over words that are being typed: then it waits until the
 * field is left, or until it is asked for. Tells whether one waits.
 */
export function useNewerText(scope: QueueScope): { readonly waits: boolean; readonly show: () => void } {
  const router = useRouter();
  const [isThere, setIsThere] = useState(false);
  const { user, study, interview } = scope;
  useEffect(() => onNewerText({ user, study, interview }, () => setIsThere(true)), [user, study, interview]);
  useEffect(() => {
    if (!isThere) return;
    const showIfFree = () => {
      if (isTyping(document.activeElement)) return;
      keepTurnInSight(interview);
      router.refresh();
    };
    showIfFree();
    // By then the focus is where it went.
    const left = () => setTimeout(showIfFree);
    document.addEventListener("focusout", left);
    return () => document.removeEventListener("focusout", left);
  }, [isThere, interview, router]);
  const show = () => {
    keepTurnInSight(interview);
    router.refresh();
  };
  return { waits: isThere, show };
}
