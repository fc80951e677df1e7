/** Whether an address takes this code for a step between folders, so that what has it could never be opened. */
export function isStep(code: string): boolean {
  return code === "." || code === "..";
}
