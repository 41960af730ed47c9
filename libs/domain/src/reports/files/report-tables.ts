import { dayOfFigure, lightKey, toldValue, type IndicatorUnit, type Language } from '@elinvoima/contracts';
import { formatText, labelOf, type TextKey } from '@elinvoima/contracts/texts';
import { neutralText } from '../../platform/index.js';
import type { ReadableReport } from '../document/readable-report.js';
import type { CellValue } from './xlsx/workbook.js';

export interface Column {
  header: string;
  /** In characters. */
  width: number;
  wraps?: boolean;
}

/** One table of a report: the sheet of a workbook, or a CSV file. */
export interface ReportTable {
  name: string;
  columns: Column[];
  rows: CellValue[][];
}

/** Rounded as on the page: the light beside it was given before. */
const toldOrNone = (value: number | null, unit: IndicatorUnit): number | null =>
  value === null ? null : toldValue(value, unit);

const neutralOrNone = (text: string | null): string | null => (text === null ? null : neutralText(text));

/** A figure as a cell: a number as it is told, or a day where the figure is one. */
function cellOf(value: number | null, unit: IndicatorUnit): CellValue {
  if (value === null || unit !== 'day') return toldOrNone(value, unit);
  const day = dayOfFigure(value);
  return day === null ? null : { day };
}

export function figuresTable(report: ReadableReport): ReportTable {
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
        cellOf(indicator.value, indicator.unit),
        unit(indicator.unit),
        indicator.target,
        formatText(language, lightKey(indicator.light, indicator.unit)),
        toldOrNone(indicator.previous, indicator.unit),
        toldOrNone(change, indicator.unit),
        labelOf(language, 'indicators.kind', indicator.kind),
      ];
      const parts = indicator.parts.map((part): CellValue[] => [
        ...place,
        neutralText(`${indicator.name}: ${part.name}`),
        cellOf(part.value, part.unit),
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
  };
}

export function definitionsTable({ language, factors }: ReadableReport): ReportTable {
  const say = (key: TextKey): string => formatText(language, key);
  const rows = factors.flatMap(({ indicators }) =>
    indicators.map((indicator): CellValue[] => [
      indicator.key,
      neutralText(indicator.name),
      neutralText(indicator.definition),
      neutralText(indicator.leftOut),
      labelOf(language, 'indicators.kind', indicator.kind),
      labelOf(language, 'indicators.unit', indicator.unit),
      neutralOrNone(indicator.note),
      indicator.definitionVersion,
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
      { header: say('reports.column.note'), width: 40, wraps: true },
      { header: say('reports.column.version'), width: 18 },
    ],
    rows,
  };
}

/** The figures broken down; `keys` narrows them to some. */
export function breakdownsTable(report: ReadableReport, keys?: readonly string[]): ReportTable {
  const { language } = report;
  const say = (key: TextKey): string => formatText(language, key);
  const indicators = report.factors
    .flatMap((factor) => factor.indicators)
    .filter(({ key }) => keys?.includes(key) ?? true);
  return {
    name: say('reports.breakdowns'),
    columns: [
      { header: say('reports.column.period'), width: 10 },
      { header: say('reports.column.key'), width: 8 },
      { header: say('indicators.one'), width: 40 },
      { header: say('reports.column.by'), width: 22 },
      { header: say('reports.column.group'), width: 40 },
      { header: say('indicators.value'), width: 11 },
      { header: say('reports.column.adds'), width: 34, wraps: true },
    ],
    rows: indicators.flatMap(({ key, name, unit, breakdowns }) =>
      breakdowns.flatMap((breakdown) =>
        breakdown.groups.map((group): CellValue[] => [
          report.period.code,
          key,
          neutralText(name),
          breakdown.name,
          neutralText(group.name),
          toldOrNone(group.value, unit),
          breakdown.adds ? null : say('reports.notAdditive'),
        ]),
      ),
    ),
  };
}

export function evidenceColumns(language: Language): Column[] {
  const say = (key: TextKey): string => formatText(language, key);
  return [
    { header: say('reports.column.key'), width: 8 },
    { header: say('indicators.one'), width: 26 },
    { header: say('reports.column.day'), width: 12 },
    { header: say('reports.column.record'), width: 16 },
    { header: say('reports.column.title'), width: 50 },
    { header: say('reports.column.company'), width: 40 },
    { header: say('reports.column.id'), width: 38 },
  ];
}
