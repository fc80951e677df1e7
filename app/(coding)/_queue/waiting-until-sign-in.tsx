"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Notice } from "@/app/_ui/feedback/notice";
import type { UserId } from "@/lib/study/ids";
import { browserStorage } from "./browser-storage";
import { countWaiting } from "./kept-operations";

/** How many changes of this person wait in this browser, for where they can't be sent: nobody is signed in. */
export function WaitingUntilSignIn({ user }: { readonly user: UserId }) {
  const t = useTranslations("coding.status");
  const count = useSyncExternalStore(
    watchStorage,
    () => countWaiting(browserStorage("localStorage"), user),
    () => 0,
  );
  if (count === 0) return null;
  return <Notice tone="warn">{t("waitingUntilSignIn", { count })}</Notice>;
}

function watchStorage(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}
