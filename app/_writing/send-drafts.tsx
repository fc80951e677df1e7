"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { onSignedInAgain } from "@/app/_auth/session/signed-in-again";
import { Notice } from "@/app/_ui/feedback/notice";
import type { UserId } from "@/lib/study/ids";
import { orphanScopes, sendOrphan } from "./send-orphan";
import { onTextClosed } from "./text-closed";

type SendDraftsProps = { readonly user: UserId; readonly study: string };

/** A page that shows the text takes its own draft in hand first, and one that is closed saves once more. */
const afterMs = 2_000;
/** Then what still waits is tried again: a server can be away while the network is there. */
const againMs = 15_000;

/**
 * On every page of a study: sends texts that were closed before the server had them, on this page or an earlier one
 * of this browser, and says how many still wait. One that another wrote over meanwhile waits until its writer opens
 * it and chooses.
 */
export function SendDrafts({ user, study }: SendDraftsProps) {
  const t = useTranslations("writing");
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    let isHere = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookIn = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(look, ms);
    };
    const look = async () => {
      const scopes = await orphanScopes(user, study);
      const results = await Promise.all(scopes.map(sendOrphan));
      const unsent = results.filter((isSent) => !isSent).length;
      if (!isHere) return;
      setWaiting(unsent);
      if (unsent > 0) lookIn(againMs);
    };
    const lookNow = () => lookIn(0);
    lookIn(afterMs);
    const endings = [onSignedInAgain(lookNow), onTextClosed(() => lookIn(afterMs))];
    window.addEventListener("online", lookNow);
    return () => {
      isHere = false;
      clearTimeout(timer);
      for (const end of endings) end();
      window.removeEventListener("online", lookNow);
    };
  }, [user, study]);
  if (waiting === 0) return null;
  return (
    <div role="status">
      <Notice tone="warn">{t("waiting", { count: waiting })}</Notice>
    </div>
  );
}
