import styles from "./kbd.module.css";

/** What stands on the key, where that is not its name. */
const printed: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowRight: "→",
  ArrowDown: "↓",
  ArrowLeft: "←",
  Escape: "Esc",
  "-": "−",
};

/** Keys as on a keyboard: "Ctrl+K" held together, "G Z" one after the other. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.strokes}>
      {keys.split(" ").map((stroke) => (
        <kbd key={stroke} className={styles.key}>
          {asPrinted(stroke)}
        </kbd>
      ))}
    </span>
  );
}

/** A stroke as it is read: "Ctrl K", "↑". */
export function asPrinted(stroke: string): string {
  if (stroke.length === 1) return printed[stroke] ?? stroke;
  return stroke
    .split("+")
    .map((key) => printed[key] ?? key)
    .join(" ");
}
