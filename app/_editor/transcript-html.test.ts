import { describe, expect, it } from "vitest";
import { joinTurns } from "@/lib/transcript/join-turns";
import { transcriptHtml } from "./transcript-html";

const said = (...words: string[]) =>
  joinTurns(words.map((each, index) => ({ speaker: index % 2 === 0 ? "I" : "R", at: null, text: each })));

describe("the transcript as HTML", () => {
  it("marks the coded words, lane and hue by theme", () => {
    const codings = [{ id: "a", from: 4, to: 9, theme: 2, lane: 2 }];
    expect(transcriptHtml(said("Hoe gaat het?"), codings)).toBe(
      '<div data-section=""><p data-turn="1" data-speaker="I" data-asks="">' +
        'Hoe <mark data-lane="3" data-hue="3">gaat </mark>het?</p></div>',
    );
  });

  it("goes on marking in the next turn", () => {
    const codings = [{ id: "a", from: 0, to: 8, theme: 0, lane: 0 }];
    const html = transcriptHtml(said("Ja?", "Nee, wel."), codings);
    expect(html.match(/<mark[^>]*>[^<]*/g)).toEqual([
      '<mark data-lane="1" data-hue="1">Ja?',
      '<mark data-lane="1" data-hue="1">Nee,',
    ]);
  });

  it.each([
    ["<script>alert(1)</script>"],
    ['"><img src=x onerror=alert(1)>'],
    ["' onmouseover='alert(1)"],
    ["&lt;b&gt; &amp;"],
    ["</p></div><iframe src=javascript:alert(1)>"],
  ])("reads nothing that was said as HTML: %s", (words) => {
    const turned = joinTurns([{ speaker: words, at: null, text: words }]);
    const html = transcriptHtml(turned, []);
    expect(html.match(/<[a-z/]+/g)).toEqual(["<div", "<p", "</p", "</div"]);
    expect(html.replace(/<[^>]*>/g, "")).not.toMatch(/["'<>]/);
  });

  it("keeps an empty turn's line", () => {
    expect(transcriptHtml(said("", "Ja."), [])).toContain('data-asks=""><br></p>');
  });
});
