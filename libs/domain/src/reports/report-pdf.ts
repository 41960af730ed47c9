import { formatText, labelOf, type TextKey } from '@elinvoima/contracts/texts';
import { figureText } from './figure-text.js';
import { TaggedPdf, type PdfColumn, type PdfRow } from './pdf/tagged-pdf.js';
import { notFinal, type ReportDocument } from './report-document.js';

/** The report as a board gets it: summary, factor by factor, definitions at the end. Made without a browser. */
export async function reportPdf(report: ReportDocument): Promise<Buffer> {
  const { language, title, municipality, programme, madeAt } = report;
  const say = (key: TextKey, values = {}): string => formatText(language, key, values);
  const pdf = new TaggedPdf({ title, author: municipality, language, at: madeAt });

  pdf.heading(1, title);
  pdf.paragraph(`${municipality}. ${programme}. ${say('reports.madeAt', { at: madeAt })}.`, 'quiet');
  pdf.paragraph(notFinal(report, madeAt), 'strong');

  pdf.heading(2, say('reports.summary'));
  if (report.sentences.length > 0) pdf.list(report.sentences);
  else pdf.paragraph(say('reports.noSentences'));

  const columns: PdfColumn[] = [
    { header: say('indicators.one'), share: 36 },
    { header: say('indicators.value'), share: 16, align: 'right' },
    { header: say('indicators.target'), share: 15, align: 'right' },
    { header: say('reports.column.light'), share: 20 },
    { header: say('indicators.previous'), share: 16, align: 'right' },
  ];
  for (const factor of report.factors) {
    pdf.heading(2, `${factor.number} ${factor.name}`);
    if (factor.measuredBy !== null)
      pdf.paragraph(say('reports.measuredBy', { measuredBy: factor.measuredBy }), 'quiet');
    if (factor.indicators.length === 0) {
      pdf.paragraph(say('reports.noIndicators'));
      continue;
    }
    pdf.table(
      columns,
      factor.indicators.flatMap((indicator): PdfRow[] => [
        {
          cells: [
            indicator.name,
            figureText(indicator.value, indicator.unit, language),
            indicator.target === null
              ? say('indicators.noTarget')
              : figureText(indicator.target, indicator.unit, language),
            labelOf(language, 'indicators.light', indicator.light),
            figureText(indicator.previous, indicator.unit, language),
          ],
        },
        ...indicator.parts.map((part): PdfRow => ({
          cells: [part.name, figureText(part.value, part.unit, language), '', '', ''],
          isPart: true,
        })),
      ]),
    );
  }

  pdf.heading(2, say('reports.definitions'));
  for (const { indicators } of report.factors) {
    for (const indicator of indicators) {
      pdf.heading(3, `${indicator.key} ${indicator.name}`);
      pdf.paragraph(`${indicator.definition} (${labelOf(language, 'indicators.kind', indicator.kind)}.)`);
      pdf.paragraph(`${say('reports.leftOut')}: ${indicator.leftOut}`, 'quiet');
    }
  }
  return pdf.finish((page, pages) => `${title} · ${say('reports.page', { page, pages })}`);
}
