import type { OperationId } from "@/lib/study/ids";

/** What the stream tells: that work on an interview changed. Only of the viewer's own the operation is named. */
export type WorkEvent = {
  readonly kind: "work-changed";
  readonly study: string;
  readonly interview: string;
  readonly operation?: OperationId;
};

/** Or that the stream was broken, so that anything may have changed. */
type Heard = WorkEvent | { readonly kind: "missed" };

const channelName = "samenspraak.events";
const retryMs = 5_000;

/**
 * Follows the server's events. All tabs share one stream, for a browser opens six connections to a server at
 * most: the tab that holds the lock reads it and tells the others. Gives what stops following.
 */
export function followWork(heard: (event: Heard) => void): () => void {
  const stop = new AbortController();
  const tabs = new BroadcastChannel(channelName);
  tabs.onmessage = ({ data }: MessageEvent<Heard>) => heard(data);
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
async function readStream(signal: AbortSignal, heard: (event: Heard) => void): Promise<void> {
  for (let opened = 0; !signal.aborted; opened += 1) {
    if (opened > 0) heard({ kind: "missed" });
    await oneStream(signal, heard);
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}

function oneStream(signal: AbortSignal, heard: (event: Heard) => void): Promise<void> {
  return new Promise((ended) => {
    const source = new EventSource("/api/events");
    const close = () => {
      source.close();
      ended();
    };
    signal.addEventListener("abort", close, { once: true });
    source.addEventListener("work-changed", ({ data }: MessageEvent<string>) => heard(asEvent(data)));
    // The browser's own retrying would give up at a refusal, such as after signing out.
    source.onerror = () => {
      signal.removeEventListener("abort", close);
      close();
    };
  });
}

/** The one cast: our own stream's words. */
function asEvent(data: string): WorkEvent {
  return JSON.parse(data) as WorkEvent;
}
