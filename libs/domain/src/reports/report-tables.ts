import type { IndicatorUnit } from '@elinvoima/contracts';
import { formatText, labelOf, type TextKey } from '@elinvoima/contracts/texts';
import { neutralText } from './neutral-text.js';
import type { ReportDocument } from './report-document.js';

/** A cell holds what it is: a real number, a real day, or text that no spreadsheet will run. */
export type CellValue = string | number | { day: string } | null;

export interface Column {
  header: string;
  /** In characters. */
  width: number;
  wraps?: boolean;
}

/** One table of a report: the sheet of a workbook, or a CSV file. `total` is what there is; the rows may be fewer, and say so. */
export interface ReportTable {
  name: string;
  columns: Column[];
  rows: CellValue[][];
  total: number;
  /** Instead of rows, when there may be none. */
  note?: string;
}

export function figuresTable(report: ReportDocument): ReportTable {
  const { language } = report;
  const say = (key: TextKey): string => formatText(language, key);
  const unit = (one: IndicatorUnit): string => labelOf(language, 'indicators.unit', one);
  const rows = report.factors.flatMap(({ number, name, indicators }) =>
    indicators.flatMap((indicator) => {
      const place = [report.period.code, neutralText(`${number} ${name}`), indicator.key];
      const change =
        indicator.value === null || indicator.previous === null ? null : indicator.value - indicator.previous;
      const headline: CellValue[] = [
        ...place,
        neutralText(indicator.name),
        indicator.value,
        unit(indicator.unit),
        indicator.target,
        labelOf(language, 'indicators.light', indicator.light),
        indicator.previous,
        change,
        labelOf(language, 'indicators.kind', indicator.kind),
      ];
      const parts = indicator.parts.map((part): CellValue[] => [
        ...place,
        neutralText(`${indicator.name}: ${part.name}`),
        part.value,
        unit(part.unit),
        null,
        null,
        null,
        null,
        null,
      ]);
      return [headline, ...parts];
    }),
  );
  return {
    name: say('reports.figures'),
    columns: [
      { header: say('reports.column.period'), width: 10 },
      { header: say('reports.factor'), width: 30 },
      { header: say('reports.column.key'), width: 8 },
      { header: say('indicators.one'), width: 46 },
      { header: say('indicators.value'), width: 11 },
      { header: say('reports.column.unit'), width: 10 },
      { header: say('indicators.target'), width: 10 },
      { header: say('reports.column.light'), width: 18 },
      { header: say('indicators.previous'), width: 11 },
      { header: say('indicators.change'), width: 10 },
      { header: say('reports.column.kind'), width: 24 },
    ],
    rows,
    total: rows.length,
  };
}

export function definitionsTable({ language, factors }: ReportDocument): ReportTable {
  const say = (key: TextKey): string => formatText(language, key);
  const rows = factors.flatMap(({ indicators }) =>
    indicators.map((indicator): CellValue[] => [
      indicator.key,
      neutralText(indicator.name),
      neutralText(indicator.definition),
      neutralText(indicator.leftOut),
      labelOf(language, 'indicators.kind', indicator.kind),
      labelOf(language, 'indicators.unit', indicator.unit),
    ]),
  );
  return {
    name: say('reports.definitions'),
    columns: [
      { header: say('reports.column.key'), width: 8 },
      { header: say('indicators.one'), width: 26, wraps: true },
      { header: say('indicators.definition'), width: 70, wraps: true },
      { header: say('reports.leftOut'), width: 55, wraps: true },
      { header: say('reports.column.kind'), width: 24 },
      { header: say('reports.column.unit'), width: 10 },
    ],
    rows,
    total: rows.length,
  };
}

export function evidenceTable({ language, evidence }: ReportDocument): ReportTable {
  const say = (key: TextKey): string => formatText(language, key);
  return {
    name: say('reports.evidence'),
    columns: [
      { header: say('reports.column.key'), width: 8 },
      { header: say('indicators.one'), width: 26 },
      { header: say('reports.column.day'), width: 12 },
      { header: say('reports.column.record'), width: 16 },
      { header: say('reports.column.title'), width: 50 },
      { header: say('reports.column.company'), width: 40 },
      { header: say('reports.column.id'), width: 38 },
    ],
    rows: (evidence?.rows ?? []).map(({ indicator, date, kind, title, companyName, id }): CellValue[] => [
      indicator.key,
      neutralText(indicator.name),
      { day: date },
      labelOf(language, 'shell.kind', kind),
      neutralText(title),
      companyName === null ? null : neutralText(companyName),
      id,
    ]),
    total: evidence?.total ?? 0,
    ...(evidence === null ? { note: say('reports.evidenceNotYours') } : {}),
  };
}
