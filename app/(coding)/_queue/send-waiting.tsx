"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { onSignedInAgain } from "@/app/_auth/session/signed-in-again";
import { Notice } from "@/app/_ui/feedback/notice";
import type { UserId } from "@/lib/study/ids";
import { browserQueueDoors } from "./browser-doors";
import { browserStorage } from "./browser-storage";
import { type QueueScope, waitingScopes } from "./kept-operations";
import { isOpenOnThisPage } from "./open-on-this-page";
import { operationQueue } from "./operation-queue";
import { tabChannel } from "./tab-channel";

/** A coding screen on the same page takes its own queue in hand first. */
const afterMs = 1_000;

/** On every page of who is signed in: sends what they left unsent on interviews that are not open, and counts it. */
export function SendWaiting({ user }: { readonly user: UserId }) {
  const t = useTranslations("coding.status");
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    const sending = new Map<string, ReturnType<typeof sendScope>>();
    const countAll = () => setWaiting([...sending.values()].reduce((sum, each) => sum + each.waiting(), 0));
    const look = () => {
      for (const scope of waitingScopes(browserStorage("localStorage"), user)) {
        const name = `${scope.study} ${scope.interview}`;
        if (!sending.has(name) && !isOpenOnThisPage(scope)) sending.set(name, sendScope(scope, countAll));
      }
      for (const each of sending.values()) each.wake();
      countAll();
    };
    const timer = setTimeout(look, afterMs);
    const unguard = onSignedInAgain(look);
    window.addEventListener("online", look);
    return () => {
      clearTimeout(timer);
      unguard();
      window.removeEventListener("online", look);
      for (const each of sending.values()) each.stop();
    };
  }, [user]);
  if (waiting === 0) return null;
  return (
    <div role="status">
      <Notice tone="warn">{t("waiting", { count: waiting })}</Notice>
    </div>
  );
}

function sendScope(scope: QueueScope, changed: () => void) {
  const channel = tabChannel(scope);
  const queue = operationQueue(browserQueueDoors(scope, channel.tell), {
    changed,
    waitingReplaced: () => {},
    acknowledged: () => {},
    outdated: () => {},
  });
  const leave = channel.join(queue.receive);
  queue.open();
  return {
    waiting: () => queue.state().waiting.length,
    wake: queue.wake,
    stop: () => {
      queue.close();
      leave();
    },
  };
}
