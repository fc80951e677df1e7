import { describe, expect, test } from "vitest";
import { differenceToOpen } from "./difference-to-open";

const [settled, asked, open] = (["settled", "asked", "open"] as const).map((state) => ({
  name: state,
  state,
}));

describe("the difference of an interview that opens", () => {
  test.each([
    { of: [settled, asked, open], name: "asked", opens: 1 },
    { of: [settled, asked, open], name: null, opens: 2 },
    { of: [settled, asked, open], name: "gone", opens: 2 },
    { of: [settled, asked], name: null, opens: 1 },
    { of: [settled], name: null, opens: 0 },
  ])("for who settles is number $opens of $of.length where $name was asked for", ({ of, name, opens }) => {
    const differences = of.flatMap((each) => each ?? []);
    expect(differenceToOpen(differences, name, true)).toBe(opens);
  });

  test.each([
    { name: null, opens: 0 },
    { name: "open", opens: 2 },
  ])("for who looks is number $opens where $name was asked for", ({ name, opens }) => {
    const differences = [settled, asked, open].flatMap((each) => each ?? []);
    expect(differenceToOpen(differences, name, false)).toBe(opens);
  });
});
