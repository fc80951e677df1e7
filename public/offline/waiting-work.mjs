// What waits in this browser for the server, as app/(coding)/_queue keeps it. Read here without anything of the
// app, which is out of reach.

/**
 * @typedef {{ length: number, key: (at: number) => string | null, getItem: (key: string) => string | null }} Store
 * @typedef {{ atMs: number, kind: string, label: string, stance: string, words: string }} Change
 *   `kind` as the operation names it; `label` of the theme or code, `words` of the coder: "" where there are none
 * @typedef {{ name: string, study: string, changes: Change[] }} InterviewWaiting
 *   `name` and `study` are "" where they were not kept
 */

const idleMs = 20 * 60_000;

/**
 * Whose words may be shown: who was at work on a page of the app, and neither signed out nor left it alone for
 * as long as a sign-in lasts. Null: nobody's.
 * @param {Store} store
 * @param {number} nowMs
 */
export function viewerAt(store, nowMs) {
  const activeMs = Number(store.getItem("samenspraak.active") ?? 0);
  return nowMs - activeMs < idleMs ? store.getItem("samenspraak.viewer") : null;
}

/**
 * The viewer's unsent changes by interview, in the order in which they were made, and how many wait besides, of
 * other people or with nobody here to show them to.
 * @param {Store} store
 * @param {string | null} viewer
 * @returns {{ interviews: InterviewWaiting[], others: number }}
 */
export function waitingWork(store, viewer) {
  /** @type {Map<string, InterviewWaiting>} */
  const byInterview = new Map();
  let others = 0;
  for (const key of keysOf(store)) {
    const [app, list, user = "", study = "", interview = "", sequence = ""] = key.split(".");
    if (app !== "samenspraak" || list !== "waiting") continue;
    if (user !== viewer) {
      others += 1;
      continue;
    }
    const names = objectIn(store.getItem(`samenspraak.names.${user}.${study}.${interview}`));
    const held = byInterview.get(`${study}.${interview}`) ?? {
      name: textIn(names.interview),
      study: textIn(names.study),
      changes: [],
    };
    const { payload } = fieldsOf(fieldsOf(objectIn(store.getItem(key))).message);
    held.changes.push({ atMs: Number(sequence), ...described(fieldsOf(payload), fieldsOf(names.labels)) });
    byInterview.set(`${study}.${interview}`, held);
  }
  return { interviews: [...byInterview.values()], others };
}

/** @param {Store} store */
function keysOf(store) {
  return Array.from({ length: store.length }, (_, at) => store.key(at) ?? "").sort();
}

/**
 * @param {Record<string, unknown>} payload
 * @param {Record<string, unknown>} labels
 */
function described(payload, labels) {
  const { kind, theme, code, stance, memo, reason, grounds } = payload;
  return {
    kind: textIn(kind),
    label: textIn(labels[textIn(code)]) || textIn(labels[textIn(theme)]),
    stance: textIn(stance),
    words: textIn(memo) || textIn(reason) || textIn(fieldsOf(grounds).reason),
  };
}

/**
 * @param {string | null} json
 * @returns {Record<string, unknown>}
 */
function objectIn(json) {
  try {
    return fieldsOf(JSON.parse(json ?? "null"));
  } catch {
    return {};
  }
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** @param {unknown} value */
function textIn(value) {
  return typeof value === "string" ? value : "";
}
