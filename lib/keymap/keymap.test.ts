import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { asKeymap, chooseKey } from "./choose-key";
import { asItCame, type KeyChoice, keyChoiceSchema } from "./key-choice";
import { type KeyAction, keyLineOf, keymap } from "./keymap";
import { clash, keysInUse, meet } from "./keys-in-use";

const actions = keymap.map(({ action }) => action);

function choosing(...steps: readonly (readonly [KeyAction, string | null | undefined])[]): KeyChoice {
  return steps.reduce((choice, [action, keys]) => {
    const next = chooseKey(choice, action, keys);
    if (!next.ok) throw new Error(`${action} ${keys}: ${next.refusal.kind}`);
    return next.value;
  }, asItCame);
}

/** Pairs of actions that hold the same keys where both are heard. */
function clashes(choice: KeyChoice): string[] {
  const { setKeysOf } = keysInUse(choice);
  return actions.flatMap((one, at) =>
    actions
      .slice(at + 1)
      .filter((other) => meet(keyLineOf(one).scope, keyLineOf(other).scope))
      .filter((other) => setKeysOf(one).some((keys) => setKeysOf(other).some((held) => clash(keys, held))))
      .map((other) => `${one} and ${other}`),
  );
}

describe("the keymap", () => {
  it("has each action once", () => {
    expect(new Set(actions).size).toBe(actions.length);
  });

  it("gives no key to two actions that are heard at the same time", () => {
    expect(clashes(asItCame)).toEqual([]);
  });
});

describe("a key that a person chooses", () => {
  it("does what the old one did, which then does nothing", () => {
    const keys = keysInUse(choosing(["select-sentence", "Z"]));
    expect(keys.actionOf("text", "Z")).toBe("select-sentence");
    expect(keys.actionOf("text", "S")).toBeNull();
    expect(keys.keysOf("select-sentence")).toEqual(["Z"]);
  });

  test.each([
    [
      "the same part has for something else",
      "select-sentence",
      "T",
      { kind: "key-taken", by: "select-turn" },
    ],
    ["the whole page has", "select-sentence", "?", { kind: "key-taken", by: "help" }],
    ["begins the keys of a place", "select-sentence", "G", { kind: "key-taken", by: "go-cases" }],
    ["tags with a theme", "select-sentence", "3", { kind: "key-reserved" }],
    ["moves the caret", "select-sentence", "ArrowUp", { kind: "key-reserved" }],
    ["is the browser's", "select-sentence", "Ctrl+W", { kind: "key-reserved" }],
    ["opens the browser's menu", "select-sentence", "Alt+F", { kind: "key-reserved" }],
    ["is for what keeps its key", "open", "Q", { kind: "key-fixed" }],
  ] as const)("is refused where it %s", (_, action, keys, refusal) => {
    expect(chooseKey(asItCame, action, keys)).toEqual({ ok: false, refusal });
  });

  test.each(["Z", "(", ";", "é", "Alt+S", "F2", "Q X"])("may be %s", (keys) => {
    expect(chooseKey(asItCame, "select-sentence", keys).ok).toBe(true);
  });

  it("is free again once its action has another", () => {
    const choice = choosing(["select-sentence", "Z"], ["select-turn", "S"]);
    expect(keysInUse(choice).actionOf("text", "S")).toBe("select-turn");
    expect(chooseKey(choice, "select-sentence", undefined)).toEqual({
      ok: false,
      refusal: { kind: "key-taken", by: "select-turn" },
    });
    expect(keysInUse(asKeymap(choice)).actionOf("text", "S")).toBe("select-sentence");
  });

  it("can be none", () => {
    expect(keysInUse(choosing(["repeat", null])).keysOf("repeat")).toEqual([]);
  });

  it("is not kept where it is the keymap's own", () => {
    expect(choosing(["repeat", "Q"], ["repeat", "R"])).toEqual(asItCame);
  });

  it("stays theirs where the keymap gives it to something else later", () => {
    const keys = keysInUse({ single: true, changed: { walk: "R" } });
    expect(keys.actionOf("text", "R")).toBe("walk");
    expect(keys.keysOf("repeat")).toEqual([]);
  });

  it("never is another action's too, whatever was chosen before", () => {
    const step = fc.tuple(
      fc.constantFrom(...actions),
      fc.constantFrom("A", "S", "T", "G", "G Z", "G Q", "?", "[", "F2", null, undefined),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let choice = asItCame;
        for (const [action, keys] of steps) {
          const next = chooseKey(choice, action, keys);
          if (next.ok) choice = next.value;
          expect(clashes(choice)).toEqual([]);
        }
      }),
    );
  });
});

describe("single keys that are turned off", () => {
  const keys = keysInUse({ single: false, changed: { memo: "Alt+M" } });
  test.each([
    ["text", "S", null],
    ["text", "1", null],
    ["places", "G Z", null],
    ["everywhere", "?", null],
    ["everywhere", "Ctrl+K", "palette"],
    ["text", "Delete", "remove"],
    ["text", "Alt+M", "memo"],
    ["stance", "0", "stance-unknown"],
  ] as const)("in the scope %s, %s does %s", (scope, pressed, action) => {
    expect(keys.actionOf(scope, pressed)).toBe(action);
  });

  it("are still there to be seen and changed", () => {
    expect(keys.setKeysOf("repeat")).toEqual(["R"]);
  });
});

test("a kept choice leaves out what the keymap no longer has", () => {
  expect(keyChoiceSchema.parse({ single: false, changed: { memo: "Q", gone: "X" } })).toEqual({
    single: false,
    changed: { memo: "Q" },
  });
});
