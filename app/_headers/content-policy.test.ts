import { describe, expect, it } from "vitest";
import { contentPolicy } from "./content-policy";

describe("the content security policy", () => {
  const policy = contentPolicy({ nonce: "abc", development: false });

  it("lets no inline script or style through without the nonce", () => {
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
  });

  it("names no other origin and allows no frame", () => {
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
