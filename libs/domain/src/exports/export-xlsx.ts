import type { ListColumnType } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { partsOf, zipOf, type Cell, type CellValue, type Look, type Sheet } from '../reports/index.js';
import type { ExportContent } from './export-file.js';

/** Excel shows so many rows of a sheet and no more; longer lists go on on the next. */
const mostRowsOfSheet = 1_000_000;

const widths: Readonly<Record<ListColumnType, number>> = {
  text: 32,
  day: 12,
  instant: 17,
  number: 12,
  choice: 20,
  choices: 32,
  named: 26,
  names: 36,
  texts: 26,
  industry: 36,
  language: 12,
  topics: 30,
  promise: 36,
};

/** Words that are always short. */
const shortWords: Readonly<Record<string, number>> = { businessId: 12, postalCode: 12, postOffice: 20, phone: 20 };
/** What the button of the filter and the bold letters take beside a heading's own. */
const roomOfHeading = 4;

const widthOf = ({ key, type, header }: ExportContent['columns'][number]): number =>
  Math.max(shortWords[key] ?? widths[type], header.length + roomOfHeading);

function lookOf(value: CellValue): Look {
  if (typeof value === 'number') return Number.isInteger(value) ? 'whole' : 'decimal';
  if (value === null || typeof value === 'string') return 'plain';
  return 'day' in value ? 'day' : 'minute';
}

async function* sheetsOf(content: ExportContent): AsyncGenerator<Sheet> {
  const { language, title, columns, cells, total, sentence, municipality, by, at } = content;
  const heading: Cell[][] = [columns.map(({ header }) => ({ value: header, look: 'heading' }))];
  const batches = content.batches[Symbol.asyncIterator]();
  const reading = { isOver: false, shown: 0 };
  for (let n = 1; !reading.isOver; n += 1) {
    yield {
      name: n === 1 ? title : `${title} ${n}`,
      widths: columns.map(widthOf),
      frozenRows: 1,
      filteredColumns: columns.length,
      rows: (async function* () {
        yield heading;
        for (let rows = 0; rows < mostRowsOfSheet - 2000;) {
          const batch = await batches.next();
          if (batch.done === true) {
            reading.isOver = true;
            return;
          }
          rows += batch.value.length;
          reading.shown += batch.value.length;
          yield batch.value.map((row) =>
            cells.map((cellOf) => {
              const value = cellOf(row);
              return { value, look: lookOf(value) };
            }),
          );
        }
      })(),
    };
  }
  const line = (value: string, look: Look = 'plain'): Cell[] => [{ value, look }];
  yield {
    name: formatText(language, 'exports.aboutSheet'),
    widths: [100],
    frozenRows: 0,
    rows: [
      [
        line(title, 'title'),
        line(formatText(language, 'reports.rowsOf', { shown: reading.shown, total }), 'strong'),
        line(sentence, 'wrapped'),
        line(municipality),
        line(formatText(language, 'exports.takenBy', { by, at })),
      ],
    ],
  };
}

/** A list as a workbook: real days and numbers, a header that stays and filters, and a sheet that says what it is. */
export const exportXlsx = (content: ExportContent): AsyncGenerator<Buffer> =>
  zipOf(partsOf({ title: content.title, creator: content.municipality, created: content.at }, sheetsOf(content)));
