import { createServer } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { ensurePort, refuseTaken } from "./port.mjs";

afterEach(() => vi.unstubAllEnvs());

test.each(["abc", "0", "-1", "70000", "30.5"])("PORT=%s is refused, with what a port is", async (given) => {
  vi.stubEnv("PORT", given);
  await expect(ensurePort("127.0.0.1")).rejects.toThrow(`PORT=${given}`);
});

test("a port that is taken is refused, with how to choose another", async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  vi.stubEnv("PORT", String(port));
  await expect(ensurePort("127.0.0.1")).rejects.toThrow(new RegExp(`Poort ${port} .*PORT=`));
  await new Promise((resolve) => server.close(resolve));
  await expect(ensurePort("127.0.0.1")).resolves.toBe(port);
});

test("an address that is not this machine's is refused by name", async () => {
  await expect(refuseTaken(3999, "203.0.113.7")).rejects.toThrow("HOST=203.0.113.7");
});
