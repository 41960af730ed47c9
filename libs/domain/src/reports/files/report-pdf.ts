import { lightKey } from '@elinvoima/contracts';
import { formatText, labelOf, type TextKey } from '@elinvoima/contracts/texts';
import type { ReadableFactor, ReadableReport } from '../document/readable-report.js';
import { figureText } from './figure-text.js';
import { TaggedPdf, type PdfColumn, type PdfRow } from './pdf/tagged-pdf.js';

type Say = (key: TextKey, values?: Parameters<typeof formatText>[2]) => string;

/** What the writer wrote, paragraph by paragraph. */
function ownWords(pdf: TaggedPdf, text: string | null): void {
  for (const paragraph of (text ?? '').split(/\n\s*\n/)) if (paragraph.trim() !== '') pdf.paragraph(paragraph.trim());
}

function figures(pdf: TaggedPdf, { indicators }: ReadableFactor, { language }: ReadableReport, say: Say): void {
  if (indicators.length === 0) return pdf.paragraph(say('reports.noIndicators'));
  const columns: PdfColumn[] = [
    { header: say('indicators.one'), share: 34 },
    { header: say('indicators.value'), share: 15, align: 'right' },
    { header: say('indicators.target'), share: 15, align: 'right' },
    { header: say('reports.column.light'), share: 22 },
    { header: say('indicators.previous'), share: 17, align: 'right' },
  ];
  pdf.table(
    columns,
    indicators.flatMap((indicator): PdfRow[] => [
      {
        cells: [
          indicator.name,
          figureText(indicator.value, indicator.unit, language),
          indicator.target === null
            ? say('indicators.noTarget')
            : figureText(indicator.target, indicator.unit, language),
          formatText(language, lightKey(indicator.light, indicator.unit)),
          [
            figureText(indicator.previous, indicator.unit, language),
            ...(indicator.trend === null ? [] : [labelOf(language, 'indicators.trend', indicator.trend).toLowerCase()]),
          ].join(', '),
        ],
        light: { column: 3, light: indicator.light },
      },
      ...indicator.parts.map((part): PdfRow => ({
        cells: [part.name, figureText(part.value, part.unit, language), '', '', ''],
        isPart: true,
      })),
    ]),
  );
  for (const { note } of indicators) if (note !== null) pdf.paragraph(note, 'quiet');
}

function measures(pdf: TaggedPdf, { measures: rows }: ReadableFactor, { language }: ReadableReport, say: Say): void {
  if (rows.length === 0) return;
  pdf.heading(3, say('reports.measures'));
  pdf.table(
    [
      { header: say('reports.column.measure'), share: 46 },
      { header: say('reports.column.stage'), share: 20 },
      { header: say('reports.column.light'), share: 22 },
      { header: say('reports.column.plannedEnd'), share: 16, align: 'right' },
    ],
    rows.map(({ title, stage, pace, light, plannedEndOn }) => ({
      cells: [
        title,
        labelOf(language, 'measures.stage', stage),
        labelOf(language, 'measures.pace', pace),
        plannedEndOn === null ? '' : say('reports.day', { day: plannedEndOn }),
      ],
      light: { column: 2, light },
    })),
  );
}

function initiatives(pdf: TaggedPdf, report: ReadableReport, say: Say): void {
  if (report.initiatives.length === 0) return;
  pdf.heading(2, say('reports.initiatives'));
  pdf.table(
    [
      { header: say('reports.column.initiative'), share: 56 },
      { header: say('reports.column.received'), share: 20, align: 'right' },
      { header: say('reports.column.state'), share: 24 },
    ],
    report.initiatives.map(({ title, receivedOn, stateName }) => ({
      cells: [title, say('reports.day', { day: receivedOn }), stateName],
    })),
  );
}

/** The report as a board gets it: summary, factor by factor, definitions at the end. Made without a browser. */
export async function reportPdf(report: ReadableReport): Promise<Buffer> {
  const { language, title, municipality, programme, madeAt } = report;
  const say: Say = (key, values = {}) => formatText(language, key, values);
  const pdf = new TaggedPdf({ title, author: municipality, language, at: madeAt });

  pdf.heading(1, title);
  pdf.paragraph(`${municipality}. ${programme}. ${say('reports.madeAt', { at: madeAt })}.`, 'quiet');
  pdf.paragraph(report.standing, 'strong');

  pdf.heading(2, say('reports.summary'));
  ownWords(pdf, report.summary);
  if (report.sentences.length > 0) pdf.list(report.sentences);
  else pdf.paragraph(say('reports.noSentences'));

  for (const factor of report.factors) {
    pdf.heading(2, `${factor.number} ${factor.name}`);
    ownWords(pdf, factor.text);
    if (factor.measuredBy !== null)
      pdf.paragraph(say('reports.measuredBy', { measuredBy: factor.measuredBy }), 'quiet');
    figures(pdf, factor, report, say);
    const { chart } = factor;
    if (chart !== null) {
      const bars = chart.bars.map((bar) => ({ ...bar, text: figureText(bar.value, chart.unit, language) }));
      pdf.barChart(chart.title, bars, chart.sentence);
      if (chart.notAdditive) pdf.paragraph(say('reports.notAdditive'), 'quiet');
    }
    measures(pdf, factor, report, say);
  }
  initiatives(pdf, report, say);

  pdf.heading(2, say('reports.definitions'));
  for (const { indicators } of report.factors) {
    for (const indicator of indicators) {
      pdf.heading(3, `${indicator.key} ${indicator.name}`);
      pdf.paragraph(`${indicator.definition} (${labelOf(language, 'indicators.kind', indicator.kind)}.)`);
      const outside = indicator.leftOutOf.map(({ reason, count }) => `${reason} ${count}`).join(', ');
      pdf.paragraph(
        `${say('reports.leftOut')}: ${indicator.leftOut}${outside === '' ? '' : ` (${outside}.)`}`,
        'quiet',
      );
    }
  }
  return pdf.finish((page, pages) => `${title} · ${say('reports.page', { page, pages })}`);
}
