import { describe, expect, it, vi } from "vitest";
import { actionsByScope, createActionRegistry, type OfferedAction } from "./action-registry";

function offered(action: OfferedAction["action"], run: OfferedAction["run"] = null): OfferedAction {
  return { action, heardBy: "page", run };
}

describe("the actions of a page", () => {
  it("are those of the parts that are on it", () => {
    const registry = createActionRegistry();
    const remove = registry.add({ actions: [offered("memo")] });
    expect(registry.actions().map(({ action }) => action)).toEqual(["memo"]);
    remove();
    expect(registry.actions()).toEqual([]);
  });

  it("do what the part that came last says, until it goes", () => {
    const [first, last] = [vi.fn(), vi.fn()];
    const registry = createActionRegistry();
    registry.add({ actions: [offered("memo", first)] });
    const remove = registry.add({ actions: [offered("memo", last)] });
    registry.run("memo");
    remove();
    registry.run("memo");
    expect([last.mock.calls.length, first.mock.calls.length]).toEqual([1, 1]);
  });

  it("do nothing where they are only listed, or not offered", () => {
    const registry = createActionRegistry();
    registry.add({ actions: [offered("theme")] });
    expect(() => ["theme" as const, "memo" as const].map(registry.run)).not.toThrow();
  });

  it("stand in the order of the keymap, in groups by where their keys act", () => {
    const registry = createActionRegistry();
    registry.add({
      actions: [offered("memo"), offered("go-cases"), offered("select-turn"), offered("help")],
    });
    expect(actionsByScope(registry.actions())).toEqual([
      { scope: "everywhere", actions: ["help"] },
      { scope: "places", actions: ["go-cases"] },
      { scope: "text", actions: ["select-turn", "memo"] },
    ]);
  });
});
