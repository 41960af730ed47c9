import { namesRecords, parsePeriod, type IndicatorUnit, type Language } from '@elinvoima/contracts';
import { formatText, labelOf, periodLabel } from '@elinvoima/contracts/texts';
import { figureText } from '../files/figure-text.js';
import type { ReportFigure } from './report-document.js';

/** One chart of bars, with everything it shows also in words. */
export interface ReadableChart {
  key: string;
  title: string;
  unit: IndicatorUnit;
  bars: { label: string; value: number }[];
  /** The bars are periods, oldest first; else groups. */
  isOverTime: boolean;
  /** A record may be in several bars, so they may come to more than the figure. */
  notAdditive: boolean;
  /** All of it as one sentence: what a screen reader says instead of the picture. */
  sentence: string;
}

/** More bars than this are a table, not a chart. */
const mostBars = 8;

const said = (title: string, bars: ReadableChart['bars'], unit: IndicatorUnit, language: Language): string =>
  `${title}: ${bars.map(({ label, value }) => `${label} ${figureText(value, unit, language)}`).join('; ')}.`;

function trendChart(figure: ReportFigure, language: Language): ReadableChart | null {
  const bars = figure.history.flatMap(({ period: code, value }) => {
    const period = parsePeriod(code);
    return value === null || period === null ? [] : [{ label: periodLabel(period, language, 'short'), value }];
  });
  if (bars.length < 2 || bars.every(({ value }) => value === 0)) return null;
  const title = formatText(language, 'reports.chart.trend', { name: figure.words[language].name });
  return {
    key: figure.key,
    title,
    unit: figure.unit,
    bars,
    isOverTime: true,
    notAdditive: false,
    sentence: said(title, bars, figure.unit, language),
  };
}

function breakdownChart(figure: ReportFigure, language: Language): ReadableChart | null {
  // A report's picture goes from hand to hand, so none is of single records, whoever looks at it.
  const breakdown = figure.breakdowns.find(({ by, groups }) => groups.length > 1 && !namesRecords(by));
  if (breakdown === undefined) return null;
  const bars = breakdown.groups.slice(0, mostBars).map(({ names, value }) => ({ label: names[language], value }));
  const title = formatText(language, 'reports.chart.breakdown', {
    name: figure.words[language].name,
    by: labelOf(language, 'indicators.by', breakdown.by),
  });
  return {
    key: figure.key,
    title,
    unit: 'count',
    bars,
    isOverTime: false,
    notAdditive: !breakdown.adds,
    sentence: said(title, bars, 'count', language),
  };
}

/**
 * The one chart of a factor: of its figure that is looked at from most sides, by the first of them; where no figure can be
 * broken down, the first one's way over time.
 */
export function chartOf(figures: readonly ReportFigure[], language: Language): ReadableChart | null {
  const bySides = figures
    .filter(({ value }) => value !== null && value > 0)
    .toSorted((a, b) => b.breakdowns.length - a.breakdowns.length);
  for (const figure of bySides) {
    const chart = breakdownChart(figure, language);
    if (chart !== null) return chart;
  }
  for (const figure of figures) {
    const chart = trendChart(figure, language);
    if (chart !== null) return chart;
  }
  return null;
}
