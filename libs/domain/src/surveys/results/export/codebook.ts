import { isScale, languages, scales, type Language, type Question, type SurveyDefinition } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { choicesOf, isText } from '../figures/question-results.js';
import type { SurveyResults } from '../survey-results.js';
import type { FileTable, TableCell } from './write-tables.js';

/** What every key of the other files means: the question in three languages, its type, scale and codes, and how many answered. */
export function codebook(
  versions: readonly { version: number; definition: SurveyDefinition }[],
  results: SurveyResults,
  language: Language,
): FileTable {
  const answered = new Map(results.questions.map(({ key, n }) => [key, n]));
  const header = (name: 'key' | 'metric' | 'type' | 'unit' | 'codes' | 'version' | 'n', width: number) => ({
    header: formatText(language, `survey-results.column.${name}`),
    width,
  });
  return {
    name: formatText(language, 'survey-results.file.codebook'),
    columns: [
      header('key', 24),
      header('version', 10),
      header('metric', 22),
      header('type', 16),
      ...languages.map((each) => ({
        header: formatText(language, 'survey-results.column.words', { language: each }),
        width: 44,
      })),
      header('unit', 18),
      header('codes', 60),
      header('n', 8),
    ],
    rows: versions.flatMap(({ version, definition }) =>
      definition.questions
        .filter(({ type }) => type !== 'statement')
        .map((question): TableCell[] => [
          question.key,
          version,
          question.metricKey ?? null,
          question.type,
          ...languages.map((each) => question.text[each]),
          scaleOf(question, language),
          codesOf(question, language),
          answered.get(question.key) ?? null,
        ]),
    ),
  };
}

function scaleOf(question: Question, language: Language): string {
  if (isScale(question.type)) return formatText(language, 'survey-results.unit.scale', scales[question.type]);
  return formatText(language, isText(question) ? 'survey-results.unit.text' : 'survey-results.unit.codes');
}

function codesOf(question: Question, language: Language): string {
  const { endLabels } = question;
  if (isScale(question.type)) {
    const { low, high } = scales[question.type];
    return endLabels ? `${low} = ${endLabels.low[language]}; ${high} = ${endLabels.high[language]}` : '';
  }
  return choicesOf(question)
    .map(({ value, label }) => `${value} = ${label?.[language] ?? value}`)
    .join('; ');
}
