import { createServer } from "node:http";
import { freePort } from "@/scripts/postgres/run-postgres.mjs";

/**
 * Serves a text as HTML and nothing else: a paragraph for each line. A key press marks the first ten letters of
 * the next paragraph, which is the least that a browser can do for a coding.
 */
export async function serveBarePage(text: string) {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Tekst</title>
<main>${text
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("\n")}</main>
<script>${markNextOnKey}</script></html>`;
  const port = await freePort();
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const markNextOnKey = `
let next = 0;
const lines = document.getElementsByTagName("p");
addEventListener("keydown", () => {
  const words = document.createRange();
  words.setStart(lines[next].firstChild, 0);
  words.setEnd(lines[next].firstChild, 10);
  const mark = document.createElement("mark");
  mark.dataset.coding = "bare-" + next;
  words.surroundContents(mark);
  next += 1;
});`;
