/** How a text file of cells is written. */
export interface Dialect {
  encoding: CsvEncoding;
  delimiter: CsvDelimiter;
}

export type CsvEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
export type CsvDelimiter = ';' | ',' | '\t';

const delimiters: readonly CsvDelimiter[] = [';', '\t', ','];

/** Excel's own first line that names the delimiter; it is no row. */
const declared = /^sep=([;,\t])\r?\n/i;

/** The line by which a file tells its delimiter, or nothing. */
export const declarationOf = (text: string): string => declared.exec(text)?.[0] ?? '';

/**
 * The delimiter of a file by its beginning: the one that cuts the header into most columns and the rows after it into as many.
 * A Finnish file has semicolons, since commas are decimal there; that wins a draw.
 */
export function delimiterOf(beginning: string): CsvDelimiter {
  const told = declared.exec(beginning)?.[1];
  if (told !== undefined) return told as CsvDelimiter;
  const lines = linesOf(beginning).slice(0, 20);
  const scores = delimiters.map((delimiter) => {
    const [header = 1, ...rows] = lines.map((line) => line.split(delimiter).length);
    const alike = rows.filter((count) => count === header).length;
    return header === 1 ? 0 : header * (1 + alike) - (rows.length - alike);
  });
  const best = scores.indexOf(Math.max(...scores));
  return delimiters[best] ?? ';';
}

/** Lines that hold something, with what stands in quotes blotted out: its delimiters and line ends are text. */
function linesOf(text: string): string[] {
  const lines = text.replaceAll(/"(?:[^"]|"")*"/g, 'x').split(/\r\n|\n|\r/);
  // The last line may be cut short.
  return (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== '');
}
