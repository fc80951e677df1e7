import { expect, test } from "vitest";
import { codingInAddress } from "./coding-in-address";

const id = "0b8f5a34-3c52-4d0e-9f43-0d7a5a1c2b6e";

test.each([
  [`#coding-${id}`, id],
  ["", null],
  ["#main", null],
  ["#coding-", null],
  [`#coding-${id}x`, null],
])("%j asks for %j", (hash, expected) => {
  expect(codingInAddress(hash)).toBe(expected);
});
