/** What the builder does to a draft: each a new draft, the old one untouched. */
import {
  freeKey,
  isScale,
  type LocalText,
  type Question,
  type QuestionType,
  type SurveyDefinition,
} from '@elinvoima/contracts';

export const noWords: LocalText = { fi: '', sv: '', en: '' };
const other: LocalText = { fi: 'Muu', sv: 'Annat', en: 'Other' };
const whatOther: LocalText = { fi: 'Mikä muu?', sv: 'Vad annat?', en: 'What other?' };

const keysOf = (draft: SurveyDefinition, taken: ReadonlySet<string>): Set<string> =>
  new Set([...taken, ...draft.questions.map(({ key }) => key)]);

const inserted = (draft: SurveyDefinition, question: Question, after: number): SurveyDefinition => {
  const { section } = draft.questions[after] ?? {};
  const placed = section === undefined ? question : { ...question, section };
  return { ...draft, questions: [...draft.questions.slice(0, after + 1), placed, ...draft.questions.slice(after + 1)] };
};

/** A new question of a type, last. Its key is nobody's yet: `taken` are those that versions have asked by. */
export function addQuestion(draft: SurveyDefinition, type: QuestionType, taken: ReadonlySet<string>): SurveyDefinition {
  const question: Question = {
    key: freeKey(type === 'contact_me' ? 'contact' : `${type}_1`, keysOf(draft, taken)),
    type,
    text: noWords,
    ...(isScale(type) && { endLabels: { low: noWords, high: noWords } }),
    ...((type === 'single' || type === 'multi') && {
      options: ['a', 'b'].map((code) => ({ code, text: noWords })),
    }),
  };
  return inserted(draft, question, draft.questions.length - 1);
}

export const addFromBank = (draft: SurveyDefinition, question: Question): SurveyDefinition =>
  inserted(draft, question, draft.questions.length - 1);

/** Another like it, below it: the same scale with words of its own, as the next line of a matrix. */
export function duplicateQuestion(
  draft: SurveyDefinition,
  index: number,
  taken: ReadonlySet<string>,
): SurveyDefinition {
  const question = draft.questions[index];
  if (!question) return draft;
  const { metricKey: _metric, ...rest } = question;
  return inserted(draft, { ...rest, key: freeKey(question.key, keysOf(draft, taken)), text: noWords }, index);
}

export const changeQuestion = (draft: SurveyDefinition, index: number, question: Question): SurveyDefinition => ({
  ...draft,
  questions: draft.questions.map((each, at) => (at === index ? question : each)),
});

export const removeQuestion = (draft: SurveyDefinition, index: number): SurveyDefinition => ({
  ...draft,
  questions: draft.questions.filter((_, at) => at !== index),
});

export function moveQuestion(draft: SurveyDefinition, from: number, to: number): SurveyDefinition {
  const questions = [...draft.questions];
  const [moved] = questions.splice(from, 1);
  if (!moved || to < 0 || to > questions.length) return draft;
  questions.splice(to, 0, moved);
  return { ...draft, questions };
}

/** "Other, what?": an option, and a short text that is asked of those who choose it. */
export function addOther(draft: SurveyDefinition, index: number, taken: ReadonlySet<string>): SurveyDefinition {
  const question = draft.questions[index];
  if (!question || question.options?.some(({ code }) => code === 'other')) return draft;
  const withOption = { ...question, options: [...(question.options ?? []), { code: 'other', text: other }] };
  const follow: Question = {
    key: freeKey(`${question.key.slice(0, 30)}_other`, keysOf(draft, taken)),
    type: 'short_text',
    text: whatOther,
    showIf: { question: question.key, isOneOf: ['other'] },
  };
  return inserted(changeQuestion(draft, index, withOption), follow, index);
}

export function addSection(draft: SurveyDefinition): SurveyDefinition {
  const sections = draft.sections ?? [];
  const key = freeKey('section_1', new Set(sections.map((section) => section.key)));
  return { ...draft, sections: [...sections, { key, title: noWords }] };
}

/** Its questions stay, in no section. */
export function removeSection(draft: SurveyDefinition, key: string): SurveyDefinition {
  const { sections: old, ...rest } = draft;
  const sections = (old ?? []).filter((section) => section.key !== key);
  const questions = draft.questions.map((question) => {
    const { section, ...free } = question;
    return section === key ? free : question;
  });
  return { ...rest, ...(sections.length > 0 && { sections }), questions };
}

/** How many translations a part of the draft lacks, by what publishing would refuse. */
export const missingBelow = (pointers: readonly string[], part: string): number =>
  pointers.filter((pointer) => pointer.startsWith(`${part}/`) && /\/(fi|sv|en)$/.test(pointer)).length;
