const file = "/service-worker.mjs";
const cachePrefix = "samenspraak.offline.";

/** Opening a page comes first: the worker is fetched when the browser has nothing else to do. */
const atLatestMs = 5000;

/**
 * Registers the service worker of this build's offline page; gives what stops it from being begun. Browsers have
 * workers on https and on one's own machine; elsewhere this does nothing.
 */
export function keepWorker(): (() => void) | undefined {
  if (!("serviceWorker" in navigator)) return undefined;
  const register = () => {
    // Set at the build, by next.config.js.
    const address = `${file}?version=${process.env.OFFLINE_PAGE_VERSION}`;
    navigator.serviceWorker.register(address, { scope: "/" }).catch(() => {
      // Refused by the browser's settings, or out of reach: pages work without it.
    });
  };
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(register, atLatestMs);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(register, { timeout: atLatestMs });
  return () => cancelIdleCallback(asked);
}

/** Takes the worker and what it kept out of this browser. */
export function removeWorker(): undefined {
  if (!("serviceWorker" in navigator)) return;
  const remove = async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      if (registration.active?.scriptURL.includes(file)) await registration.unregister();
    for (const name of await caches.keys()) if (name.startsWith(cachePrefix)) await caches.delete(name);
  };
  remove().catch(() => {
    // Switched off in the browser too.
  });
}
