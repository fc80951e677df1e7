import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eventStream } from "./event-stream";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(isAllowed = async () => true) {
  const stop = vi.fn(async () => {});
  let tell: (name: string, data: unknown) => void = () => {};
  const closing = new AbortController();
  const response = eventStream(
    async (given) => {
      tell = given;
      return stop;
    },
    isAllowed,
    [closing.signal],
  );
  const reader = response.body?.getReader();
  const part = async () => {
    const read = await reader?.read();
    return read?.done ? "ended" : new TextDecoder().decode(read?.value);
  };
  /** What comes next, but for the word that nothing is missed from there on. */
  const next = async () => {
    const text = await part();
    return text.startsWith("event: listening") ? part() : text;
  };
  return {
    response,
    part,
    next,
    stop,
    closing,
    reader,
    tell: (name: string, data: unknown) => tell(name, data),
  };
}

test("tells what its source tells, and beats between", async () => {
  const { part, next, tell, response } = open();
  expect(await part()).toBe(": open\n\n");
  expect(await part()).toBe("event: listening\ndata: null\n\n");
  tell("work-changed", { interview: "EK01" });
  expect(await next()).toBe('event: work-changed\ndata: {"interview":"EK01"}\n\n');
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await next()).toBe(": \n\n");
  expect(response.headers.get("cache-control")).toContain("no-transform");
  expect(response.headers.get("x-accel-buffering")).toBe("no");
});

test.each([
  ["the answer is no", async () => false],
  ["there is no answer", () => Promise.reject(new Error("the database is away"))],
])("ends within five seconds once %s", async (_what, answer) => {
  let asked: () => Promise<boolean> = async () => true;
  const { next, stop } = open(() => asked());
  await next();
  await vi.advanceTimersByTimeAsync(8_000);
  expect(stop).not.toHaveBeenCalled();
  asked = answer;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await next()).toBe("ended");
  expect(stop).toHaveBeenCalledOnce();
});

test("ends with the process, and stops its source when the reader leaves", async () => {
  const first = open();
  await first.next();
  first.closing.abort();
  expect(await first.next()).toBe("ended");
  expect(first.stop).toHaveBeenCalledOnce();
  const second = open();
  await second.next();
  await second.reader?.cancel();
  expect(second.stop).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test("a stream that its reader left is no longer held by the server's signal", async () => {
  const { reader, next, closing } = open();
  await next();
  expect(getEventListeners(closing.signal, "abort")).toHaveLength(1);
  await reader?.cancel();
  expect(getEventListeners(closing.signal, "abort")).toHaveLength(0);
});
