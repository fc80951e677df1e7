// The page that stands in for one that can't be fetched: what waits in this browser, and on by itself when the
// server answers again. The sentences of both languages stand in its HTML.
import { viewerAt, waitingWork } from "./waiting-work.mjs";

/**
 * @typedef {{ [key: string]: string | Sentences }} Sentences
 * @typedef {{ locale: string, theme: string }} Look
 */

const askEveryMs = 3000;
const drawEveryMs = 30_000;

const look = keptLook();
/** @type {Sentences} */
const sentences = JSON.parse(document.getElementById("sentences")?.textContent ?? "{}")[look.locale] ?? {};
const main = document.querySelector("main") ?? document.body;
const news = element("p", "news", "");
let drawn = "";

document.documentElement.lang = look.locale;
if (look.theme !== "system") document.documentElement.dataset.theme = look.theme;
document.title = `${say("title")} · ${say("product")}`;
news.setAttribute("role", "status");
const list = element("div", "list", "");
const again = element("button", "again", say("tryNow"));
again.setAttribute("type", "button");
again.addEventListener("click", () => void goOnIfAnswered(true));
main.append(
  element("p", "product", say("product")),
  element("h1", "", say("title")),
  element("p", "", say("explanation")),
  list,
  again,
  news,
);
draw();
addEventListener("storage", draw);
addEventListener("online", () => void goOnIfAnswered(false));
setInterval(draw, drawEveryMs);
setInterval(() => void goOnIfAnswered(false), askEveryMs);

/** Shows what waits, where that is something else than before. */
function draw() {
  const nowMs = Date.now();
  const viewer = viewerAt(localStorage, nowMs);
  const waiting = waitingWork(localStorage, viewer);
  const asText = JSON.stringify([viewer, waiting]);
  if (asText === drawn) return;
  drawn = asText;
  const count = waiting.interviews.reduce((sum, { changes }) => sum + changes.length, 0);
  list.replaceChildren(
    ...(count > 0 ? [element("h2", "", say("waiting", { count: String(count) }))] : []),
    ...waiting.interviews.map(interviewPart),
    ...(waiting.others > 0
      ? [
          element(
            "p",
            "others",
            say(viewer === null ? "hidden" : "others", { count: String(waiting.others) }),
          ),
        ]
      : []),
    ...(count + waiting.others === 0 ? [element("p", "", say("nothing"))] : []),
  );
}

/** @param {import("./waiting-work.mjs").InterviewWaiting} waiting */
function interviewPart({ name, study, changes }) {
  const part = element("section", "", "");
  const title = element("h3", "", name === "" ? say("unnamed") : say("interview", { code: name }));
  if (study !== "") title.append(" ", element("span", "study", study));
  const rows = element("ol", "", "");
  rows.append(...changes.map(changeRow));
  part.append(title, rows);
  return part;
}

/** @param {import("./waiting-work.mjs").Change} change */
function changeRow({ atMs, kind, label, stance, words }) {
  const row = element("li", "", "");
  const time = element("time", "", timeOf(atMs));
  time.setAttribute("datetime", new Date(atMs).toISOString());
  const did = say(`did.${kind}`) || say("did.other");
  const what = [label === "" ? did : `${did}: ${label}`, say(`stance.${stance}`)].filter(
    (each) => each !== "",
  );
  row.append(time, element("span", "what", what.join(", ")));
  if (words !== "") row.append(element("q", "", words));
  return row;
}

/** @param {boolean} asked by the person, who is told when there is no answer */
async function goOnIfAnswered(asked) {
  const answered = await fetch("/api/health", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answered) {
    news.textContent = say("goingOn");
    if (location.pathname === "/offline") location.replace("/");
    else location.reload();
  } else if (asked) news.textContent = say("stillNothing", { time: timeOf(Date.now()) });
}

/**
 * The sentence with its values filled in; "" where there is none of that name.
 * @param {string} name
 * @param {Record<string, string>} values
 */
function say(name, values = {}) {
  /** @type {string | Sentences | undefined} */
  let found = sentences;
  for (const step of name.split(".")) found = typeof found === "object" ? found[step] : undefined;
  if (typeof found !== "string") return "";
  return found.replaceAll(/[{](\w+)[}]/g, (_, key) => values[key] ?? "");
}

/** @param {number} atMs */
function timeOf(atMs) {
  const at = new Date(atMs);
  const today = at.toDateString() === new Date().toDateString();
  return at.toLocaleString(look.locale === "en" ? "en-GB" : "nl-NL", {
    ...(today ? {} : { day: "numeric", month: "long" }),
    hour: "2-digit",
    minute: "2-digit",
  });
}

/**
 * @param {string} tag
 * @param {string} name
 * @param {string} text
 */
function element(tag, name, text) {
  const made = document.createElement(tag);
  if (name !== "") made.className = name;
  made.textContent = text;
  return made;
}

/** @returns {Look} */
function keptLook() {
  const [locale, theme] = (localStorage.getItem("samenspraak.look") ?? "").split(" ");
  const spoken = navigator.language.startsWith("en") ? "en" : "nl";
  return { locale: locale || spoken, theme: theme || "system" };
}
