/** What a report can be had as, by their names in addresses. */
export const exportForms = ["word", "excel", "csv", "statistics", "json"] as const;
export type ExportForm = (typeof exportForms)[number];
