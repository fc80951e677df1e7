import { askWhoIsSignedIn } from "@/app/_auth/session/ask-who-is-signed-in";
import type { StudyPresence } from "@/lib/presence/presence";
import type { UserId } from "@/lib/study/ids";
import type { PageEvent } from "./page-event";
import { readEvents } from "./read-events";

/** Between tabs: an event; that there is no stream; a new tab's question; and its answer, with what was told last. */
type Told =
  | { readonly kind: "event"; readonly event: PageEvent }
  | { readonly kind: "refused" | "asked" }
  | { readonly kind: "answered"; readonly studies: readonly StudyPresence[] };

type Line = {
  readonly listeners: Set<(event: PageEvent) => void>;
  readonly hangUp: () => void;
  /** What was told last. */
  present: readonly StudyPresence[];
};

const lineByUser = new Map<UserId, Line>();

/**
 * Follows the server's events for this page's person; gives what stops it. All tabs share one stream, for a browser
 * opens six connections to a server at most: the tab that holds the lock reads it and tells the others, and
 * when it goes another one takes the lock. Who hears "missed" reads anew what it shows.
 */
export function followEvents(user: UserId, heard: (event: PageEvent) => void): () => void {
  const line = lineByUser.get(user) ?? openLine(user);
  lineByUser.set(user, line);
  line.listeners.add(heard);
  if (line.present.length > 0) heard({ kind: "presence", studies: line.present });
  return () => {
    line.listeners.delete(heard);
    if (line.listeners.size > 0 || lineByUser.get(user) !== line) return;
    lineByUser.delete(user);
    line.hangUp();
  };
}

function openLine(user: UserId): Line {
  const name = `samenspraak.events.${user}`;
  const stop = new AbortController();
  const tabs = new BroadcastChannel(name);
  const tell = (told: Told) => tabs.postMessage(told);
  let leads = false;
  let answered = false;
  const line: Line = { listeners: new Set(), present: [], hangUp };
  const hear = (event: PageEvent) => {
    if (event.kind === "presence") line.present = event.studies;
    for (const listener of line.listeners) listener(event);
  };
  tabs.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind === "event") hear(data.event);
    else if (data.kind === "refused") askWhoIsSignedIn();
    else if (data.kind === "asked" && leads) tell({ kind: "answered", studies: line.present });
    else if (data.kind === "answered" && !leads && !answered) {
      // The page was made before this tab began to listen.
      answered = true;
      hear({ kind: "presence", studies: data.studies });
      hear({ kind: "missed" });
    }
  };
  const lead = async () => {
    leads = true;
    await readEvents(user, stop.signal, {
      heard: (event) => {
        hear(event);
        tell({ kind: "event", event });
      },
      refused: () => {
        askWhoIsSignedIn();
        tell({ kind: "refused" });
      },
    });
  };
  // Without locks (plain http) every tab reads a stream of its own.
  const led = "locks" in navigator ? navigator.locks.request(name, { signal: stop.signal }, lead) : lead();
  led.catch(() => {});
  tell({ kind: "asked" });

  function hangUp(): void {
    stop.abort();
    tabs.close();
  }
  return line;
}
