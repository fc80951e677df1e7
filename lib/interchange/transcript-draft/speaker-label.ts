type Role = "I" | "R" | "M";

const labelsByRole: Readonly<Record<Role, readonly string[]>> = {
  I: ["i", "int", "interviewer", "interviewster", "onderzoeker", "vraag", "v", "q"],
  R: ["r", "resp", "respondent", "respondente", "geïnterviewde", "antwoord", "a"],
  M: ["m", "meeprater", "aanwezige", "derde"],
};

const label = /^\p{L}[\p{L}\p{N} .'’&/-]{0,39}$/u;

/** Whether this could name a speaker: at most four words and 40 characters, beginning with a letter. */
export function isLabel(text: string): boolean {
  return label.test(text) && text.split(/\s+/).length <= 4;
}

/** Whether this names a speaker wherever it stands before a colon: "R", "M2", "Interviewer 1", "JK". */
export function isPlainlyLabel(text: string): boolean {
  return guessSpeaker(text) !== null || /^\p{Lu}{1,3}\d?$/u.test(text);
}

/** The part in the conversation that a label names, or null. */
export function guessSpeaker(text: string): Role | null {
  const bare = text.toLocaleLowerCase("nl").replace(/[\s.]*\d*\.?$/u, "");
  for (const role of ["I", "R", "M"] as const) if (labelsByRole[role].includes(bare)) return role;
  return null;
}
