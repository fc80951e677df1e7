import { isLabel } from "../transcript-draft/speaker-label";

/** How a line begins: with a time, a speaker, both, or neither. */
export type TurnHead = {
  /** Null where no speaker is named. */
  readonly label: string | null;
  /** As it is written; null where none is. */
  readonly clock: string | null;
  /** Whether a time stands where only a speaker's does: behind the label, or alone with it on the line. */
  readonly sure: boolean;
  /** What follows on the line. */
  readonly spoken: string;
};

const clock = String.raw`(?:\d{1,3}:)?\d{1,3}:\d\d(?:[.,]\d{1,6})?`;
const boxed = String.raw`[\[(<]\s*(${clock})\s*[\])>]`;
const name = String.raw`(\p{L}[^:\t\n\[\]()<>]{0,39}?)`;

/** "[00:00:06] I: ...", "00:06 I: ...", "I: ...", "I<tab>...". */
const timeThenName = new RegExp(
  String.raw`^(?:${boxed}|(${clock})(?!:))?[\s-]*${name}\s*(?::|\t)\s*(.*)$`,
  "su",
);
/** "Naam (00:12): ...", "Naam 00:12: ...", "Naam [00:12] ...". */
const nameThenTime = new RegExp(String.raw`^${name}\s*(?:${boxed}\s*:?|\s(${clock})\s*:)(?:\s+(.*)|)$`, "su");
/** "Naam   0:12" or "0:12 Naam" alone on a line, the words below it. */
const nameAlone = new RegExp(String.raw`^${name}\s+(${clock})$`, "u");
const timeAlone = new RegExp(String.raw`^(${clock})\s+${name}$`, "u");
/** "[00:01:10] ...": words of whoever was speaking. */
const onlyTime = new RegExp(String.raw`^${boxed}\s*(.*)$`, "su");

/** Takes a line apart, without blanks at its ends; whether the label names a speaker is for others to judge. */
export function turnHead(written: string): TurnHead {
  const line = written.trim();
  const alone = nameAlone.exec(line);
  if (alone?.[1] && isLabel(alone[1]))
    return { label: alone[1], clock: alone[2] ?? null, sure: true, spoken: "" };
  const aloneAfter = timeAlone.exec(line);
  if (aloneAfter?.[2] && isLabel(aloneAfter[2])) {
    return { label: aloneAfter[2], clock: aloneAfter[1] ?? null, sure: true, spoken: "" };
  }
  const after = nameThenTime.exec(line);
  if (after?.[1] && isLabel(after[1].trim())) {
    return {
      label: after[1].trim(),
      clock: after[2] ?? after[3] ?? null,
      sure: true,
      spoken: after[4] ?? "",
    };
  }
  const before = timeThenName.exec(line);
  if (before?.[3] && isLabel(before[3].trim())) {
    return {
      label: before[3].trim(),
      clock: before[1] ?? before[2] ?? null,
      sure: false,
      spoken: before[4] ?? "",
    };
  }
  const timed = onlyTime.exec(line);
  if (timed) return { label: null, clock: timed[1] ?? null, sure: false, spoken: timed[2] ?? "" };
  return { label: null, clock: null, sure: false, spoken: line };
}
