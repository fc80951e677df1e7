import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

const https = "https://samenspraak.example";

test.each<[string, Record<string, string>, string | undefined, boolean]>([
  [
    "our own page",
    { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" },
    "http://127.0.0.1:3000",
    true,
  ],
  [
    "our own page by another name of the machine",
    { origin: "http://localhost:3000", host: "localhost:3000" },
    undefined,
    true,
  ],
  ["another port", { origin: "http://127.0.0.1:3001", host: "127.0.0.1:3000" }, undefined, false],
  ["another website", { origin: "https://elders.example", host: "127.0.0.1:3000" }, undefined, false],
  ["no origin", { host: "127.0.0.1:3000" }, undefined, false],
  ["a null origin", { origin: "null", host: "127.0.0.1:3000" }, undefined, false],
  ["our own page over https", { origin: https, host: "app:3000" }, https, true],
  [
    "our own name without https",
    { origin: "http://samenspraak.example", host: "samenspraak.example" },
    https,
    false,
  ],
  [
    "a name bound to our machine by someone else",
    { origin: "https://elders.example", host: "elders.example" },
    https,
    false,
  ],
])("%s", (_who, headers, address, expected) => {
  expect(isSameOrigin(new Headers(headers), address)).toBe(expected);
});
