import {
  isScale,
  metricKeys,
  questionTypes,
  scales,
  typeOfMetric,
  type MetricKey,
  type Question,
  type QuestionType,
} from './definition.js';
import { isMembers, isOneOf, limits, type Inspection, type Members } from './inspection.js';

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

/** Looks through the questions in order: each may hang on those before it. */
export function inspectQuestions(inspection: Inspection, questions: readonly unknown[], anonymous: boolean): void {
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
