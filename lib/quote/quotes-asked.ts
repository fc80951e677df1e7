import type { Stance } from "@/lib/stance/stance";
import type { RespondentRole } from "@/lib/study/respondent-role";

/** Which codings are asked for, by codes; null is all. Those that carry no stance are "none". */
export type QuotesAsked = {
  readonly theme: string | null;
  readonly stance: Stance | "none" | null;
  readonly group: string | null;
  readonly role: RespondentRole | null;
  readonly respondent: string | null;
  /** A member's code; "" is the consensus. */
  readonly coder: string | null;
  readonly starred: boolean;
  readonly memo: boolean;
  /** Words that stand in the quote, in this order, whatever their letters' size and marks. */
  readonly text: string | null;
};
