import { formatText, labelOf } from '@elinvoima/contracts/texts';
import { neutralText } from '../../platform/index.js';
import type { ReadableReport } from '../document/readable-report.js';
import type { Evidence } from './evidence.js';
import {
  breakdownsTable,
  definitionsTable,
  evidenceColumns,
  figuresTable,
  type Column,
  type ReportTable,
} from './report-tables.js';
import { partsOf, type Cell, type CellValue, type Look, type Sheet } from './xlsx/workbook.js';
import { zipOf } from './xlsx/zip-stream.js';

/** Excel shows so many rows of a sheet and no more; the rows above the header are among them. */
const mostRowsOfSheet = 1_000_000;

function lookOf(value: CellValue, wraps: boolean): Look {
  if (typeof value === 'number') return Number.isInteger(value) ? 'whole' : 'decimal';
  if (typeof value === 'object' && value !== null) return 'day';
  return wraps ? 'wrapped' : 'plain';
}

const cell = (value: CellValue, look: Look): Cell => ({ value, look });

/** What a sheet is, whether it is final and how many rows it has, then the header that stays in sight. */
function head(report: ReadableReport, name: string, note: string, columns: readonly Column[]): Cell[][] {
  return [
    [cell(`${report.title} – ${name}`, 'title')],
    [cell(`${report.municipality}. ${report.programme}.`, 'plain')],
    [cell(report.standing, 'strong')],
    [cell(`${formatText(report.language, 'reports.madeAt', { at: report.madeAt })}. ${note}.`, 'plain')],
    columns.map(({ header }) => cell(header, 'heading')),
  ];
}

function sheetOfTable(report: ReadableReport, table: ReportTable): Sheet {
  const top = head(
    report,
    table.name,
    formatText(report.language, 'reports.rowsOf', { shown: table.rows.length, total: table.rows.length }),
    table.columns,
  );
  const rows = table.rows.map((row) =>
    row.map((value, column) => cell(value, lookOf(value, table.columns[column]?.wraps === true))),
  );
  return {
    name: table.name,
    widths: table.columns.map(({ width }) => width),
    frozenRows: top.length,
    rows: [top, rows],
  };
}

/** The records behind the figures, on as many sheets as they need; without the right to them one that says so. */
async function* evidenceSheets(report: ReadableReport, evidence: Evidence | null): AsyncGenerator<Sheet> {
  const { language } = report;
  const columns = evidenceColumns(language);
  const name = formatText(language, 'reports.evidence');
  const widths = columns.map(({ width }) => width);
  if (evidence === null) {
    const top = head(report, name, formatText(language, 'reports.evidenceNotYours').replace(/\.$/, ''), columns);
    yield { name, widths, frozenRows: top.length, rows: [top] };
    return;
  }
  const names = new Map(
    report.factors.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.key, indicator.name] as const)),
  );
  const kinds = new Map<string, string>();
  const kindName = (kind: Parameters<typeof labelOf<'shell.kind'>>[2]): string => {
    const known = kinds.get(kind) ?? labelOf(language, 'shell.kind', kind);
    kinds.set(kind, known);
    return known;
  };
  const batches = evidence.batches();
  const reading = { isOver: false };
  for (let n = 1; !reading.isOver; n += 1) {
    const total = formatText(language, 'reports.rowsOf', { shown: evidence.total, total: evidence.total });
    const sheetName = n === 1 ? name : `${name} ${n}`;
    const top = head(report, sheetName, total, columns);
    yield {
      name: sheetName,
      widths,
      frozenRows: top.length,
      rows: (async function* () {
        yield top;
        for (let rows = 0; rows < mostRowsOfSheet;) {
          const batch = await batches.next();
          if (batch.done === true) {
            reading.isOver = true;
            return;
          }
          rows += batch.value.length;
          yield batch.value.map(({ key, date, kind, title, companyName, id }) => [
            cell(key, 'plain'),
            cell(neutralText(names.get(key) ?? key), 'plain'),
            cell(date === null ? null : { day: date }, 'day'),
            cell(kindName(kind), 'plain'),
            cell(title === null ? null : neutralText(title), 'plain'),
            cell(companyName === null ? null : neutralText(companyName), 'plain'),
            cell(id, 'plain'),
          ]);
        }
      })(),
    };
  }
}

async function* sheetsOf(report: ReadableReport, evidence: Evidence | null): AsyncGenerator<Sheet> {
  yield sheetOfTable(report, figuresTable(report));
  yield sheetOfTable(report, definitionsTable(report));
  yield* evidenceSheets(report, evidence);
  yield sheetOfTable(report, breakdownsTable(report));
}

/** The report as a workbook, as it is made: figures, definitions, the records behind the figures, the figures broken down. */
export function reportXlsx(report: ReadableReport, evidence: Evidence | null): AsyncGenerator<Buffer> {
  const { title, municipality, madeAt } = report;
  return zipOf(partsOf({ title, creator: municipality, created: madeAt }, sheetsOf(report, evidence)));
}

/** Some tables as a workbook. */
export function tablesXlsx(report: ReadableReport, tables: readonly ReportTable[]): AsyncGenerator<Buffer> {
  const { title, municipality, madeAt } = report;
  return zipOf(
    partsOf(
      { title, creator: municipality, created: madeAt },
      tables.map((table) => sheetOfTable(report, table)),
    ),
  );
}
