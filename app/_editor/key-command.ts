import type { ActionIn } from "@/lib/keymap/keymap";
import type { KeysInUse } from "@/lib/keymap/keys-in-use";
import { type KeyPress, strokeOf } from "@/lib/keymap/stroke";
import type { Polarity, Stance } from "@/lib/stance/stance";

/** What a key asks for while the text has the focus. */
export type KeyCommand =
  /** The theme on this place of the codebook, counted from 1. */
  | { readonly kind: "theme"; readonly place: number }
  | { readonly kind: "factor"; readonly polarity: Polarity }
  | { readonly kind: PlainAction };

/** What needs nothing but to be asked for. */
export type PlainAction = Exclude<ActionIn<"text">, "theme" | "helping" | "hindering">;

/** The command of a key, or null where the keymap has none for it in the text. */
export function keyCommand(press: KeyPress, keys: Pick<KeysInUse, "actionOf">): KeyCommand | null {
  const stroke = strokeOf(press);
  const action = keys.actionOf("text", stroke);
  if (action === null) return null;
  if (action === "theme") return { kind: "theme", place: Number(stroke) };
  return commandOf(action);
}

/** The command of an action that is asked for without a key. */
export function commandOf(action: Exclude<ActionIn<"text">, "theme">): KeyCommand {
  if (action === "helping") return { kind: "factor", polarity: "bevorderend" };
  if (action === "hindering") return { kind: "factor", polarity: "belemmerend" };
  return { kind: action };
}

const edgeMoveByAction = {
  "edge-back": { direction: -1, stride: "word" },
  "edge-forward": { direction: 1, stride: "word" },
  "edge-sentence-back": { direction: -1, stride: "sentence" },
  "edge-sentence-forward": { direction: 1, stride: "sentence" },
  "edge-keep": "keep",
  "edge-leave": "leave",
} as const satisfies Readonly<Record<ActionIn<"edge">, unknown>>;

export type EdgeMove = (typeof edgeMoveByAction)[ActionIn<"edge">];

/** What a key does to the edge that is being moved; undefined for any other key. */
export function edgeMoveOfKey(press: KeyPress, keys: Pick<KeysInUse, "actionOf">): EdgeMove | undefined {
  const action = keys.actionOf("edge", strokeOf(press));
  return action === null ? undefined : edgeMoveByAction[action];
}

const stanceByAction: Readonly<Record<ActionIn<"stance">, Stance | null | "escape">> = {
  "stance-improved": "verbeterd",
  "stance-unchanged": "gelijk",
  "stance-worsened": "verslechterd",
  "stance-unknown": "onbekend",
  "stance-none": null,
  "stance-leave": "escape",
};

/** The stance that a key chooses: null for none, "escape" to choose nothing, undefined for any other key. */
export function stanceOfKey(
  press: KeyPress,
  keys: Pick<KeysInUse, "actionOf">,
): Stance | null | "escape" | undefined {
  const action = keys.actionOf("stance", strokeOf(press));
  return action === null ? undefined : stanceByAction[action];
}
