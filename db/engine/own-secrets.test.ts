import { mkdtempSync, readFileSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { environment } from "./environment";
import { supplyOwnSecrets } from "./own-secrets";

let folder = "";

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), "secrets-")), "data");
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("AUDIT_KEY", undefined);
  vi.stubEnv("NEXTAUTH_SECRET", undefined);
});
afterEach(() => vi.unstubAllEnvs());

test("a first start makes secrets that only their owner may read, and a second start has the same", () => {
  supplyOwnSecrets();
  const { AUDIT_KEY, NEXTAUTH_SECRET } = environment();
  expect(AUDIT_KEY).not.toBe(NEXTAUTH_SECRET);
  expect(AUDIT_KEY?.length).toBeGreaterThanOrEqual(43);
  expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  vi.stubEnv("AUDIT_KEY", undefined);
  vi.stubEnv("NEXTAUTH_SECRET", undefined);
  supplyOwnSecrets();
  expect(environment()).toMatchObject({ AUDIT_KEY, NEXTAUTH_SECRET });
});

test("a secret that the environment gives is kept, and is not written down", () => {
  vi.stubEnv("AUDIT_KEY", "a key that the operator chose and keeps");
  supplyOwnSecrets();
  expect(environment().AUDIT_KEY).toBe("a key that the operator chose and keeps");
  expect(readFileSync(path.join(folder, "secrets.json"), "utf8")).not.toContain("operator");
});

test("with both given nothing is written at all", () => {
  vi.stubEnv("AUDIT_KEY", "a".repeat(32));
  vi.stubEnv("NEXTAUTH_SECRET", "b".repeat(32));
  supplyOwnSecrets();
  expect(() => statSync(folder)).toThrow("ENOENT");
});
