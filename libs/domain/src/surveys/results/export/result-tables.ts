import type { Language, LocalText } from '@elinvoima/contracts';
import { formatText, isTextKey, type TextKey } from '@elinvoima/contracts/texts';
import type { ResultGroup, ResultSplit } from '../figures/breakdowns.js';
import type { Measured } from '../figures/measured.js';
import type { Trend } from '../figures/trends.js';
import type { SurveyResults } from '../survey-results.js';
import type { FileTable, TableCell } from './write-tables.js';

type Column =
  Extract<TextKey, `survey-results.column.${string}`> extends `survey-results.column.${infer Name}` ? Name : never;

/** The tables of a survey's results in one language, of nothing but what `surveyResults` tells. */
export function resultTables(results: SurveyResults, language: Language): FileTable[] {
  const say = (key: TextKey): string => formatText(language, key);
  const columns = (...names: [name: Column, width: number][]): FileTable['columns'] =>
    names.map(([name, width]) => ({ header: say(`survey-results.column.${name}`), width }));
  const words = (text: LocalText | null, metric: Measured['metric']): string =>
    metric === null ? (text?.[language] ?? '') : say(`survey-results.metric.${metric}`);
  const waves = results.waves.map(({ name }) => name).join('; ');
  const figureColumns = columns(['measure', 90], ['key', 24], ['unit', 14], ['n', 8], ['frame', 8]);
  const interval: FileTable['columns'] = (['value', 'low', 'high'] as const).map((name) => ({
    header: say(`survey-results.${name}`),
    width: 12,
  }));
  const note = columns(['state', 34]);
  const textOf = new Map(results.questions.map(({ key, text }) => [key, text]));
  const unitOf = ({ unit }: Pick<Measured, 'unit'>): string =>
    unit === 'scale' ? '' : say(`survey-results.unit.${unit}`);
  const cells = (one: Pick<Measured, 'n' | 'frame' | 'figure' | 'shown' | 'smallBase'>): TableCell[] => [
    one.n,
    one.frame,
    one.figure?.value ?? null,
    one.figure?.interval?.low ?? null,
    one.figure?.interval?.high ?? null,
    one.shown ? (one.smallBase ? say('surveys.smallBase') : null) : say('survey-results.hidden'),
  ];
  const lines = (one: Measured): TableCell[][] => {
    const name = words(textOf.get(one.key) ?? null, one.metric);
    const beside = one.beside && [
      `${name}: ${formatText(language, `survey-results.beside.${one.beside.kind}`, { value: '' }).trim()}`,
      one.key,
      one.beside.kind === 'share' ? say('survey-results.unit.percent') : '',
      ...cells({ ...one, figure: one.beside.figure }),
    ];
    return [[name, one.key, unitOf(one), ...cells(one)], ...(beside ? [beside] : [])];
  };
  const rates = (['rr2', 'rr1', 'delivery', 'completion'] as const).map((rate): TableCell[] => [
    say(`survey-results.rate.${rate}`),
    rate,
    say('survey-results.unit.percent'),
    results.n,
    results.isOpen ? null : results.invited,
    results.rates[rate],
    null,
    null,
    null,
  ]);
  const told = new Set(results.figures.filter(({ metric }) => metric !== 'index').map(({ metric }) => metric));
  const ofQuestions = results.questions.flatMap(({ measured, metricKey }) =>
    measured && !(metricKey && (told as ReadonlySet<string | null>).has(metricKey)) ? lines(measured) : [],
  );
  const tooFew: TableCell[][] =
    results.state === 'too_few'
      ? [[formatText(language, 'surveys.tooFewAnswers', { ...results.minimum }), ...Array<null>(8).fill(null)]]
      : [];
  const openNote: TableCell[][] = results.isOpen ? [[say('survey-results.open'), ...Array<null>(8).fill(null)]] : [];
  return [
    {
      name: say('survey-results.figures'),
      columns: [...figureColumns, ...interval, ...note],
      rows: [
        [`${say('survey-results.column.wave')}: ${waves}`, ...Array<null>(8).fill(null)],
        ...openNote,
        ...rates,
        ...tooFew,
        ...results.figures.flatMap(lines),
        ...ofQuestions,
      ],
    },
    {
      name: say('survey-results.distribution'),
      columns: columns(['measure', 90], ['key', 24], ['choice', 30], ['count', 12], ['n', 8], ['state', 34]),
      rows: results.questions.flatMap((question): TableCell[][] => {
        const [name, key] = [question.text[language], question.key];
        if (!question.shown) return [[name, key, null, null, null, say('survey-results.hidden')]];
        if (question.unanimous) return [[name, key, null, null, question.n, say('survey-results.unanimous')]];
        return question.distribution.map(({ value, label, count }) => [
          name,
          key,
          label?.[language] ?? value,
          count,
          question.n,
          null,
        ]);
      }),
    },
    {
      name: say('survey-results.trend'),
      columns: [
        ...columns(['measure', 90], ['key', 24], ['wave', 34], ['lastDay', 14], ['n', 8], ['frame', 8]),
        ...interval,
        ...note,
        ...columns(['change', 12]),
      ],
      rows: results.trends.flatMap((trend) => trendRows(trend, words(trend.text, trend.metric), cells, language)),
    },
    {
      name: say('survey-results.breakdowns'),
      columns: [
        { header: say('survey-results.by'), width: 28 },
        { header: say('survey-results.group'), width: 30 },
        ...columns(['measure', 34], ['key', 24], ['n', 8], ['frame', 8]),
        ...interval,
        ...note,
      ],
      rows: (results.breakdowns?.splits ?? []).flatMap(({ by, groups }) =>
        groups.flatMap((group) => {
          const start = [say(`survey-results.by.${by}`), groupName(by, group, language)];
          const rate: TableCell[] = [
            ...start,
            say('survey-results.rate.rr2'),
            'rr2',
            group.n,
            group.invited,
            group.rr2,
            null,
            null,
            group.hidden ? say('survey-results.hidden') : null,
          ];
          return [
            rate,
            ...group.figures.map((one): TableCell[] => [...start, words(null, one.metric), one.key, ...cells(one)]),
          ];
        }),
      ),
    },
  ];
}

function trendRows(
  trend: Trend,
  name: string,
  cells: (one: Trend['points'][number]) => TableCell[],
  language: Language,
): TableCell[][] {
  return trend.points.map((point) => {
    const told = cells(point);
    if (point.cut) told[5] = formatText(language, 'survey-results.cut');
    // An arrow only where the change is beyond chance; the others carry none.
    return [name, trend.key, point.name, point.lastDay, ...told, point.change?.direction ? point.change.value : null];
  });
}

/** What people call a group of a breakdown. */
export function groupName(by: ResultSplit, { key }: Pick<ResultGroup, 'key'>, language: Language): string {
  if (key === null) return formatText(language, 'survey-results.unknownGroup');
  const list = {
    industry: 'companies.industryGroup',
    size: 'companies.sizeGroup',
    contacted: 'survey-results.contacted',
  };
  const text = `${list[by]}.${key}`;
  return isTextKey(text) ? formatText(language, text) : key;
}

/** All tables as one, a line for each number: what a program reads. */
export function oneTable(tables: readonly FileTable[], language: Language): FileTable {
  const headers = [...new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => header)))];
  return {
    name: '',
    columns: [formatText(language, 'survey-results.column.table'), ...headers].map((header) => ({ header, width: 20 })),
    rows: tables.flatMap(({ name, columns, rows }) =>
      rows.map((row) => [
        name,
        ...headers.map((header) => row[columns.findIndex((column) => column.header === header)] ?? null),
      ]),
    ),
  };
}
