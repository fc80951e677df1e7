/** Files that a study folder can hold; others that lie in it are not sent. */
const known = /\.(json|txt)$/i;

/** The files as a form, each under its path in the folder that was chosen. */
export function studyForm(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) {
    if (known.test(file.name)) form.append(file.webkitRelativePath || file.name, file);
  }
  return form;
}
