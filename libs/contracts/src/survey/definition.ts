import type { Language } from '../language.js';

/** Words of a questionnaire in the three languages; `{municipality}` stands for the municipality's name (nominative). */
export type LocalText = Readonly<Record<Language, string>>;

export const questionTypes = [
  'nps',
  'csat5',
  'ces7',
  'scale10',
  'single',
  'multi',
  'yes_no',
  'short_text',
  'long_text',
  'contact_me',
  'statement',
] as const;
export type QuestionType = (typeof questionTypes)[number];

/** What a question measures, the same from year to year: a typo may change, the key and its meaning may not. */
export const metricKeys = [
  'nki_1',
  'nki_2',
  'nki_3',
  'nps',
  'csat',
  'ces',
  'factor_information',
  'factor_availability',
  'factor_treatment',
  'factor_competence',
  'factor_legal_certainty',
  'factor_efficiency',
] as const;
export type MetricKey = (typeof metricKeys)[number];

/** The lowest and highest number of each scale: NPS 0–10, CSAT 1–5, CES 2.0 1–7, index and factors 1–10. */
export const scales = {
  nps: { low: 0, high: 10 },
  csat5: { low: 1, high: 5 },
  ces7: { low: 1, high: 7 },
  scale10: { low: 1, high: 10 },
} as const;
export type ScaleType = keyof typeof scales;

export function isScale(type: QuestionType): type is ScaleType {
  return Object.hasOwn(scales, type);
}

/** The numbers of a scale, lowest first. */
export function scaleValues(type: ScaleType): number[] {
  const { low, high } = scales[type];
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
}

/** Which type of question a metric is asked with. */
export function typeOfMetric(metric: MetricKey): QuestionType {
  if (metric === 'nps') return 'nps';
  if (metric === 'csat') return 'csat5';
  return metric === 'ces' ? 'ces7' : 'scale10';
}

/** "En osaa sanoa": an answer outside every scale, which no figure counts. */
export const dontKnow = 'dont_know';

export interface QuestionOption {
  readonly code: string;
  readonly text: LocalText;
}

/**
 * Asks a question only after a fitting answer to an earlier one: a number within bounds, or one of the codes
 * (`yes` and `no` for yes/no). "Other, what?" is an option with a short text that is shown if it is chosen.
 */
export interface ShowIf {
  readonly question: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly isOneOf?: readonly string[];
}

export interface Question {
  /** Stable over versions: answers and time series hang on it. */
  readonly key: string;
  readonly type: QuestionType;
  readonly text: LocalText;
  readonly help?: LocalText;
  readonly metricKey?: MetricKey;
  readonly required?: boolean;
  /** Of `single` and `multi`. */
  readonly options?: readonly QuestionOption[];
  /** What the lowest and the highest number of a scale mean. */
  readonly endLabels?: { readonly low: LocalText; readonly high: LocalText };
  readonly showIf?: ShowIf;
  /** The key of the section it stands in; questions of one section stand together. */
  readonly section?: string;
}

/** A part of a questionnaire with a heading of its own. */
export interface SurveySection {
  readonly key: string;
  readonly title: LocalText;
  readonly intro?: LocalText;
}

/** A questionnaire. What is sent is an immutable version of it (JSON in the database). */
export interface SurveyDefinition {
  readonly key: string;
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly thanks: LocalText;
  /** Anonymous answers are never joined to a person; named ones may be followed up. Said before the first question; never both. */
  readonly anonymous: boolean;
  /** How long single answers are kept, in months. */
  readonly retentionMonths: number;
  /** In no order of their own: they come where their questions stand. */
  readonly sections?: readonly SurveySection[];
  readonly questions: readonly Question[];
}

/** Questions that stand together: those of one section, or neighbours that are in none. */
export interface QuestionGroup {
  readonly section: SurveySection | null;
  readonly questions: readonly Question[];
}

/** The questions in order, group by group. */
export function questionGroups({ sections = [], questions }: SurveyDefinition): QuestionGroup[] {
  const groups: { section: SurveySection | null; questions: Question[] }[] = [];
  for (const question of questions) {
    const section = sections.find(({ key }) => key === question.section) ?? null;
    const last = groups.at(-1);
    if (last && last.section === section) last.questions.push(question);
    else groups.push({ section, questions: [question] });
  }
  return groups;
}

/** One person's answers by question key: a number of a scale, a code or text, or the codes of a `multi`. */
export type Answers = Readonly<Record<string, number | string | readonly string[]>>;

/** The longest texts that a respondent may write, in characters. */
export const textLimits = { short_text: 200, long_text: 2000 } as const;

/** The words in a language with the municipality's name in place. */
export function surveyText(text: LocalText, language: Language, municipality: LocalText): string {
  return text[language].replaceAll('{municipality}', municipality[language]);
}
