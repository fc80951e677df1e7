import { createServer } from "node:net";
import { Refused } from "../cli/say.mjs";
import { sentences } from "../cli/sentences.mjs";

/**
 * The port that PORT names, else 3000, once nothing stands in its way: asked before anything is installed or
 * built, so that nobody waits minutes to hear it.
 * @param {string} host
 */
export async function ensurePort(host) {
  const given = process.env.PORT?.trim() || "3000";
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refused(sentences.noPort(given));
  await refuseTaken(port, host);
  return port;
}

/**
 * @param {number} port
 * @param {string} host
 */
export async function refuseTaken(port, host) {
  const code = await troubleWith(port, host);
  if (code === null) return;
  if (code === "EACCES") throw new Refused(sentences.portForbidden(port));
  if (code === "EADDRINUSE") throw new Refused(sentences.portTaken(port));
  throw new Refused(sentences.noSuchHost(host));
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>}
 */
function troubleWith(port, host) {
  return new Promise((resolve) => {
    const probe = createServer().once("error", (error) =>
      resolve("code" in error ? String(error.code) : "unknown"),
    );
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}
