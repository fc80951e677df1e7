import styles from "./kbd.module.css";

/** Keys as on a keyboard: "Ctrl+K" held together, "G Z" one after the other. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.strokes}>
      {keys.split(" ").map((stroke) => (
        <kbd key={stroke} className={styles.key}>
          {stroke.length > 1 ? stroke.replaceAll("+", " ") : stroke}
        </kbd>
      ))}
    </span>
  );
}
