import { createServer, type ServerResponse } from "node:http";
import { freePort } from "@/scripts/postgres/run-postgres.mjs";

/** A page that shows each of a server's events as a paragraph, and nothing else: the least that a stream costs. */
export async function serveBareStream() {
  const readers = new Set<ServerResponse>();
  const port = await freePort();
  const server = createServer((request, response) => {
    if (request.url === "/") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": open\n\n");
    readers.add(response);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${port}/`,
    /** Tells all readers, and gives when, in milliseconds since 1970. */
    tell: (): number => {
      const atMs = performance.timeOrigin + performance.now();
      for (const reader of readers) reader.write("data: now\n\n");
      return atMs;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Stroom</title><body><script>
const source = new EventSource("/stream");
source.onopen = () => document.body.append(document.createElement("hr"));
source.onmessage = ({ data }) => {
  const line = document.createElement("p");
  line.textContent = data;
  document.body.append(line);
};
</script></body></html>`;
