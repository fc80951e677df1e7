import { describe, expect, test } from "vitest";
import { malformedText } from "./malformed-text.setup";
import { readTranscriptFile } from "./read-transcript-file";

describe("a text is refused that is", () => {
  test.each(malformedText)("%s", async (_what, name, bytes, refusal) => {
    expect(await readTranscriptFile({ name, bytes })).toEqual({
      ok: false,
      refusal: { ...refusal, file: name },
    });
  });
});
