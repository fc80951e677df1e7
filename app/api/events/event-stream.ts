const heartbeatMs = 15_000;
/** With the time that asking takes on a busy machine, a stream ends within 5 s of its session (SAFETY, rule 7). */
const askAgainMs = 2_500;

export type EventSourceOf = (tell: (name: string, data: unknown) => void) => Promise<() => Promise<void>>;

/**
 * A stream of server-sent events, fed by `source` until the reader leaves, one of the signals aborts, or
 * `isAllowed` says no.
 */
export function eventStream(
  source: EventSourceOf,
  isAllowed: () => Promise<boolean>,
  signals: readonly AbortSignal[],
): Response {
  const ended = new AbortController();
  const end = () => ended.abort();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const encoder = new TextEncoder();
      const say = (text: string) => {
        if (!ended.signal.aborted) controller.enqueue(encoder.encode(text));
      };
      say(": open\n\n");
      const stopSource = await source((name, data) =>
        say(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
      );
      // From here on nothing is missed: what changed before may be read now.
      say("event: listening\ndata: null\n\n");
      const heartbeat = setInterval(() => say(": \n\n"), heartbeatMs);
      const stopAsking = askRepeatedly(isAllowed, end);
      const close = () => {
        clearInterval(heartbeat);
        stopAsking();
        void stopSource();
        try {
          controller.close();
        } catch {
          // The reader has left already.
        }
      };
      if (ended.signal.aborted) close();
      else ended.signal.addEventListener("abort", close, { once: true });
    },
    cancel: end,
  });
  for (const signal of signals) {
    if (signal.aborted) end();
    // The server's own signal outlives every stream, and would keep each of them.
    else signal.addEventListener("abort", end, { once: true, signal: ended.signal });
  }
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform, no-store",
      "x-accel-buffering": "no",
    },
  });
}

/** Ends when the answer is no, and when there is none. */
function askRepeatedly(isAllowed: () => Promise<boolean>, end: () => void): () => void {
  let timer: NodeJS.Timeout;
  const ask = async () => {
    const allowed = await isAllowed().catch(() => false);
    if (allowed) timer = setTimeout(ask, askAgainMs);
    else end();
  };
  timer = setTimeout(ask, askAgainMs);
  return () => clearTimeout(timer);
}
