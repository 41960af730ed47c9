import type { TextKey } from './texts/catalogue.js';

/** One sentence as its key and values: the browser and the files of the server say it from the same catalogue. */
export interface ReportSentence {
  key: Extract<TextKey, `reports.${string}`>;
  values: Record<string, number>;
}

interface ReportedFigure {
  key: string;
  value: number | null;
  previous: number | null;
  target: number | null;
  light: string;
  parts: readonly { key: string; value: number | null }[];
}

/** The sentences that open a report: what happened, whom we reached, what was done. A figure without data says nothing. */
export function reportSentences(figures: readonly ReportedFigure[]): ReportSentence[] {
  const figure = (key: string) => figures.find((one) => one.key === key);
  const part = (key: string, name: string): number => figure(key)?.parts.find((one) => one.key === name)?.value ?? 0;
  const sentences: ReportSentence[] = [];
  const say = (key: string, sentence: (value: number) => ReportSentence): void => {
    const value = figure(key)?.value ?? null;
    if (value !== null) sentences.push(sentence(value));
  };

  say('3.1.d', (value): ReportSentence => {
    const previous = figure('3.1.d')?.previous ?? null;
    if (previous === null) return { key: 'reports.sentence.interactions', values: { value } };
    const change = Math.abs(value - previous);
    if (value > previous) return { key: 'reports.sentence.interactionsMore', values: { value, change } };
    if (value < previous) return { key: 'reports.sentence.interactionsLess', values: { value, change } };
    return { key: 'reports.sentence.interactionsSame', values: { value } };
  });
  say('3.1.d3', (value) => ({
    key: 'reports.sentence.reached',
    values: { value, here: part('3.1.d3', 'reachedHere'), coverage: part('3.1.d3', 'coverage') },
  }));
  say('3.1.b', (value) => ({
    key: 'reports.sentence.events',
    values: { value, people: figure('3.1.b2')?.value ?? 0, firstTime: part('3.1.b2', 'firstTime') },
  }));
  say('3.1.c', (value) => ({ key: 'reports.sentence.measures', values: { value, open: part('3.1.c', 'open') } }));
  const judged = figures.filter(({ light }) => light !== 'none');
  if (judged.length > 0)
    sentences.push({
      key: 'reports.sentence.targets',
      values: { all: judged.length, met: judged.filter(({ light }) => light === 'green').length },
    });
  return sentences;
}
