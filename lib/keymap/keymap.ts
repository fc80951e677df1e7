/** Where keys act. Those of everywhere and places act on every screen, the others while their part has the focus. */
export type KeyScope =
  | "everywhere"
  | "places"
  | "text"
  | "stance"
  | "edge"
  | "judging"
  | "reading"
  | "settling"
  | "correcting"
  | "writing";

type KeyLine = {
  readonly action: string;
  readonly scope: KeyScope;
  /** Each does the same: one stroke ("S", "?", "Ctrl+K") or strokes after each other ("G Z"). */
  readonly keys: readonly string[];
  /** Can't be changed: arrows and digits stand for a place, Enter and Escape mean the same everywhere. */
  readonly fixed?: true;
};

const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/**
 * Every key that does something, once: what handles keys, the list at "?", the palette's hints and the page
 * on which people change them all read it. A new key is one line here and its name in the messages.
 */
export const keymap = [
  { action: "help", scope: "everywhere", keys: ["?"] },
  { action: "palette", scope: "everywhere", keys: ["Ctrl+K"] },
  { action: "search-box", scope: "everywhere", keys: ["/"] },
  { action: "go-cases", scope: "places", keys: ["G Z"] },
  { action: "go-transcripts", scope: "places", keys: ["G T"] },
  { action: "go-search", scope: "places", keys: ["G F"] },
  { action: "go-codebook", scope: "places", keys: ["G B"] },
  { action: "go-assignments", scope: "places", keys: ["G V"] },
  { action: "go-agreement", scope: "places", keys: ["G A"] },
  { action: "go-disagreements", scope: "places", keys: ["G D"] },
  { action: "go-quotes", scope: "places", keys: ["G C"] },
  { action: "go-stanceCounts", scope: "places", keys: ["G S"] },
  { action: "go-weighting", scope: "places", keys: ["G W"] },
  { action: "go-report", scope: "places", keys: ["G R"] },
  { action: "go-members", scope: "places", keys: ["G L"] },
  { action: "select-sentence", scope: "text", keys: ["S"] },
  { action: "select-turn", scope: "text", keys: ["T"] },
  { action: "next-turn", scope: "text", keys: ["J"] },
  { action: "previous-turn", scope: "text", keys: ["K"] },
  { action: "theme", scope: "text", keys: digits, fixed: true },
  { action: "codebook", scope: "text", keys: ["C"] },
  { action: "helping", scope: "text", keys: ["+", "="] },
  { action: "hindering", scope: "text", keys: ["-"] },
  { action: "repeat", scope: "text", keys: ["R"] },
  { action: "star", scope: "text", keys: ["*"] },
  { action: "memo", scope: "text", keys: ["M"] },
  { action: "walk", scope: "text", keys: ["O"] },
  { action: "open", scope: "text", keys: ["Enter"], fixed: true },
  { action: "edge-start", scope: "text", keys: ["["] },
  { action: "edge-end", scope: "text", keys: ["]"] },
  { action: "split", scope: "text", keys: ["X"] },
  { action: "merge", scope: "text", keys: ["V"] },
  { action: "recode", scope: "text", keys: ["H"] },
  { action: "remove", scope: "text", keys: ["Delete", "Backspace"], fixed: true },
  { action: "panel", scope: "text", keys: ["P"] },
  { action: "reading", scope: "text", keys: ["L"] },
  { action: "filter", scope: "text", keys: ["F"] },
  { action: "show-all", scope: "text", keys: ["A"] },
  { action: "undo", scope: "text", keys: ["Ctrl+Z"], fixed: true },
  { action: "redo", scope: "text", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], fixed: true },
  { action: "actions", scope: "text", keys: ["U"] },
  { action: "escape", scope: "text", keys: ["Escape"], fixed: true },
  { action: "stance-improved", scope: "stance", keys: ["ArrowUp"], fixed: true },
  { action: "stance-unchanged", scope: "stance", keys: ["ArrowRight"], fixed: true },
  { action: "stance-worsened", scope: "stance", keys: ["ArrowDown"], fixed: true },
  { action: "stance-unknown", scope: "stance", keys: ["0"], fixed: true },
  { action: "stance-none", scope: "stance", keys: ["Enter"], fixed: true },
  { action: "stance-leave", scope: "stance", keys: ["Escape"], fixed: true },
  { action: "edge-back", scope: "edge", keys: ["ArrowLeft"], fixed: true },
  { action: "edge-forward", scope: "edge", keys: ["ArrowRight"], fixed: true },
  { action: "edge-sentence-back", scope: "edge", keys: ["Shift+ArrowLeft"], fixed: true },
  { action: "edge-sentence-forward", scope: "edge", keys: ["Shift+ArrowRight"], fixed: true },
  { action: "edge-keep", scope: "edge", keys: ["Enter"], fixed: true },
  { action: "edge-leave", scope: "edge", keys: ["Escape"], fixed: true },
  { action: "judge-theme", scope: "judging", keys: digits, fixed: true },
  { action: "judge-not-discussed", scope: "judging", keys: ["ArrowLeft"], fixed: true },
  { action: "judge-leave", scope: "judging", keys: ["Escape"], fixed: true },
  { action: "settle-left", scope: "settling", keys: ["1"], fixed: true },
  { action: "settle-right", scope: "settling", keys: ["2"], fixed: true },
  { action: "settle-new", scope: "settling", keys: ["3"], fixed: true },
  { action: "settle-neither", scope: "settling", keys: ["X"] },
  { action: "settle-question", scope: "settling", keys: ["U"] },
  { action: "settle-next", scope: "settling", keys: ["J"] },
  { action: "settle-previous", scope: "settling", keys: ["K"] },
  { action: "settle-reason", scope: "settling", keys: ["R"] },
  { action: "reading-leave", scope: "reading", keys: ["Escape"], fixed: true },
  { action: "correct-split", scope: "correcting", keys: ["Enter"], fixed: true },
  { action: "correct-join", scope: "correcting", keys: ["Backspace"], fixed: true },
  { action: "correct-join-next", scope: "correcting", keys: ["Delete"], fixed: true },
  { action: "correct-undo", scope: "correcting", keys: ["Ctrl+Z"], fixed: true },
  { action: "correct-redo", scope: "correcting", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], fixed: true },
  { action: "write-bold", scope: "writing", keys: ["Ctrl+B"], fixed: true },
  { action: "write-italic", scope: "writing", keys: ["Ctrl+I"], fixed: true },
  { action: "write-heading", scope: "writing", keys: ["Ctrl+Alt+3"], fixed: true },
  { action: "write-undo", scope: "writing", keys: ["Ctrl+Z"], fixed: true },
  { action: "write-redo", scope: "writing", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], fixed: true },
] as const satisfies readonly KeyLine[];

export type KeyAction = (typeof keymap)[number]["action"];

/** The actions of one scope. */
export type ActionIn<Scope extends KeyScope> = Extract<
  (typeof keymap)[number],
  { readonly scope: Scope }
>["action"];

const lineByAction: ReadonlyMap<string, KeyLine> = new Map(keymap.map((line) => [line.action, line]));

export function isKeyAction(name: string): name is KeyAction {
  return lineByAction.has(name);
}

export function keyLineOf(action: KeyAction): KeyLine {
  const line = lineByAction.get(action);
  if (line === undefined) throw new RangeError(`The keymap has no line for ${action}.`);
  return line;
}
