import { KeysOfAction } from "@/app/_ui/keys/keys-of-action";
import type { KeyAction } from "@/lib/keymap/keymap";
import styles from "./case-column.module.css";

type ColumnActionProps = {
  readonly label: string;
  /** Has a key that does the same. */
  readonly action?: KeyAction;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly onPress: () => void;
};

/** A line of the column beside the text that does something. */
export function ColumnAction({ label, action, pressed, expanded, onPress }: ColumnActionProps) {
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <span className={styles.name}>{label}</span>
      {action === undefined ? null : <KeysOfAction action={action} />}
    </button>
  );
}
