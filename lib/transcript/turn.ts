/** Who speaks: the interviewer, the respondent, or someone who joined. The letters are the transcripts'. */
export type Speaker = string;

/** One speaker's turn, from 'from' up to but not including 'to', in UTF-16 units of the transcript's text. */
export type Turn = {
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
  /** Seconds from the start of the recording; null where the transcript gives no time. */
  readonly at: number | null;
};
