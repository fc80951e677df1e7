"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { onSignedInAgain } from "@/app/_auth/session/signed-in-again";
import { Notice } from "@/app/_ui/feedback/notice";
import type { UserId } from "@/lib/study/ids";
import { orphanScopes, sendOrphan } from "./send-orphan";

type SendDraftsProps = { readonly user: UserId; readonly study: string };

/** A page that shows the text takes its own draft in hand first. */
const afterMs = 2_000;

/**
 * On every page of a study: sends texts that an earlier page of this browser left unsent, and says how many
 * still wait. One that another wrote over meanwhile waits until its writer opens it and chooses.
 */
export function SendDrafts({ user, study }: SendDraftsProps) {
  const t = useTranslations("writing");
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const scopes = await orphanScopes(user, study);
      const results = await Promise.all(scopes.map(sendOrphan));
      if (isHere) setWaiting(results.filter((isSent) => !isSent).length);
    };
    const timer = setTimeout(look, afterMs);
    const unguard = onSignedInAgain(() => void look());
    const online = () => void look();
    window.addEventListener("online", online);
    return () => {
      isHere = false;
      clearTimeout(timer);
      unguard();
      window.removeEventListener("online", online);
    };
  }, [user, study]);
  if (waiting === 0) return null;
  return (
    <div role="status">
      <Notice tone="warn">{t("waiting", { count: waiting })}</Notice>
    </div>
  );
}
