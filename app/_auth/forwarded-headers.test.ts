import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { addressOf } from "./address-of";
import { distrustForwardedHeaders } from "./forwarded-headers";

test("without a proxy, an address that a client makes up is not believed, and the machine says so once", async () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  distrustForwardedHeaders();
  const server = createServer((request, response) => {
    response.end(
      JSON.stringify([addressOf(request.headers, 0), request.headers["x-forwarded-host"] ?? null]),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const headers = { "x-forwarded-for": "203.0.113.9", "x-forwarded-host": "elders.example" };
  await fetch(`http://127.0.0.1:${port}/`);
  expect(warned).not.toHaveBeenCalled();
  for (let at = 0; at < 2; at += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers });
    expect(await answer.json()).toEqual(["127.0.0.1", null]);
  }
  expect(warned.mock.calls).toEqual([[expect.stringContaining("TRUSTED_PROXIES")]]);
  server.close();
});

test.each([
  [1, "203.0.113.9, 198.51.100.7", "198.51.100.7"],
  [2, "203.0.113.9, 198.51.100.7, 10.0.0.2", "198.51.100.7"],
  [3, "198.51.100.7", "unknown"],
  [1, "", "unknown"],
])("behind %i proxies, %j is %s", (proxies, header, address) => {
  expect(addressOf({ "x-forwarded-for": header }, proxies)).toBe(address);
});

test.each([
  ["::ffff:198.51.100.7", "198.51.100.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::9", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("attempts from %s count for %s", (address, network) => {
  expect(addressOf({ "x-forwarded-for": address }, 1)).toBe(network);
});
