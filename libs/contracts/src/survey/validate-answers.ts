import { personalIdentityCodesIn } from '../personal-identity-code.js';
import type { Fault } from '../problem.js';
import {
  dontKnow,
  isScale,
  scales,
  textLimits,
  type Answers,
  type Question,
  type SurveyDefinition,
} from './definition.js';
import { visibleQuestions } from './visible-questions.js';

export type AnswersResult =
  { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly faults: Fault[] };

type Checked = { readonly answer: Answers[string] | undefined } | { readonly fault: Omit<Fault, 'pointer'> };

const answered = (answer: Answers[string] | undefined): Checked => ({ answer });
const refused = (code: Fault['code'], values?: Fault['values']): Checked => ({ fault: { code, values } });

/** Line ends as one sign; what is neither text, tab nor line end (a NUL would stop PostgreSQL) falls away. */
const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function checkScale(question: Question, value: unknown): Checked {
  if (!isScale(question.type)) return refused('wrong-type');
  if (value === dontKnow) return question.required ? refused('required') : answered(dontKnow);
  if (typeof value !== 'number' || !Number.isInteger(value)) return refused('wrong-type');
  const { low, high } = scales[question.type];
  if (value < low) return refused('too-small', { min: low });
  return value > high ? refused('too-big', { max: high }) : answered(value);
}

function checkCode(question: Question, value: unknown, codes: readonly string[]): Checked {
  if (typeof value !== 'string') return refused('wrong-type');
  if (value === dontKnow) return question.required ? refused('required') : answered(dontKnow);
  return codes.includes(value) ? answered(value) : refused('not-in-list');
}

function checkCodes(value: unknown, codes: readonly string[]): Checked {
  const chosen: unknown[] = Array.isArray(value) ? value : [value];
  if (!chosen.every((code) => typeof code === 'string')) return refused('wrong-type');
  if (chosen.some((code) => !codes.includes(code))) return refused('not-in-list');
  return answered(codes.filter((code) => chosen.includes(code)));
}

function checkText(value: unknown, limit: number): Checked {
  if (typeof value !== 'string') return refused('wrong-type');
  const text = cleanText(value);
  if (text.length > limit) return refused('too-long', { max: limit });
  if (personalIdentityCodesIn(text).length > 0) return refused('personal-identity-code');
  return answered(text === '' ? undefined : text);
}

function check(question: Question, value: unknown): Checked {
  const codes = (question.options ?? []).map(({ code }) => code);
  switch (question.type) {
    case 'nps':
    case 'csat5':
    case 'ces7':
    case 'scale10':
      return checkScale(question, value);
    case 'single':
      return checkCode(question, value, codes);
    case 'yes_no':
      return checkCode(question, value, ['yes', 'no']);
    case 'contact_me':
      // Consent is a yes or nothing at all.
      if (value === 'no') return answered(undefined);
      return value === 'yes' ? answered('yes') : refused('not-in-list');
    case 'multi':
      return checkCodes(value, codes);
    case 'short_text':
    case 'long_text':
      return checkText(value, textLimits[question.type]);
    case 'statement':
      return refused('unknown-member');
    default:
      return refused('unknown-member');
  }
}

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Checks one person's answers against the version they were asked with. Unknown keys and wrong values are faults with a
 * JSON pointer below `base`; answers of questions that do not apply are dropped; nothing answered at all is a fault.
 * The answers given back hold only questions that apply and were answered ("don't know" is an answer).
 */
export function validateAnswers(definition: SurveyDefinition, given: unknown, base = '/answers'): AnswersResult {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { ok: false, faults: [{ pointer: base, code: 'wrong-type' }] };
  }
  const values = new Map<string, unknown>(Object.entries(given));
  const faults: Fault[] = [];
  const known = new Set(definition.questions.filter(({ type }) => type !== 'statement').map(({ key }) => key));
  for (const key of values.keys()) {
    if (!known.has(key)) faults.push({ pointer: `${base}/${escapePointer(key)}`, code: 'unknown-member' });
  }

  const answers: Record<string, Answers[string]> = {};
  // One pass in order: each question is judged by the answers before it, so its branch is already decided.
  for (const question of definition.questions) {
    const { key, type, required } = question;
    if (type === 'statement' || !visibleQuestions(definition, answers).includes(question)) continue;
    const value = values.get(key);
    const checked = isEmpty(value) ? answered(undefined) : check(question, value);
    const pointer = `${base}/${key}`;
    if ('fault' in checked) faults.push({ pointer, ...checked.fault });
    else if (checked.answer !== undefined) answers[key] = checked.answer;
    else if (required) faults.push({ pointer, code: 'required' });
  }
  if (faults.length > 0) return { ok: false, faults };
  if (Object.keys(answers).length === 0) return { ok: false, faults: [{ pointer: base, code: 'survey-empty' }] };
  return { ok: true, answers };
}

/**
 * Answers as a plain HTML form sends them: pairs of text, the same name once for every ticked box. Numbers of scales
 * become numbers; names that start with `_` are the form's own and left out. Nothing is judged: `validateAnswers` does.
 */
export function answersFromForm(
  definition: SurveyDefinition,
  pairs: Iterable<readonly [string, string]>,
): Record<string, unknown> {
  const types = new Map(definition.questions.map(({ key, type }) => [key, type]));
  const answers: Record<string, unknown> = {};
  for (const [name, value] of pairs) {
    if (name.startsWith('_')) continue;
    const type = types.get(name);
    const before = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (type === 'multi') answers[name] = [...(Array.isArray(before) ? before : []), value];
    else answers[name] = type !== undefined && isScale(type) && /^\d{1,2}$/.test(value) ? Number(value) : value;
  }
  return answers;
}

/**
 * How much of what was shown was answered. AAPOR's words with our cut: `complete` from 80 % with everything required,
 * `partial` from 50 %, else `break_off`. Statements and the contact consent do not count.
 */
export function completenessOf(
  definition: SurveyDefinition,
  answers: Answers,
): { readonly shown: number; readonly answered: number; readonly grade: 'complete' | 'partial' | 'break_off' } {
  const shown = visibleQuestions(definition, answers).filter(
    ({ type }) => type !== 'statement' && type !== 'contact_me',
  );
  const answeredCount = shown.filter(({ key }) => answers[key] !== undefined).length;
  const share = shown.length === 0 ? 0 : answeredCount / shown.length;
  const requiredDone = shown.every(({ key, required }) => !required || answers[key] !== undefined);
  const grade = share >= 0.8 && requiredDone ? 'complete' : share >= 0.5 ? 'partial' : 'break_off';
  return { shown: shown.length, answered: answeredCount, grade };
}
