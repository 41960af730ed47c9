import { newcomerTemplate, satisfactionTemplate, validateDefinition, validateDraft } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import {
  addOther,
  addQuestion,
  addSection,
  duplicateQuestion,
  missingBelow,
  moveQuestion,
  removeSection,
} from './definition-edits.js';

const draft = satisfactionTemplate;
const none = new Set<string>();
const keys = ({ questions }: typeof draft) => questions.map(({ key }) => key);

describe('a draft', () => {
  it('gets new questions with keys that nobody has, also none that was published and removed', () => {
    const once = addQuestion(draft, 'single', new Set(['single_1']));
    expect(keys(once).at(-1)).toBe('single_2');
    expect(keys(addQuestion(once, 'single', none)).at(-1)).toBe('single_1');
    expect(validateDraft(once).ok).toBe(true);
  });

  it('gets another question of the same scale without its metric, ready for words of its own', () => {
    const { questions } = duplicateQuestion(draft, 0, none);
    expect(questions[1]).toMatchObject({
      key: 'satisfied_2',
      type: 'scale10',
      endLabels: draft.questions[0]?.endLabels,
    });
    expect(questions[1]).not.toHaveProperty('metricKey');
  });

  it('asks "other, what?" of those who choose it, once', () => {
    const chosen = addQuestion(draft, 'multi', none);
    const index = chosen.questions.length - 1;
    const asked = addOther(chosen, index, none);
    expect(asked.questions.at(-1)).toMatchObject({
      type: 'short_text',
      showIf: { question: 'multi_1', isOneOf: ['other'] },
    });
    expect(addOther(asked, index, none)).toBe(asked);
    expect(validateDraft(asked).ok).toBe(true);
  });

  it('keeps its questions when a section goes', () => {
    const added = addSection(addSection(draft));
    expect(added.sections?.map(({ key }) => key)).toEqual(['section_1', 'section_2']);
    const placed = { ...added, questions: added.questions.map((each) => ({ ...each, section: 'section_1' })) };
    const left = removeSection(removeSection(placed, 'section_1'), 'section_2');
    expect(validateDefinition(left)).toEqual({ ok: true, definition: draft });
  });

  it('moves a question, and not past the ends', () => {
    expect(keys(moveQuestion(draft, 0, 1)).slice(0, 2)).toEqual(['expectations', 'satisfied']);
    expect(moveQuestion(draft, 0, -1)).toBe(draft);
    expect(keys(moveQuestion(newcomerTemplate, 0, 99))).toEqual(keys(newcomerTemplate));
  });

  it('counts translations that a question lacks, not those of its neighbour', () => {
    const lacks = [
      '/questions/1/text/sv',
      '/questions/1/endLabels/low/en',
      '/questions/10/text/sv',
      '/questions/1/showIf',
    ];
    expect(missingBelow(lacks, '/questions/1')).toBe(2);
  });
});
