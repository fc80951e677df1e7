import type { OperationId } from "@/lib/study/ids";

/** That work on an interview changed. Only of the viewer's own the operation is named. */
export type WorkEvent = {
  readonly kind: "work-changed";
  readonly study: string;
  readonly interview: string;
  readonly operation?: OperationId;
};

/** That a case's summary was saved, and which of its states stands now. */
export type SummaryEvent = {
  readonly kind: "summary-saved";
  readonly study: string;
  readonly case: string;
  readonly version: number;
  readonly revision: number;
};

/** What the stream tells, or that it was broken, so that anything may have changed. */
export type LiveEvent = WorkEvent | SummaryEvent | { readonly kind: "missed" };

const kinds = ["work-changed", "summary-saved"] as const;
const channelName = "samenspraak.events";
const retryMs = 5_000;

/**
 * Follows the server's events. All tabs share one stream, for a browser opens six connections to a server at
 * most: the tab that holds the lock reads it and tells the others. Gives what stops following.
 */
export function followEvents(heard: (event: LiveEvent) => void): () => void {
  const stop = new AbortController();
  const tabs = new BroadcastChannel(channelName);
  tabs.onmessage = ({ data }: MessageEvent<LiveEvent>) => heard(data);
  const lead = () =>
    readStream(stop.signal, (event) => {
      tabs.postMessage(event);
      heard(event);
    });
  // Without locks (plain http) every tab reads a stream of its own.
  const led =
    "locks" in navigator ? navigator.locks.request(channelName, { signal: stop.signal }, lead) : lead();
  led.catch(() => {});
  return () => {
    stop.abort();
    tabs.close();
  };
}

/** Reads the stream until the signal, and opens it again when it ends or the server refuses it. */
async function readStream(signal: AbortSignal, heard: (event: LiveEvent) => void): Promise<void> {
  for (let opened = 0; !signal.aborted; opened += 1) {
    if (opened > 0) heard({ kind: "missed" });
    await oneStream(signal, heard);
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}

function oneStream(signal: AbortSignal, heard: (event: LiveEvent) => void): Promise<void> {
  return new Promise((ended) => {
    const source = new EventSource("/api/events");
    const close = () => {
      source.close();
      ended();
    };
    signal.addEventListener("abort", close, { once: true });
    for (const kind of kinds)
      source.addEventListener(kind, ({ data }: MessageEvent<string>) => heard(asEvent(data)));
    // The browser's own retrying would give up at a refusal, such as after signing out.
    source.onerror = () => {
      signal.removeEventListener("abort", close);
      close();
    };
  });
}

/** The one cast: our own stream's words. */
function asEvent(data: string): LiveEvent {
  return JSON.parse(data) as LiveEvent;
}
