export type Column = {
  readonly id: string;
  readonly label: string;
  /** Numbers stand right-aligned in figures of one width. */
  readonly number?: boolean;
  /** Sorts by the cell's `by`, or by its text or number where it has no more than that. */
  readonly sortable?: boolean;
  /** The column that names the row; without one the first does. */
  readonly names?: boolean;
};
