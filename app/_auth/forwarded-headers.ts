import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import en from "@/app/_i18n/en/account.json";
import nl from "@/app/_i18n/nl/account.json";

const forwarded = [
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
  "forwarded",
];

/**
 * Without a proxy of ours in front, what a client says in the x-forwarded headers is a client's word: Next
 * would keep it, and each attempt at a password would seem to come from another address. It is dropped before
 * the request is handled; the socket's own address stands instead. The first is told to who holds the machine:
 * where it was a proxy's, everybody now seems to come from its address.
 */
export function distrustForwardedHeaders(): void {
  let told = false;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { readonly request: IncomingMessage };
    if (!told && request.headers["x-forwarded-for"] !== undefined) {
      told = true;
      console.warn(`${nl.untrustedProxy}\n${en.untrustedProxy}`);
    }
    for (const name of forwarded) delete request.headers[name];
    const address = request.socket.remoteAddress;
    if (address !== undefined) request.headers["x-forwarded-for"] = address;
  });
}
