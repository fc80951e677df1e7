import { expect, it } from "vitest";
import { holdThroughCorrections } from "./corrections.setup";

it("loses no coding, quotes the text, and leaves untouched passages to the letter, whatever is corrected", () => {
  const { passages, gone } = holdThroughCorrections(1_000);
  expect(passages).toBeGreaterThan(1_000);
  expect(gone).toBeGreaterThan(100);
});
