/**
 * The data can't be opened, for a reason that whoever gave the command can take away. The message says what to
 * do: a line in Dutch and a line in English.
 */
export class CannotStart extends Error {
  constructor(
    readonly nl: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${nl}\n${en}`, options);
    this.name = "CannotStart";
  }
}
