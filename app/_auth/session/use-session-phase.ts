"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type SessionPhase, sessionPhase } from "@/lib/access/session-limits";
import type { UserId } from "@/lib/study/ids";
import { lastActiveMs, noteActivity, watchActivity } from "./activity";
import { onAskWhoIsSignedIn } from "./ask-who-is-signed-in";
import { endInPlace } from "./end-in-place";
import { onSignedInAgain } from "./signed-in-again";
import { staySignedIn } from "./stay-signed-in";

/** While someone works the server hears of it this often; it forgets them after twenty minutes. */
const tellEveryMs = 4 * 60_000;

/**
 * Follows the sign-in of this page's person. It ends after twenty minutes in which nothing is done in any
 * tab, also where the page itself keeps asking the server things. Another person's sign-in opens a fresh page.
 */
export function useSessionPhase(user: UserId) {
  const [phase, setPhase] = useState<SessionPhase>({ kind: "open" });
  const endsMs = useRef<number | null>(null);
  const toldMs = useRef(0);
  const over = useRef(false);

  const tell = useCallback(async () => {
    toldMs.current = Date.now();
    const answer = await staySignedIn().catch(() => null);
    if (answer === null) return;
    if (!answer.ok) {
      if (answer.refusal.kind !== "not-signed-in") return;
      over.current = true;
      setPhase({ kind: "over" });
    } else if (answer.value.user !== user) window.location.assign("/");
    else {
      over.current = false;
      endsMs.current = Date.now() + answer.value.secondsLeft * 1000;
      setPhase({ kind: "open" });
    }
  }, [user]);

  useEffect(() => {
    const look = () => {
      if (over.current) return;
      const [nowMs, activeMs] = [Date.now(), lastActiveMs()];
      const next = sessionPhase({ nowMs, activeMs, endsMs: endsMs.current });
      setPhase((now) => (now.kind === "open" && next.kind === "open" ? now : next));
      if (next.kind === "over") {
        over.current = true;
        void endInPlace().catch(() => {});
      } else if (nowMs - toldMs.current >= tellEveryMs && activeMs > toldMs.current) void tell();
    };
    const stopWatching = watchActivity();
    const stopListening = onSignedInAgain(() => {
      noteActivity();
      void tell();
    });
    const comeBack = () => {
      look();
      // Somebody else may have signed in meanwhile, in another tab.
      if (document.visibilityState === "visible" && !over.current) void tell();
    };
    const ask = () => {
      if (!over.current) void tell();
    };
    void tell();
    const timer = setInterval(look, 1000);
    const stopAsking = onAskWhoIsSignedIn(ask);
    document.addEventListener("visibilitychange", comeBack);
    // The sign-in may have ended while the page was cut off.
    window.addEventListener("online", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", comeBack);
      window.removeEventListener("online", ask);
      stopAsking();
      stopWatching();
      stopListening();
    };
  }, [tell]);

  const stay = useCallback(() => {
    noteActivity();
    void tell();
  }, [tell]);
  return { phase, stay };
}
