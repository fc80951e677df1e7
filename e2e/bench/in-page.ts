declare global {
  interface Window {
    /** Milliseconds from the start of the navigation until what was waited for was painted. */
    paintedAtMs?: Promise<number>;
    /** When the next coding that was not in the text was painted, in milliseconds since 1970. */
    nextPaintedAtMs?: Promise<number>;
    /** When the last coding was acknowledged, in milliseconds since 1970. */
    acknowledgedAtMs?: number;
    /** Milliseconds from the next press that changes what is marked until that was painted. */
    markedAfterMs?: Promise<number>;
  }
}

export type WaitedFor = { readonly selector: string; readonly marks: number; readonly label: boolean };

// Each of these functions runs in the page, so that it knows nothing but its argument.

/**
 * Begins, before the page's own scripts, to wait for the frame in which an element stands, with so many marked
 * stretches and, where asked, a label beside the text.
 */
export function watchOpening({ selector, marks, label }: WaitedFor): void {
  const marked = document.getElementsByTagName("mark");
  const stands = () =>
    document.querySelector(selector) !== null &&
    marked.length >= marks &&
    (!label || document.querySelector('[id^="label-"]') !== null);
  window.paintedAtMs = new Promise((resolve) => {
    const look = () => {
      if (!stands()) return requestAnimationFrame(look);
      // A message posted from a frame's callback arrives after that frame was painted.
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => resolve(performance.now());
      port1.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/**
 * Begins to wait for the next press, of a key or of the mouse, that changes what is marked in the text, and for the
 * frame that shows it; where asked, for one with a coding that is not marked yet.
 */
export function watchNextMarks({ adds }: { readonly adds: boolean }): void {
  const codings = () => [...document.querySelectorAll<HTMLElement>("mark[data-coding]")];
  const known = new Set(adds ? codings().map(({ dataset }) => dataset.coding) : []);
  window.markedAfterMs = new Promise((resolve) => {
    let pressedAtMs = 0;
    const pressed = (event: Event) => {
      pressedAtMs = event.timeStamp;
    };
    const isOne = (node: Node) =>
      node instanceof HTMLElement && node.tagName === "MARK" && !known.has(node.dataset.coding);
    const observer = new MutationObserver((changes) => {
      const touched = changes.flatMap(({ addedNodes, removedNodes }) =>
        adds ? [...addedNodes] : [...addedNodes, ...removedNodes],
      );
      if (!touched.some(isOne)) return;
      observer.disconnect();
      removeEventListener("keydown", pressed, true);
      removeEventListener("click", pressed, true);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => resolve(performance.now() - pressedAtMs);
        port1.postMessage(null);
      });
    });
    addEventListener("keydown", pressed, true);
    addEventListener("click", pressed, true);
    observer.observe(document.body, { subtree: true, childList: true });
  });
}

/** How long the frames of a page at rest take, in milliseconds. */
export function frameLengthsMs(count: number): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const starts: number[] = [];
    const frame = (atMs: number) => {
      starts.push(atMs);
      if (starts.length <= count) requestAnimationFrame(frame);
      else resolve(starts.slice(1).map((start, index) => start - (starts[index] ?? start)));
    };
    requestAnimationFrame(frame);
  });
}

/** Notes, before the page's own scripts, when the answer to what is sent about a coding has come. */
export function watchAcknowledgements(): void {
  const send = window.fetch;
  window.fetch = async (...sent) => {
    const answer = await send(...sent);
    const body = sent[1]?.body;
    if (typeof body === "string" && body.includes("coding.add"))
      window.acknowledgedAtMs = performance.timeOrigin + performance.now();
    return answer;
  };
}

/** Begins to wait for an element that answers to the selector and is not there yet, and for the frame that shows it. */
export function watchNext(selector: string): void {
  const known = document.querySelectorAll(selector).length;
  window.nextPaintedAtMs = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll(selector).length <= known) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => resolve(performance.timeOrigin + performance.now());
        port1.postMessage(null);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
}
