import styles from "./icon.module.css";
import { type IconName, pathByIcon } from "./paths";

export type { IconName };

type IconProps = {
  readonly name: IconName;
  /** Only where the icon stands alone and means something; beside words it stays silent. */
  readonly label?: string;
};

/** A line icon of one em; it takes the colour of the text around it. */
export function Icon({ name, label }: IconProps) {
  const path = <path d={pathByIcon[name]} />;
  if (label === undefined) {
    return (
      <svg aria-hidden="true" focusable="false" viewBox="0 0 20 20" className={styles.icon}>
        {path}
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={label} viewBox="0 0 20 20" className={styles.icon}>
      {path}
    </svg>
  );
}
