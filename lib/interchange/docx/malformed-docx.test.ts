import { describe, expect, it, test } from "vitest";
import { readTranscriptFile } from "../read-transcript-file";
import { malformedDocx, withParts } from "./malformed-docx.setup";

describe("a docx is refused that is", () => {
  test.each(malformedDocx)("%s", async (_what, bytes, refusal) => {
    const file = "a.docx";
    expect(await readTranscriptFile({ name: file, bytes })).toEqual({
      ok: false,
      refusal: { ...refusal, file },
    });
  });

  it("but not where its pictures are large, or it is named in capitals", async () => {
    const bytes = withParts({ "word/media/a.png": new Uint8Array(1024 * 1024) });
    const turns = [{ speaker: "R", at: null, text: "Goed." }];
    expect(await readTranscriptFile({ name: "A.DOCX", bytes })).toMatchObject({ ok: true, value: { turns } });
  });
});
