import type { Language } from '@elinvoima/contracts';
import { csvLines, csvMark, type CsvCell } from '../../platform/index.js';
import { licence } from './licence.js';
import type { PublicFigures } from './public-figures.js';

const headers = [
  'period',
  'first_day',
  'last_day',
  'closed_at',
  'factor',
  'indicator',
  'part',
  'name',
  'value',
  'unit',
  'target',
  'light',
  'withheld',
  'definition',
  'left_out',
  'licence',
];

/** For programs: commas, points, one row for each figure and each part of it; an empty value is "no data" or withheld. */
export function publicFiguresCsv({ periods }: PublicFigures, language: Language): string {
  const rows = periods.flatMap(({ period, firstDay, lastDay, closedAt, figures }) =>
    figures.flatMap((figure) => {
      const { name, definition, leftOut } = figure.words[language];
      const row = (part: string, called: string, value: number | null, unit: string, rest: CsvCell[]): CsvCell[] => [
        period,
        firstDay,
        lastDay,
        closedAt,
        figure.factor,
        figure.key,
        part,
        called,
        value,
        unit,
        ...rest,
      ];
      return [
        row('', name, figure.value, figure.unit, [
          figure.target,
          figure.light,
          figure.withheld ? 'yes' : 'no',
          definition,
          leftOut,
          licence.url,
        ]),
        ...figure.parts.map((part) =>
          row(part.key, `${name}: ${part.names[language]}`, part.value, part.unit, ['', '', '', '', '', licence.url]),
        ),
      ];
    }),
  );
  return csvMark + csvLines([headers, ...rows], { delimiter: ',' });
}
