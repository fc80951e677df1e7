import { expect, test } from "vitest";
import { CannotStart } from "./cannot-start";
import { whyItFails, whyNotOpened } from "./why-it-fails";

const withCode = (code: string) => Object.assign(new Error("open"), { code });

test("a file that can't be read is the folder's trouble while it is opened, and later the command's own", () => {
  expect(whyNotOpened(withCode("EACCES"))).toBeInstanceOf(CannotStart);
  const asked = withCode("EACCES");
  expect(whyItFails(asked)).toBe(asked);
});

test.each([whyNotOpened, whyItFails])("a full disk is told whenever it is met", (why) => {
  expect(String(why(withCode("ENOSPC")))).toContain("vol");
});
