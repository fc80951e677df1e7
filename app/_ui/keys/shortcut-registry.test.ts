import { describe, expect, it } from "vitest";
import { createShortcutRegistry, groupsByTitle, shortcutFor } from "./shortcut-registry";

const nothing = () => undefined;

describe("the shortcuts of a page", () => {
  it("are those of the parts that are on it", () => {
    const registry = createShortcutRegistry();
    const remove = registry.add({ title: "Coderen", shortcuts: [{ keys: "S", label: "zin", run: nothing }] });
    expect(shortcutFor(registry.groups(), "S")?.label).toBe("zin");
    remove();
    expect(shortcutFor(registry.groups(), "S")).toBeUndefined();
  });

  it("act as the part that came last says", () => {
    const registry = createShortcutRegistry();
    registry.add({ title: "Overal", shortcuts: [{ keys: "S", label: "eerst", run: nothing }] });
    registry.add({ title: "Hier", shortcuts: [{ keys: "S", label: "laatst", run: nothing }] });
    expect(shortcutFor(registry.groups(), "S")?.label).toBe("laatst");
  });

  it("do nothing where they are only listed", () => {
    expect(
      shortcutFor([{ title: "Tekst", shortcuts: [{ keys: "1", label: "thema" }] }], "1"),
    ).toBeUndefined();
  });

  it("are listed once under one title", () => {
    const added = { title: "Ga naar", shortcuts: [{ keys: "G Z", label: "Zaken" }] };
    expect(groupsByTitle([added, { ...added, shortcuts: [...added.shortcuts] }])).toEqual([added]);
  });
});
