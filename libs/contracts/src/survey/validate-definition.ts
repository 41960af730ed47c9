import type { Fault } from '../problem.js';
import type { SurveyDefinition } from './definition.js';
import { inspectQuestions } from './inspect-questions.js';
import { Inspection, isMembers, limits } from './inspection.js';

export type DefinitionResult =
  { readonly ok: true; readonly definition: SurveyDefinition } | { readonly ok: false; readonly faults: Fault[] };

/** A draft may be unfinished: what publishing would still refuse is told beside it. */
export type DraftResult =
  | { readonly ok: true; readonly definition: SurveyDefinition; readonly unfinished: Fault[] }
  | { readonly ok: false; readonly faults: Fault[] };

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
    if (section !== undefined && !(typeof section === 'string' && keys.has(section)))
      inspection.fault(at, 'not-in-list');
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

/** As a survey's only question: what the bank may hold. Pointers begin at the question. */
export function faultsOfBankQuestion(question: unknown): Fault[] {
  const inspection = new Inspection();
  inspectQuestions(inspection, [question], false);
  const lead = '/questions/0';
  const faults = inspection.faults.map((fault) => ({ ...fault, pointer: fault.pointer.slice(lead.length) }));
  // Whom it is asked of and where it stands is each survey's own.
  for (const member of ['showIf', 'section'])
    if (isMembers(question) && question[member] !== undefined)
      faults.push({ pointer: `/${member}`, code: 'unknown-member' });
  return faults;
}
