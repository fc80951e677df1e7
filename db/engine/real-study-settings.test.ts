import { expect, test } from "vitest";
import { environment } from "./environment";
import { seesOneAddress } from "./real-study-settings";

test.each([
  { address: "https://samenspraak.example.nl", proxies: undefined, warns: true },
  { address: "HTTPS://samenspraak.example.nl", proxies: "0", warns: true },
  { address: "https://samenspraak.example.nl", proxies: "1", warns: false },
  { address: "http://127.0.0.1:3000", proxies: undefined, warns: false },
  { address: undefined, proxies: undefined, warns: false },
])(
  "at $address behind $proxies proxies all addresses look like one: $warns",
  ({ address, proxies, warns }) => {
    const given = environment({ NEXTAUTH_URL: address, TRUSTED_PROXIES: proxies });
    expect(seesOneAddress(given)).toBe(warns);
  },
);
