"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Notice } from "@/app/_ui/feedback/notice";
import { minutesAndSeconds } from "./minutes-and-seconds";

type RetryCountdownProps = { readonly untilMs: number; readonly onOver: () => void };

/** How long a next attempt must wait. Read out once; the figures after that go on in silence. */
export function RetryCountdown({ untilMs, onOver }: RetryCountdownProps) {
  const t = useTranslations("account.signIn");
  const [nowMs, setNowMs] = useState(() => Date.now());
  const seconds = Math.max(0, Math.ceil((untilMs - nowMs) / 1000));
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (seconds === 0) onOver();
  }, [seconds, onOver]);
  return (
    <Notice tone="warn" title={t("too-many-attempts")}>
      <p>
        {t("retryIn")}{" "}
        <time role="timer" aria-live="off">
          {minutesAndSeconds(seconds)}
        </time>
      </p>
    </Notice>
  );
}
