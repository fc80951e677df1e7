import { describe, expect, it } from "vitest";
import type { Stance } from "@/lib/stance/stance";
import type { MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { quotesBehind } from "./quotes-behind";

const a = namedId<MemberId>("coder-a");
const b = namedId<MemberId>("coder-b");
const coding = (coder: MemberId | null, stance: Stance | null, from: number, to: number) => ({
  coder,
  stance,
  from,
  to,
});
const places = (quotes: readonly { from: number; to: number }[]) => quotes.map(({ from, to }) => [from, to]);

describe("the quotes behind a stance", () => {
  it("are the coders' codings with that stance, united where they overlap", () => {
    const codings = [
      coding(b, "verbeterd", 15, 30),
      coding(a, "verbeterd", 0, 20),
      coding(a, "verbeterd", 30, 40),
      coding(a, "gelijk", 50, 60),
      coding(b, null, 70, 80),
    ];
    const quotes = quotesBehind("verbeterd", codings);
    expect(places(quotes)).toEqual([
      [0, 30],
      [30, 40],
    ]);
    expect(quotes[0]?.parts).toEqual([codings[1], codings[0]]);
  });

  it("are the consensus' codings alone where it has any, whatever their stance", () => {
    const codings = [
      coding(a, "verbeterd", 0, 20),
      coding(null, "verbeterd", 5, 9),
      coding(null, null, 30, 34),
    ];
    expect(places(quotesBehind("verbeterd", codings))).toEqual([
      [5, 9],
      [30, 34],
    ]);
  });

  it("are none where the stance rests on context", () => {
    expect(quotesBehind("onbekend", [coding(a, "verbeterd", 0, 20)])).toEqual([]);
  });
});
