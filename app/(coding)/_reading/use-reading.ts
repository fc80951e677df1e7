"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { useCommands } from "@/app/_ui/keys/use-commands";
import { chooseReadingAction } from "@/app/(coding)/reading-actions";
import { type InterviewerWords, interviewerWords, type ReadingChoice } from "@/lib/reading/reading-choice";

export type Reading = {
  /** Whether the text stands as a page to be read, in place of the one that is coded in. */
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly interviewer: InterviewerWords;
  readonly setInterviewer: (words: InterviewerWords) => void;
  /** Whether the choice could not be kept for a next time. */
  readonly notKept: boolean;
};

/** How the coder reads: in reading mode or not, and what of the interviewer's words, which is kept. */
export function useReading(kept: ReadingChoice): Reading {
  const t = useTranslations("coding.reading");
  const [isOpen, setOpen] = useState(false);
  const [interviewer, setInterviewer] = useState(kept.interviewer);
  const [notKept, setNotKept] = useState(false);
  const choose = useCallback((words: InterviewerWords) => {
    setInterviewer(words);
    void chooseReadingAction({ interviewer: words })
      .catch(() => null)
      .then((result) => setNotKept(!result?.ok));
  }, []);
  useCommands(
    interviewerWords
      .filter((words) => words !== interviewer)
      .map((words) => ({
        id: `interviewer-${words}`,
        label: t(`wordsAre.${words}`),
        run: () => choose(words),
      })),
  );
  return useMemo(
    () => ({ isOpen, setOpen, interviewer, setInterviewer: choose, notKept }),
    [isOpen, interviewer, choose, notKept],
  );
}
