// What comes after the page, or opens on demand. Each is imported in this one place: the bundler cuts what it has to
// fetch anew for each.

export const loadMemoPanel = () => import("@/app/_writing/memo-panel").then((part) => part.MemoPanel);

export const loadRecodeDialog = () =>
  import("@/app/(coding)/_changing/recode-dialog").then((part) => part.RecodeDialog);

export const loadActionsDialog = () =>
  import("@/app/(coding)/_changing/actions-dialog").then((part) => part.ActionsDialog);

export const loadFilterChoices = () =>
  import("@/app/(coding)/_filter/filter-choices").then((part) => part.FilterChoices);

export const loadRibbon = () => import("@/app/(coding)/_ribbon/ribbon").then((part) => part.Ribbon);
