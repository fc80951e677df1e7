/** One figure; its subject is the column of a theme, statement or factor, where it is of one. */
export type FigureRow = readonly [
  table: string,
  subject: string,
  group: string,
  row: string,
  measure: string,
  value: number | null,
];
