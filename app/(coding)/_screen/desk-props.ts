import type { CodingWorkHandle } from "@/app/(coding)/_queue/use-coding-work";
import type { OwnSettings } from "@/db/reads/account/own-settings";
import type { CodingScreen, ScreenTranscript } from "@/db/reads/coding/coding-screen";
import type { Codebook } from "./codebook";

/** One interview with its text, and the viewer's work on it. */
export type DeskProps = {
  readonly screen: CodingScreen;
  readonly transcript: ScreenTranscript;
  readonly work: CodingWorkHandle;
  readonly codebook: Codebook;
  /** The practice interview, which belongs to no case of the study. */
  readonly isPractice: boolean;
  /** How the viewer has the screen. */
  readonly settings: Pick<OwnSettings, "reading" | "hints">;
};
