"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { minutesAndSeconds } from "@/app/_auth/minutes-and-seconds";
import { Button } from "@/app/_ui/button/button";
import { FloatingNotice } from "@/app/_ui/feedback/floating-notice";
import type { UserId } from "@/lib/study/ids";
import { SignedOutCover } from "./signed-out-cover";
import { useSessionPhase } from "./use-session-phase";

type SessionGuardProps = {
  readonly user: UserId;
  /** The name of the organisation's sign-in, where there is one. */
  readonly provider: string | null;
  /** Shown where the sign-in ended: what waits for the next one. */
  readonly kept: ReactNode;
};

/**
 * Warns before a sign-in ends, and covers the page once it has: what was typed stays under the cover until
 * the same person signs in again. The server is the gate; this only tells.
 */
export function SessionGuard({ user, provider, kept }: SessionGuardProps) {
  const t = useTranslations("account.session");
  const { phase, stay } = useSessionPhase(user);
  if (phase.kind === "open") return null;
  if (phase.kind === "over") return <SignedOutCover provider={provider} kept={kept} />;
  return (
    <FloatingNotice
      tone="warn"
      title={t(`${phase.kind}.title`)}
      action={phase.kind === "idle-soon" ? <Button onPress={stay}>{t("stay")}</Button> : undefined}
    >
      <p role="alert">{t(`${phase.kind}.explanation`)}</p>
      <p>
        <time role="timer" aria-live="off">
          {minutesAndSeconds(phase.secondsLeft)}
        </time>
      </p>
    </FloatingNotice>
  );
}
