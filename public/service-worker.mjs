// Answers a page that can't be fetched with the page in /offline, and nothing else: no other answer is kept.
// Its own address names the version of that page.

const prefix = "samenspraak.offline.";
const kept = `${prefix}${new URL(location.href).searchParams.get("version")}`;
const page = "/offline";
const parts = [page, "/offline/page.mjs", "/offline/waiting-work.mjs", "/offline/page.css"];

addEventListener("install", (event) => {
  const { addRoutes, waitUntil } = asWorkerEvent(event);
  // Where a browser can, it asks the worker for pages alone, and whatever else a page fetches passes it by.
  addRoutes?.([
    { condition: { urlPattern: { pathname: "/offline/*" } }, source: "fetch-event" },
    { condition: { not: { requestMode: "navigate" } }, source: "network" },
  ])?.catch(() => {});
  waitUntil(keepPage());
});

addEventListener("activate", (event) => {
  asWorkerEvent(event).waitUntil(takeOver());
});

addEventListener("fetch", (event) => {
  const { request, preloadResponse, respondWith } = asWorkerEvent(event);
  const { pathname, origin } = new URL(request.url);
  if (origin !== location.origin || request.method !== "GET") return;
  if (parts.includes(pathname) && request.mode !== "navigate") respondWith(keptPart(pathname));
  else if (request.mode === "navigate" && !pathname.startsWith("/api/"))
    respondWith(fetched(request, preloadResponse));
});

/**
 * @param {Request} request
 * @param {Promise<Response | undefined>} preload
 */
async function fetched(request, preload) {
  try {
    return (await preload) ?? (await fetch(request));
  } catch {
    return (await caches.match(page, { cacheName: kept })) ?? Response.error();
  }
}

/** @param {string} pathname */
async function keptPart(pathname) {
  return (await caches.match(pathname, { cacheName: kept })) ?? fetch(pathname);
}

async function keepPage() {
  const cache = await caches.open(kept);
  // Asked for as by anybody: what is kept is nobody's.
  await cache.addAll(parts.map((part) => new Request(part, { credentials: "omit", cache: "no-store" })));
  await asWorkerScope(globalThis).skipWaiting();
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== kept);
  await Promise.all(old.map((name) => caches.delete(name)));
  // The browser begins to fetch a page while the worker still starts.
  await asWorkerScope(globalThis).registration.navigationPreload?.enable();
}

/**
 * @typedef {{ urlPattern: { pathname: string } } | { not: { requestMode: string } }} Condition
 * @typedef {{
 *   addRoutes?: (rules: { condition: Condition, source: "network" | "fetch-event" }[]) => Promise<void> | undefined,
 *   waitUntil: (work: Promise<unknown>) => void,
 *   request: Request,
 *   preloadResponse: Promise<Response | undefined>,
 *   respondWith: (answer: Promise<Response>) => void,
 * }} WorkerEvent
 */

/**
 * The one cast of events: TypeScript knows those of a window here.
 * @param {Event} event
 * @returns {WorkerEvent}
 */
function asWorkerEvent(event) {
  const given = /** @type {Event & WorkerEvent} */ (event);
  return {
    ...(given.addRoutes ? { addRoutes: (rules) => given.addRoutes?.(rules) } : {}),
    waitUntil: (work) => given.waitUntil(work),
    request: given.request,
    preloadResponse: given.preloadResponse,
    respondWith: (answer) => given.respondWith(answer),
  };
}

/**
 * @typedef {{ skipWaiting: () => Promise<void>, registration: ServiceWorkerRegistration }} WorkerScope
 */

/**
 * The one cast of the worker itself.
 * @param {unknown} scope
 */
function asWorkerScope(scope) {
  return /** @type {WorkerScope} */ (scope);
}
