import { onSignedInAgain } from "@/app/_auth/session/signed-in-again";
import type { WorkEvent } from "@/db/reads/coding/watch-work";
import type { SummaryEvent } from "@/db/reads/writing/watch-summaries";
import type { StudyPresence } from "@/lib/presence/presence";
import type { UserId } from "@/lib/study/ids";
import type { MadeWith, PageEvent } from "./page-event";

const kinds = ["work-changed", "transcript-changed", "summary-saved"] as const;
const retryMs = 5_000;

type StreamEars = {
  readonly heard: (event: PageEvent) => void;
  /** The server is there and gives no stream: the sign-in ended, or somebody else's began. */
  readonly refused: () => void;
};

/** Reads the stream until the signal, and opens it again when it ends or the server refuses it. */
export async function readEvents(user: UserId, signal: AbortSignal, ears: StreamEars): Promise<void> {
  while (!signal.aborted) {
    await oneStream(user, signal, ears);
    if (signal.aborted) return;
    // Until it is told anew nobody is known to be here.
    ears.heard({ kind: "presence", studies: [] });
    await untilRetry(signal);
  }
}

function oneStream(user: UserId, signal: AbortSignal, { heard, refused }: StreamEars): Promise<void> {
  return new Promise((ended) => {
    const source = new EventSource(`/api/events?user=${user}`);
    const close = () => {
      source.close();
      ended();
    };
    signal.addEventListener("abort", close, { once: true });
    // What changed before the server listened went by: at the first stream too, for the page is older.
    source.addEventListener("listening", () => heard({ kind: "missed" }));
    for (const kind of kinds)
      source.addEventListener(kind, ({ data }: MessageEvent<string>) => heard(asEvent(data)));
    source.addEventListener("made-with", ({ data }: MessageEvent<string>) =>
      heard({ kind: "made-with", ...asMadeWith(data) }),
    );
    source.addEventListener("presence", ({ data }: MessageEvent<string>) =>
      heard({ kind: "presence", studies: asPresence(data) }),
    );
    // The browser's own retrying would give up at a refusal, such as after signing out.
    source.onerror = () => {
      signal.removeEventListener("abort", close);
      if (source.readyState === EventSource.CLOSED) refused();
      close();
    };
  });
}

/** A while, or until there is a reason to think that it would go better. */
function untilRetry(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      signal.removeEventListener("abort", go);
      stopListening();
      resolve();
    };
    const timer = setTimeout(go, retryMs);
    const stopListening = onSignedInAgain(go);
    window.addEventListener("online", go);
    signal.addEventListener("abort", go);
  });
}

/** The one cast of each: our own stream's words. */
function asEvent(data: string): WorkEvent | SummaryEvent {
  return JSON.parse(data) as WorkEvent | SummaryEvent;
}

function asMadeWith(data: string): MadeWith {
  return JSON.parse(data) as MadeWith;
}

function asPresence(data: string): readonly StudyPresence[] {
  return JSON.parse(data) as readonly StudyPresence[];
}
