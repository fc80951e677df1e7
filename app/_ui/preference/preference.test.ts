import { describe, expect, test } from "vitest";
import { preferenceIn } from "./preference";

const jarOf = (cookies: Readonly<Record<string, string>>) => ({
  get: (name: string) => (cookies[name] === undefined ? undefined : { value: cookies[name] }),
});

describe("a preference is what the cookies say, if it is known", () => {
  test.each([
    [{}, "nl"],
    [{ locale: "en" }, "en"],
    [{ locale: "xx" }, "nl"],
    [{ locale: "nl", "__Host-locale": "en" }, "en"],
  ])("%o gives %s", (cookies, locale) => {
    expect(preferenceIn(jarOf(cookies), "locale")).toBe(locale);
  });
});
