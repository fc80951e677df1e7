/** Files that a study folder can hold; others that lie in it are not sent. */
const known = /\.(json|txt)$/i;

export function filesToSend(files: readonly File[]): readonly File[] {
  return files.filter(({ name }) => known.test(name));
}

/** The files as a form, each under its path in the folder that was chosen. */
export function studyForm(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append(file.webkitRelativePath || file.name, file);
  return form;
}
