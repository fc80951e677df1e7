import { parseVTTTimestamp, tokenizeVTTCue, VTTCue, type VTTNode } from "media-captions";
import { accept, type Result, refuse } from "@/lib/result";
import type { LineRefusal } from "../refusal";

/** A cue, split where its voice changes. */
export type Cue = {
  /** The line of its times. */
  readonly line: number;
  /** Seconds from the start of the recording. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly CuePart[];
};

/** Words of one voice; null where no voice tag names one. */
export type CuePart = { readonly voice: string | null; readonly text: string };

const mostTags = 500;

type Numbered = { readonly number: number; readonly line: string };

/**
 * The cues of a WebVTT file in its order, tags and entities resolved. Notes, styles and regions are left out.
 * Refused with the line: text under no times, times that can't be read, and an end before its start, all of
 * which the standard drops in silence; and a cue of 500 tags or more. Source: W3C, WebVTT (2019), section 6.
 */
export function cuesOf(file: string, text: string): Result<readonly Cue[], LineRefusal> {
  const cues: Cue[] = [];
  // The first block is the header.
  for (const block of blocksOf(text).slice(1)) {
    const [first, second] = block;
    if (!first || /^(NOTE|STYLE|REGION)(\s|$)/.test(first.line)) continue;
    const timed = [first, second].find((each) => each?.line.includes("-->"));
    if (!timed) return refuse({ kind: "missing-time", file, line: first.number });
    const [start, end] = timed.line.split("-->").map((part) => parseVTTTimestamp(timeIn(part)));
    if (start == null || end == null) return refuse({ kind: "invalid-time", file, line: timed.number });
    if (end < start) return refuse({ kind: "reversed-time", file, line: timed.number });
    const payload = block.slice(block.indexOf(timed) + 1).map(({ line }) => line);
    // Tags nest as deep as they are many, and each level takes a call.
    if (payload.join("").split("<", mostTags + 1).length > mostTags) {
      return refuse({ kind: "nested-too-deep", file, line: timed.number });
    }
    const nodes = tokenizeVTTCue(new VTTCue(start, end, payload.join("\n")));
    cues.push({ line: timed.number, start, end, parts: partsOf(nodes, null) });
  }
  return accept(cues);
}

function blocksOf(text: string): readonly (readonly Numbered[])[] {
  const blocks: Numbered[][] = [[]];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === "") blocks.push([]);
    else blocks.at(-1)?.push({ number: index + 1, line });
  }
  return blocks;
}

/** The time itself; settings may follow an end. A comma for the point is a common slip. */
function timeIn(part: string): string {
  return (part.trim().split(/\s/)[0] ?? "").replace(",", ".");
}

function partsOf(nodes: readonly VTTNode[], voice: string | null): readonly CuePart[] {
  const parts: CuePart[] = [];
  for (const node of nodes) {
    const own = node.type === "v" ? node.voice.trim() || voice : voice;
    const inner = node.type === "text" ? [{ voice: own, text: node.data }] : partsOf(node.children, own);
    for (const part of inner) {
      const last = parts.at(-1);
      if (last && last.voice === part.voice) {
        parts[parts.length - 1] = { voice: part.voice, text: last.text + part.text };
      } else parts.push(part);
    }
  }
  return parts;
}
