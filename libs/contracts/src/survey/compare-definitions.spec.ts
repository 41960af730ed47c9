import { describe, expect, it } from '@jest/globals';
import { compareDefinitions, questionsToDecide } from './compare-definitions.js';
import { cutSeries, faultsAgainstPublished, freeKey } from './question-keys.js';
import { definition, question, words } from './testing/build-survey.js';
import { validateDefinition } from './validate-definition.js';

const before = definition([
  question('score', 'nps', { metricKey: 'nps' }),
  question('why', 'single', { options: ['price', 'other'] }),
  question('more', 'long_text', { showIf: { question: 'score', atMost: 6 } }),
]);
const [score, why, more] = before.questions as [
  (typeof before.questions)[number],
  (typeof before.questions)[number],
  (typeof before.questions)[number],
];
const told = (after: typeof before): object[] => compareDefinitions(before, after);

describe('two versions of a questionnaire', () => {
  it('that say the same differ in nothing, whatever the order of their members', () => {
    const turned = JSON.parse(
      JSON.stringify(before, (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    ) as typeof before;
    expect(told(turned)).toEqual([]);
  });

  it('differ in words by language, in what came, went and moved', () => {
    const after = definition(
      [
        { ...why, options: [...(why.options ?? []).slice(1), { code: 'time', text: words('Aika') }] },
        { ...score, text: { ...score.text, sv: 'Annat?' } },
        question('new', 'yes_no', { required: true }),
      ],
      { title: { ...before.title, en: 'Another' }, retentionMonths: 12 },
    );
    expect(told(after)).toMatchObject([
      { kind: 'words', of: 'title', languages: ['en'] },
      { kind: 'retention', before: 24, after: 12 },
      { kind: 'order' },
      { kind: 'options', question: { key: 'why' }, added: [words('Aika')], removed: [words('price')] },
      { kind: 'question-words', question: { key: 'score' }, parts: ['text'], languages: ['sv'] },
      { kind: 'added', question: { key: 'new' } },
      { kind: 'removed', question: { key: 'more' } },
    ]);
  });

  it('tell apart conditions, requirements and sections', () => {
    const after = definition(
      [
        { ...score, required: true },
        { ...why, section: 's' },
        { ...more, showIf: { question: 'score', atMost: 5 } },
      ],
      { sections: [{ key: 's', title: words('Osio') }] },
    );
    expect(told(after).map((change) => (change as { kind: string }).kind)).toEqual([
      'sections',
      'required',
      'section',
      'condition',
    ]);
  });

  it('ask a person about other words for the same question, not about help', () => {
    expect(questionsToDecide(before, before)).toEqual([]);
    const reworded = definition([
      { ...score, endLabels: { low: words('ei'), high: words('high') } },
      { ...why, help: words('Valitse yksi.') },
      { ...more, text: words('Miksi?') },
    ]);
    expect(questionsToDecide(before, reworded)).toEqual(['score', 'more']);
  });
});

describe('a key', () => {
  it('is counted on when it is taken', () => {
    expect(freeKey('improve', new Set())).toBe('improve');
    expect(freeKey('improve', new Set(['improve', 'improve_2']))).toBe('improve_3');
    expect(freeKey('improve_2', new Set(['improve', 'improve_2']))).toBe('improve_3');
    expect(freeKey('x'.repeat(40), new Set(['x'.repeat(40)]))).toHaveLength(38);
  });

  it('that is cut becomes another, measures nothing, and what hung on it hangs on it still', () => {
    const cut = cutSeries(before, 'score', new Set(['score_2']));
    expect(cut.questions.map(({ key, metricKey, showIf }) => [key, metricKey, showIf?.question])).toEqual([
      ['score_3', undefined, undefined],
      ['why', undefined, undefined],
      ['more', undefined, 'score_3'],
    ]);
    expect(validateDefinition(cut).ok).toBe(true);
  });

  it('keeps the scale and the metric it was published with, in every version', () => {
    const faults = (questions: typeof before.questions, extra = {}) =>
      faultsAgainstPublished(definition(questions, extra), [before, definition([question('old', 'csat5')])]).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    expect(faults(before.questions)).toEqual([]);
    expect(faults([question('score', 'csat5'), question('fresh', 'nps'), question('old', 'yes_no')])).toEqual([
      '/questions/0/type survey-scale-changed',
      '/questions/2/type survey-scale-changed',
    ]);
    expect(faults([question('score', 'nps')])).toEqual(['/questions/0/metricKey survey-metric-changed']);
    expect(faults(before.questions, { anonymous: true })).toEqual(['/anonymous survey-promise-made']);
  });
});
