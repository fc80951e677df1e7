export type Column = {
  readonly id: string;
  readonly label: string;
  /** What its cells are called on a phone, where they stand without the columns beside them; its label if left out. */
  readonly alone?: string;
  /** Numbers stand right-aligned in figures of one width. */
  readonly number?: boolean;
  /** Sorts by the cell's `by`, or by its text or number where it has no more than that. */
  readonly sortable?: boolean;
  /** The column that names the row; without one the first does. */
  readonly names?: boolean;
  /** Holds what can be done with the row: at its end, with a head that is only heard. */
  readonly actions?: boolean;
  /** Left out on a phone, where the row's own page tells it. */
  readonly wideOnly?: boolean;
};
