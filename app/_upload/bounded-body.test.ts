import { expect, test } from "vitest";
import { boundedBody } from "./bounded-body";

const megabyte = 1024 * 1024;

function request(announced: string | null, chunks: readonly number[]) {
  let read = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const size = chunks[read];
      read += 1;
      if (size === undefined) controller.close();
      else controller.enqueue(new Uint8Array(size).fill(read));
    },
  });
  const headers = new Headers(announced === null ? {} : { "content-length": announced });
  return { request: { body, headers }, read: () => read };
}

test("a body comes as it was sent, whatever its parts", async () => {
  const result = await boundedBody(request("5", [2, 3]).request, 1);
  expect(result).toEqual({ ok: true, value: new Uint8Array([1, 1, 2, 2, 2]) });
});

test("a body that is announced as too large is not read", async () => {
  const given = request(String(100 * megabyte), [megabyte]);
  const result = await boundedBody(given.request, 20);
  expect(result).toEqual({ ok: false, refusal: { kind: "upload-too-large", limit: 20 } });
  expect(given.read()).toBeLessThanOrEqual(1);
});

test("a body that is one file is refused by the file's name where it is too large", async () => {
  const { request: given } = request(String(100 * megabyte), [megabyte]);
  expect(await boundedBody(given, 20, "lang.docx")).toEqual({
    ok: false,
    refusal: { kind: "file-too-large", file: "lang.docx", limit: 20 },
  });
});

test.each([
  { announced: "5", chunks: [2], why: "shorter" },
  { announced: "5", chunks: [2, 9], why: "longer" },
  { announced: null, chunks: [2], why: "of unknown length" },
  { announced: "-1", chunks: [], why: "of an impossible length" },
])("a body that is $why is refused", async ({ announced, chunks }) => {
  const result = await boundedBody(request(announced, chunks).request, 1);
  expect(result).toEqual({ ok: false, refusal: { kind: "upload-incomplete" } });
});
