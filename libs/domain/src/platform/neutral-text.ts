/** What a spreadsheet would take for a formula, in its full-width forms too; behind apostrophes when somebody wrote such. */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Control characters that neither XML nor a spreadsheet can hold. */
// oxlint-disable-next-line no-control-regex -- they are what is being removed
const unprintable = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for a cell: a leading apostrophe, the guard, keeps a name such as `=HYPERLINK(…)` from ever being run. */
export function neutralText(text: string): string {
  const printable = text.replace(unprintable, '');
  return formula.test(printable) ? `'${printable}` : printable;
}

/** The last guard before a file: puts an apostrophe before what would run, and leaves what has its guard already. */
export const inertText = (text: string): string =>
  text.replace(unprintable, '').startsWith("'") ? text.replace(unprintable, '') : neutralText(text);

/** The text of a cell that may be one of ours: takes exactly one guard away, so that what leaves comes back as it was. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
