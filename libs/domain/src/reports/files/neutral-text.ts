/** What a spreadsheet would take for a formula, in its full-width forms too. */
const formulaSign = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Control characters that neither XML nor a spreadsheet can hold. */
// oxlint-disable-next-line no-control-regex -- they are what is being removed
const unprintable = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for a cell: a leading apostrophe keeps a name such as `=HYPERLINK(…)` from ever being run. */
export function neutralText(text: string): string {
  const printable = text.replace(unprintable, '');
  return formulaSign.test(printable) ? `'${printable}` : printable;
}
