import { describe, expect, it } from "vitest";
import { draftFrom, turn } from "../draft-from.setup";
import { readTranscriptFile } from "../read-transcript-file";

describe("a .vtt transcript", () => {
  it("takes speakers from voice tags, and joins successive cues of one", async () => {
    const draft = await draftFrom(
      "a.vtt",
      "WEBVTT - titel\nKind: captions\n\nNOTE gemaakt\nmet iets\n\n1\n00:00:01.000 --> 00:00:02.000 align:start\n<v.luid Noor>Ik &amp; <i>mama</i>\nsamen</v>\n\n00:02.000 --> 00:03.500\n<v Noor>ja.\n\n00:00:04,000 --> 00:00:05,000\n<v Int>Mooi.</v> <v Noor>Hè?</v>\n",
    );
    expect(draft.turns).toEqual([
      turn("Noor", 1, "Ik & mama samen ja."),
      turn("Int", 4, "Mooi."),
      turn("Noor", 4, "Hè?"),
    ]);
    expect(draft.warnings).toEqual([]);
  });

  it("takes speakers from what stands before a colon", async () => {
    const draft = await draftFrom(
      "a.vtt",
      "WEBVTT\n\n00:01.000 --> 00:02.000\nAn: Hoe?\n\n00:02.000 --> 00:03.000\nBo: Goed.\n\n00:03.000 --> 00:04.000\nEcht: goed.\n\n00:04.000 --> 00:05.000\nAn: Mooi.\n\n00:05.000 --> 00:06.000\nBo: Ja.\n",
    );
    expect(draft.turns.map(({ speaker, text }) => `${speaker}=${text}`)).toEqual([
      "An=Hoe?",
      "Bo=Goed. Echt: goed.",
      "An=Mooi.",
      "Bo=Ja.",
    ]);
  });

  it("without speakers keeps a turn per cue, and says so", async () => {
    const draft = await draftFrom(
      "a.vtt",
      "WEBVTT\n\n00:01.000 --> 00:02.000\nHoe?\n\n00:02.000 --> 00:03.000\nGoed.\n",
    );
    expect(draft.turns).toEqual([turn("", 1, "Hoe?"), turn("", 2, "Goed.")]);
    expect(draft.warnings).toEqual([{ kind: "no-speakers" }]);
  });

  it("with overlapping times is read once that is accepted, with a warning", async () => {
    const bytes = new TextEncoder().encode(
      "WEBVTT\n\n00:01.000 --> 00:03.000\n<v A>Een\n\n00:02.000 --> 00:04.000\n<v B>Twee\n",
    );
    const refused = await readTranscriptFile({ name: "a.vtt", bytes });
    expect(refused).toEqual({ ok: false, refusal: { kind: "overlapping-time", file: "a.vtt", line: 6 } });
    const accepted = await readTranscriptFile({ name: "a.vtt", bytes, overlappingTimes: "accept" });
    expect(accepted).toMatchObject({
      ok: true,
      value: { warnings: [{ kind: "overlapping-time", line: 6 }] },
    });
  });
});
