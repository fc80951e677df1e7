import type { TurnedText } from "@/lib/transcript/join-turns";
import styles from "./transcript.module.css";
import { sectionsOf } from "./transcript-document";
import { turnElement } from "./transcript-nodes";

/** The text as the server's page has it, and as it can be read without the editor. */
export function StaticTranscript({ transcript }: { readonly transcript: TurnedText }) {
  return (
    <div className={styles.text} lang="nl">
      {sectionsOf(transcript).map((turns) => (
        <div key={turns[0]?.number} data-section="">
          {turns.map(({ words, ...attributes }) => (
            <p key={attributes.number} {...turnElement(attributes)}>
              {words}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
