/** What is wrong with a file as a whole. */
export type FileRefusal =
  | {
      readonly kind:
        | "file-empty"
        | "not-text"
        | "missing-file"
        | "unknown-file-type"
        | "no-turns"
        | "password-protected"
        | "truncated"
        | "unreadable-document"
        | "unsafe-document"
        | "not-an-archive";
      readonly file: string;
    }
  /** Limits in megabytes of 1024 x 1024 bytes. */
  | { readonly kind: "file-too-large" | "inflates-too-large"; readonly file: string; readonly limit: number }
  | { readonly kind: "too-many-parts" | "too-many-lines"; readonly file: string; readonly limit: number }
  | { readonly kind: "archive-of-later-version"; readonly file: string; readonly version: string }
  /** The content is not what the name's ending says. */
  | {
      readonly kind: "mislabelled";
      readonly file: string;
      readonly ending: string;
      readonly found: FileContent;
    };

/** What a file turns out to hold, as far as its first bytes tell. */
export type FileContent =
  | "docx"
  | "doc"
  | "pdf"
  | "zip"
  | "rtf"
  | "odt"
  | "xlsx"
  | "html"
  | "vtt"
  | "srt"
  | "unknown";

/** What is wrong in a line of a text file; the first line is 1. */
export type LineRefusal =
  | {
      readonly kind:
        | "unreadable-line"
        | "control-character"
        | "invalid-json"
        | "nested-too-deep"
        | "missing-time"
        | "invalid-time"
        | "reversed-time"
        | "overlapping-time";
      readonly file: string;
      readonly line: number;
    }
  /** In JSON, where the field is known before anything is made of the file. */
  | {
      readonly kind: "unstorable-text" | "number-out-of-range";
      readonly file: string;
      readonly line: number;
      readonly field: string;
    }
  | {
      readonly kind: "duplicate-key";
      readonly file: string;
      readonly line: number;
      readonly field: string;
      readonly value: string;
    }
  | { readonly kind: "unknown-speaker"; readonly file: string; readonly line: number; readonly value: string }
  /** The bytes would be text in the encoding named: a choice to offer, never made silently. */
  | {
      readonly kind: "not-utf8";
      readonly file: string;
      readonly line: number;
      readonly possibly: "windows-1252";
    };

/** What is wrong in a value of a JSON file: `field` as in "cases[3].group", and the line where it stands. */
export type FieldRefusal = {
  readonly kind: FieldProblem;
  readonly file: string;
  readonly field: string;
  readonly line: number;
  /** What stood there, cut to 60 characters; empty where it says nothing or would be a transcript's words. */
  readonly value: string;
};

export type FieldProblem =
  | "missing-field"
  | "unknown-field"
  | "wrong-type"
  | "not-words"
  | "not-a-number"
  | "not-true-or-false"
  | "not-a-list"
  | "not-an-object"
  /** Of the file as a whole. */
  | "file-not-a-list"
  | "file-not-an-object"
  | "unknown-value"
  | "empty-value"
  | "name-too-long"
  | "value-out-of-range"
  | "invalid-date"
  | "unknown-reference"
  | "duplicate-value"
  | "reserved-code"
  | "path-outside-folder"
  | "missing-transcript"
  | "matched-with-itself"
  | "respondent-of-another-case"
  | "respondent-not-interviewed"
  | "interviewed-without-interview"
  | "opinion-shared-with-itself"
  | "opinion-shared-across-cases"
  | "opinion-shared-in-circle"
  | "factors-merged-in-circle"
  | "factor-with-stance"
  | "polarity-without-factor"
  | "offset-outside-text"
  | "offset-not-whole"
  | "offset-inside-character"
  | "empty-passage"
  | "quote-differs"
  | "turns-differ"
  | "checksum-differs"
  | "version-out-of-order"
  | "decided-without-consensus"
  | "reopened-without-reason"
  | "state-out-of-order"
  | "mean-without-choice";

export type InterchangeRefusal = FileRefusal | LineRefusal | FieldRefusal;
