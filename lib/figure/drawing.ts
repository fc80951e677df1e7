import type { SegmentShape } from "./share-layout";

/** One thing of a drawing, in the drawing's units, from its left top corner. */
export type Mark =
  | {
      readonly kind: "piece";
      readonly shape: SegmentShape;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      /** Of the line on which the letters stand. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly look: "plain" | "bold" | "muted" | "on-dark" | "on-pattern";
      readonly anchor: "start" | "middle";
    }
  | {
      readonly kind: "rule";
      readonly x: number;
      readonly from: number;
      readonly to: number;
    };

/** A figure as marks to be drawn in their order, with what it says for who does not see it. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
};
