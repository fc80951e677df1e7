import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

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
 * the request is handled; the socket's own address stands instead.
 */
export function distrustForwardedHeaders(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { readonly request: IncomingMessage };
    for (const name of forwarded) delete request.headers[name];
    const address = request.socket.remoteAddress;
    if (address !== undefined) request.headers["x-forwarded-for"] = address;
  });
}
