import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { freeSlug, slugOf } from "./slug";

describe("slugOf", () => {
  test.each([
    { name: "De familie aan zet (referentie)", slug: "de-familie-aan-zet-referentie" },
    { name: "  Één échte   studie! ", slug: "een-echte-studie" },
    { name: "研究", slug: "onderzoek" },
    { name: "---", slug: "onderzoek" },
    { name: `${"a".repeat(59)} b`, slug: "a".repeat(59) },
    { name: "a".repeat(70), slug: "a".repeat(60) },
  ])("makes $slug of $name", ({ name, slug }) => expect(slugOf(name)).toBe(slug));

  it("has the form that the database asks, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(name).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe("freeSlug", () => {
  test.each([
    { slug: "studie", taken: [], free: "studie" },
    { slug: "studie", taken: ["studie"], free: "studie-2" },
    { slug: "studie", taken: ["studie", "studie-2", "studie-3"], free: "studie-4" },
    { slug: "nieuw", taken: [], free: "nieuw-2" },
    { slug: "importeren", taken: ["importeren-2"], free: "importeren-3" },
  ])("gives $free for $slug where $taken are taken", ({ slug, taken, free }) => {
    expect(freeSlug(slug, new Set(taken))).toBe(free);
  });
});
