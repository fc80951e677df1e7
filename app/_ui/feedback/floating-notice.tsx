import styles from "./floating-notice.module.css";
import { Notice, type NoticeProps } from "./notice";

/** A notice over the page, for what is about all of it and may come at any moment. */
export function FloatingNotice(props: NoticeProps) {
  return (
    <div className={styles.floating}>
      <Notice {...props} />
    </div>
  );
}
