import { languages } from '../language.js';
import type { Fault } from '../problem.js';
import type { ProblemCode } from '../texts/problems.js';
import {
  isScale,
  metricKeys,
  questionTypes,
  scales,
  typeOfMetric,
  type MetricKey,
  type Question,
  type QuestionType,
  type SurveyDefinition,
} from './definition.js';

export type DefinitionResult =
  { readonly ok: true; readonly definition: SurveyDefinition } | { readonly ok: false; readonly faults: Fault[] };

/** A draft may be unfinished: what publishing would still refuse is told beside it. */
export type DraftResult =
  | { readonly ok: true; readonly definition: SurveyDefinition; readonly unfinished: Fault[] }
  | { readonly ok: false; readonly faults: Fault[] };

type Members = Readonly<Record<string, unknown>>;

const limits = {
  title: 200,
  intro: 2000,
  question: 500,
  option: 200,
  questions: 40,
  sections: 12,
  options: 30,
  retentionMonths: 120,
};

/** Keys name form fields and columns of exports: lower case, digits and `_`, never beginning with `_`. */
const keyPattern = /^[a-z][a-z0-9_]{0,39}$/;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

class Inspection {
  readonly faults: Fault[] = [];
  readonly unfinished = new Set<Fault>();

  fault(pointer: string, code: ProblemCode, values?: Fault['values']): void {
    this.faults.push({ pointer, code, values });
  }

  /** What a draft may still lack or have the wrong way round. */
  lack(pointer: string, code: ProblemCode, values?: Fault['values']): void {
    const fault = { pointer, code, values };
    this.faults.push(fault);
    this.unfinished.add(fault);
  }

  onlyMembers(pointer: string, value: Members, known: readonly string[]): void {
    for (const name of Object.keys(value))
      if (!known.includes(name)) this.fault(`${pointer}/${name}`, 'unknown-member');
  }

  text(pointer: string, value: unknown, max: number, optional = false): void {
    if (value === undefined && optional) return;
    if (!isMembers(value)) return this.fault(pointer, value === undefined ? 'required' : 'wrong-type');
    this.onlyMembers(pointer, value, languages);
    for (const language of languages) {
      const words = value[language];
      if (typeof words !== 'string')
        this.fault(`${pointer}/${language}`, words === undefined ? 'required' : 'wrong-type');
      else if (words.trim() === '') this.lack(`${pointer}/${language}`, 'required');
      else if (words.length > max) this.fault(`${pointer}/${language}`, 'too-long', { max });
    }
  }

  key(pointer: string, value: unknown, taken: ReadonlySet<string>): void {
    if (typeof value !== 'string') this.fault(pointer, value === undefined ? 'required' : 'wrong-type');
    else if (!keyPattern.test(value) || value in {}) this.fault(pointer, 'survey-key-format');
    else if (taken.has(value)) this.fault(pointer, 'duplicate');
  }
}

function inspectOptions(inspection: Inspection, pointer: string, type: QuestionType, options: unknown): void {
  const chosenFrom = type === 'single' || type === 'multi';
  if (!chosenFrom) {
    if (options !== undefined) inspection.fault(pointer, 'survey-member-of-other-type');
    return;
  }
  if (options === undefined) return inspection.lack(pointer, 'required');
  if (!Array.isArray(options)) return inspection.fault(pointer, 'wrong-type');
  if (options.length < 2) inspection.lack(pointer, 'too-few', { min: 2 });
  if (options.length > limits.options) inspection.fault(pointer, 'too-many-items', { max: limits.options });
  const codes = new Set<string>();
  for (const [index, option] of options.entries()) {
    const at = `${pointer}/${index}`;
    if (!isMembers(option)) {
      inspection.fault(at, 'wrong-type');
      continue;
    }
    inspection.onlyMembers(at, option, ['code', 'text']);
    inspection.key(`${at}/code`, option['code'], codes);
    inspection.text(`${at}/text`, option['text'], limits.option);
    if (typeof option['code'] === 'string') codes.add(option['code']);
  }
}

function inspectEndLabels(inspection: Inspection, pointer: string, type: QuestionType, labels: unknown): void {
  if (!isScale(type)) {
    if (labels !== undefined) inspection.fault(pointer, 'survey-member-of-other-type');
    return;
  }
  // A bare row of numbers says nothing; both ends are put into words.
  if (labels === undefined) return inspection.lack(pointer, 'required');
  if (!isMembers(labels)) return inspection.fault(pointer, 'wrong-type');
  inspection.onlyMembers(pointer, labels, ['low', 'high']);
  inspection.text(`${pointer}/low`, labels['low'], limits.option);
  inspection.text(`${pointer}/high`, labels['high'], limits.option);
}

function inspectShowIf(
  inspection: Inspection,
  pointer: string,
  condition: unknown,
  earlier: readonly Question[],
): void {
  if (condition === undefined) return;
  if (!isMembers(condition)) return inspection.fault(pointer, 'wrong-type');
  inspection.onlyMembers(pointer, condition, ['question', 'atLeast', 'atMost', 'isOneOf']);
  // A condition has its members or lacks them; of what kind they are is no matter of being finished.
  const { atLeast, atMost, isOneOf } = condition;
  if (typeof condition['question'] !== 'string') return inspection.fault(`${pointer}/question`, 'required');
  if (isOneOf !== undefined && !Array.isArray(isOneOf)) return inspection.fault(`${pointer}/isOneOf`, 'wrong-type');
  const asked = earlier.find(({ key }) => key === condition['question']);
  if (!asked) return inspection.lack(`${pointer}/question`, 'survey-condition-not-earlier');
  if (isScale(asked.type)) {
    const { low, high } = scales[asked.type];
    const bounds = [atLeast, atMost].filter((bound) => bound !== undefined);
    if (isOneOf !== undefined) inspection.lack(`${pointer}/isOneOf`, 'survey-member-of-other-type');
    if (bounds.length === 0) inspection.lack(pointer, 'required');
    if (bounds.some((bound) => !Number.isInteger(bound) || Number(bound) < low || Number(bound) > high)) {
      inspection.lack(pointer, 'not-in-list');
    }
    return;
  }
  const codes = asked.type === 'yes_no' ? ['yes', 'no'] : asked.options?.map(({ code }) => code);
  if (!codes) return inspection.lack(`${pointer}/question`, 'survey-condition-not-earlier');
  if (isOneOf === undefined || isOneOf.length === 0) return inspection.lack(`${pointer}/isOneOf`, 'required');
  if (isOneOf.some((code) => !codes.includes(String(code)))) inspection.lack(`${pointer}/isOneOf`, 'not-in-list');
}

const questionMembers = [
  'key',
  'type',
  'text',
  'help',
  'metricKey',
  'required',
  'options',
  'endLabels',
  'showIf',
  'section',
];

function inspectMetric(inspection: Inspection, pointer: string, question: Members, taken: ReadonlySet<unknown>): void {
  const { metricKey, type } = question;
  if (metricKey === undefined) return;
  if (!isOneOf<MetricKey>(metricKeys, metricKey)) inspection.fault(pointer, 'not-in-list');
  else if (typeOfMetric(metricKey) !== type) inspection.fault(pointer, 'survey-member-of-other-type');
  else if (taken.has(metricKey)) inspection.fault(pointer, 'duplicate');
}

function inspectQuestions(inspection: Inspection, questions: readonly unknown[], anonymous: boolean): void {
  const earlier: Question[] = [];
  for (const [index, question] of questions.entries()) {
    const at = `/questions/${index}`;
    if (!isMembers(question)) {
      inspection.fault(at, 'wrong-type');
      continue;
    }
    const { type } = question;
    inspection.onlyMembers(at, question, questionMembers);
    inspection.key(`${at}/key`, question['key'], new Set(earlier.map(({ key }) => key)));
    inspection.text(`${at}/text`, question['text'], limits.question);
    inspection.text(`${at}/help`, question['help'], limits.question, true);
    if (question['required'] !== undefined && typeof question['required'] !== 'boolean') {
      inspection.fault(`${at}/required`, 'wrong-type');
    }
    if (!isOneOf<QuestionType>(questionTypes, type)) {
      inspection.fault(`${at}/type`, type === undefined ? 'required' : 'not-in-list');
      continue;
    }
    if (question['required'] === true && (type === 'statement' || type === 'contact_me')) {
      inspection.fault(`${at}/required`, 'survey-member-of-other-type');
    }
    if (type === 'contact_me' && anonymous) inspection.lack(`${at}/type`, 'survey-contact-in-anonymous');
    inspectMetric(inspection, `${at}/metricKey`, question, new Set(earlier.map(({ metricKey }) => metricKey)));
    inspectOptions(inspection, `${at}/options`, type, question['options']);
    inspectEndLabels(inspection, `${at}/endLabels`, type, question['endLabels']);
    inspectShowIf(inspection, `${at}/showIf`, question['showIf'], earlier);
    // Later questions are judged against what this one claims to be; its own faults are already noted.
    earlier.push(question as unknown as Question);
  }
}

/** Sections have headings; the questions of one stand together, or its heading would be said twice. */
function inspectSections(inspection: Inspection, sections: unknown, questions: readonly unknown[]): void {
  const keys = new Set<string>();
  if (sections !== undefined && !Array.isArray(sections)) return inspection.fault('/sections', 'wrong-type');
  for (const [index, section] of (sections ?? []).entries()) {
    const at = `/sections/${index}`;
    if (!isMembers(section)) {
      inspection.fault(at, 'wrong-type');
      continue;
    }
    inspection.onlyMembers(at, section, ['key', 'title', 'intro']);
    inspection.key(`${at}/key`, section['key'], keys);
    inspection.text(`${at}/title`, section['title'], limits.title);
    inspection.text(`${at}/intro`, section['intro'], limits.intro, true);
    if (typeof section['key'] !== 'string') continue;
    keys.add(section['key']);
    if (!questions.some((question) => isMembers(question) && question['section'] === section['key']))
      inspection.lack(at, 'survey-section-empty');
  }
  if (keys.size > limits.sections) inspection.fault('/sections', 'too-many-items', { max: limits.sections });
  const left = new Set<unknown>();
  let current: unknown;
  for (const [index, question] of questions.entries()) {
    if (!isMembers(question)) continue;
    const { section } = question;
    const at = `/questions/${index}/section`;
    if (section !== undefined && !(typeof section === 'string' && keys.has(section))) inspection.fault(at, 'not-in-list');
    if (section !== current) left.add(current);
    current = section;
    if (section !== undefined && left.has(section)) inspection.lack(at, 'survey-section-scattered');
  }
}

const members = ['key', 'title', 'intro', 'thanks', 'anonymous', 'retentionMonths', 'sections', 'questions'];

/**
 * Checks a questionnaire that came from outside (JSON). Faults carry a JSON pointer into it; a questionnaire without faults
 * can be published: keys are unique, conditions look back, metrics fit their scales, every text is there in three languages.
 */
export function validateDefinition(value: unknown): DefinitionResult {
  const { faults } = inspect(value);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, definition: value as SurveyDefinition };
}

/** As `validateDefinition`, for one that is being made: words may be missing, conditions may point nowhere yet. */
export function validateDraft(value: unknown): DraftResult {
  const { faults, unfinished } = inspect(value);
  if (faults.length > unfinished.size) return { ok: false, faults: faults.filter((fault) => !unfinished.has(fault)) };
  return { ok: true, definition: value as SurveyDefinition, unfinished: faults };
}

function inspect(value: unknown): Inspection {
  const inspection = new Inspection();
  if (!isMembers(value)) {
    inspection.fault('', 'wrong-type');
    return inspection;
  }
  inspection.onlyMembers('', value, members);
  inspection.key('/key', value['key'], new Set());
  inspection.text('/title', value['title'], limits.title);
  inspection.text('/intro', value['intro'], limits.intro);
  inspection.text('/thanks', value['thanks'], limits.intro);
  const { anonymous, retentionMonths, questions } = value;
  if (typeof anonymous !== 'boolean')
    inspection.fault('/anonymous', anonymous === undefined ? 'required' : 'wrong-type');
  if (typeof retentionMonths !== 'number' || !Number.isInteger(retentionMonths)) {
    inspection.fault('/retentionMonths', retentionMonths === undefined ? 'required' : 'wrong-type');
  } else if (retentionMonths < 1) inspection.fault('/retentionMonths', 'too-small', { min: 1 });
  else if (retentionMonths > limits.retentionMonths) {
    inspection.fault('/retentionMonths', 'too-big', { max: limits.retentionMonths });
  }
  if (!Array.isArray(questions)) inspection.fault('/questions', questions === undefined ? 'required' : 'wrong-type');
  else {
    if (!questions.some((question) => isMembers(question) && question['type'] !== 'statement')) {
      inspection.lack('/questions', 'too-few', { min: 1 });
    }
    if (questions.length > limits.questions)
      inspection.fault('/questions', 'too-many-items', { max: limits.questions });
    inspectQuestions(inspection, questions, anonymous === true);
    inspectSections(inspection, value['sections'], questions);
  }
  return inspection;
}
