import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { longestTextBytes } from "@/lib/writing/rich-text";
import { textOfLines, wordsOf } from "@/lib/writing/words-of";
import { standingAt, writingGround } from "./writing-ground.setup";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pause = () => vi.advanceTimersByTimeAsync(2_000);

describe("what is typed", () => {
  test("is saved at a pause, and then no longer kept in the browser", async () => {
    const { open, words, kept } = writingGround();
    const store = open();
    store.typed(textOfLines("een\ntwee\nvier"));
    expect(store.state().status.kind).toBe("typing");
    expect(kept.draft).not.toBeNull();
    await pause();
    expect(words()).toEqual(["een\ntwee\ndrie", "een\ntwee\nvier"]);
    expect(store.state()).toMatchObject({ status: { kind: "saved" }, savedAt: expect.any(Number) });
    expect(kept.draft).toBeNull();
  });

  test("without a pause is saved every ten seconds all the same", async () => {
    const { open, server } = writingGround();
    const store = open();
    for (let at = 0; at < 30; at += 1) {
      store.typed(textOfLines(`woord ${at}`));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(server.done).toBe(1);
  });

  test("and taken back before it was saved is not sent, nor is the shape of an empty summary", async () => {
    const { open, server } = writingGround(null);
    const store = open();
    store.typed(textOfLines("Situatie\nx"));
    store.typed(textOfLines("Situatie"));
    await pause();
    expect(server.done).toBe(0);
    expect(store.state().status.kind).toBe("saved");
  });

  test("while the answer is lost is stored once, and what came after it is stored too", async () => {
    const { open, server, words } = writingGround();
    server.lost = 1;
    const store = open();
    store.typed(textOfLines("eerst"));
    await pause();
    expect(store.state().status.kind).toBe("unreachable");
    store.typed(textOfLines("eerst en dan"));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(words()).toEqual(["een\ntwee\ndrie", "eerst en dan"]);
    expect(server.done).toBe(2);
    expect(store.state()).toMatchObject({ conflict: null, status: { kind: "saved" } });
  });

  test("offline is kept over a reload and sent once when the server is back", async () => {
    const { open, server, words, kept } = writingGround();
    server.reachable = false;
    const first = open();
    first.typed(textOfLines("onderweg"));
    await pause();
    first.close();
    expect(kept.draft).not.toBeNull();
    server.reachable = true;
    const second = open();
    await pause();
    expect(wordsOf(second.state().text)).toBe("onderweg");
    expect(words()).toEqual(["een\ntwee\ndrie", "onderweg"]);
    expect(server.done).toBe(1);
    expect(kept.draft).toBeNull();
  });

  test("that is too long stays where it is, and says so", async () => {
    const { open, server, kept } = writingGround();
    const store = open();
    store.typed(textOfLines("x".repeat(longestTextBytes)));
    await pause();
    expect(store.state().status).toEqual({ kind: "refused", refusal: { kind: "text-too-long" } });
    expect(server.done).toBe(0);
    expect(kept.draft?.text).toEqual(store.state().text);
  });
});

describe("what another saved meanwhile", () => {
  const theirs = standingAt(2, 1, "een\ntwee\nhun drie");
  const changed = async () => {
    const room = writingGround();
    const store = room.open();
    store.typed(textOfLines("mijn een\ntwee\ndrie"));
    room.server.versions.push(theirs);
    await pause();
    return { ...room, store };
  };

  test("is not written over: both stand here, brought together, and nothing was stored", async () => {
    const { store, words } = await changed();
    const { conflict } = store.state();
    expect(conflict?.theirs).toEqual(theirs);
    expect(wordsOf(conflict?.mine ?? theirs.text)).toBe("mijn een\ntwee\ndrie");
    expect(wordsOf(conflict?.merged ?? theirs.text)).toBe("mijn een\ntwee\nhun drie");
    expect(words()).toHaveLength(2);
  });

  test.each([
    { choice: "merged", stands: "mijn een\ntwee\nhun drie", versions: 4 },
    { choice: "mine", stands: "mijn een\ntwee\ndrie", versions: 3 },
    { choice: "theirs", stands: "een\ntwee\nhun drie", versions: 4 },
  ] as const)("and mine are both versions after choosing $choice", async ({ choice, stands, versions }) => {
    const { store, words, kept } = await changed();
    store.settle(choice);
    await pause();
    expect(words().at(-1)).toBe(stands);
    expect(words()).toContain("mijn een\ntwee\ndrie");
    expect(words()).toContain("een\ntwee\nhun drie");
    expect(words()).toHaveLength(versions);
    expect(wordsOf(store.state().text)).toBe(stands);
    expect(kept.draft).toBeNull();
  });

  test("takes in what is typed while the choice is open", async () => {
    const { store } = await changed();
    store.typed(textOfLines("mijn een, en meer\ntwee\ndrie"));
    await pause();
    expect(wordsOf(store.state().conflict?.merged ?? theirs.text)).toBe("mijn een, en meer\ntwee\nhun drie");
  });

  test("comes up again when a third saves before the choice, and nothing of the three is lost", async () => {
    const { store, server, words } = await changed();
    server.versions.push(standingAt(3, 1, "een\ntwee\nhun drie\nvier", "Piet"));
    store.settle("merged");
    await pause();
    expect(store.state().conflict?.theirs.writtenBy).toBe("Piet");
    store.settle("merged");
    await pause();
    expect(words().at(-1)).toBe("mijn een\ntwee\nhun drie\nvier");
    for (const each of ["mijn een\ntwee\ndrie", "een\ntwee\nhun drie\nvier"]) expect(words()).toContain(each);
  });

  test("is told before the next save when it is heard of while typing", async () => {
    const { open, server } = writingGround();
    const store = open();
    store.typed(textOfLines("mijn een\ntwee\ndrie"));
    server.versions.push(theirs);
    store.heard(theirs);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.state().conflict?.theirs).toEqual(theirs);
  });

  test("is taken over where nothing was typed", async () => {
    const { open, server } = writingGround();
    const store = open();
    server.versions.push(theirs);
    store.heard(theirs);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.state()).toMatchObject({
      text: theirs.text,
      takenOver: theirs,
      conflict: null,
      replaced: 1,
    });
  });

  test("does not include one's own saves", async () => {
    const { open, newest } = writingGround();
    const store = open();
    store.typed(textOfLines("een"));
    await pause();
    store.heard(newest() ?? theirs);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.state()).toMatchObject({ takenOver: null, replaced: 0 });
  });
});

test("an earlier version put back is a new version, and what was unsaved becomes one before it", async () => {
  const { open, words } = writingGround();
  const store = open();
  store.typed(textOfLines("nog niet bewaard"));
  store.restore(1, textOfLines("een\ntwee\ndrie"), {});
  await pause();
  expect(words()).toEqual(["een\ntwee\ndrie", "nog niet bewaard", "een\ntwee\ndrie"]);
});

test("signed out, it waits and goes on after signing in", async () => {
  const { open, server, words, kept } = writingGround();
  const store = open();
  server.signedIn = false;
  store.typed(textOfLines("later"));
  await pause();
  expect(store.state().status.kind).toBe("signed-out");
  expect(kept.draft?.text).toEqual(textOfLines("later"));
  server.signedIn = true;
  store.flush();
  await pause();
  expect(words()).toEqual(["een\ntwee\ndrie", "later"]);
  expect(store.state().status.kind).toBe("saved");
});
