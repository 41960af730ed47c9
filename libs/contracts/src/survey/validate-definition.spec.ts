import { describe, expect, it } from '@jest/globals';
import { definition, question, words } from './testing/build-survey.js';
import { surveyTemplates } from './templates/index.js';
import { questionGroups, surveyText } from './definition.js';
import { validateDefinition, validateDraft } from './validate-definition.js';

const faults = (value: unknown): string[] => {
  const result = validateDefinition(value);
  return result.ok ? [] : result.faults.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('a questionnaire', () => {
  it.each(surveyTemplates.map((template) => [template.key, template] as const))(
    'template %s can be published',
    (_, template) => {
      expect(validateDefinition(template)).toEqual({ ok: true, definition: template });
      expect(validateDefinition(JSON.parse(JSON.stringify(template))).ok).toBe(true);
    },
  );

  it('carries the municipality’s name in its words', () => {
    const municipality = { fi: 'Hattula', sv: 'Hattula', en: 'Hattula' };
    expect(surveyText(words('{municipality} kysyy'), 'fi', municipality)).toBe('Hattula kysyy');
  });

  it('needs its parts', () => {
    expect(faults({})).toEqual([
      '/key required',
      '/title required',
      '/intro required',
      '/thanks required',
      '/anonymous required',
      '/retentionMonths required',
      '/questions required',
    ]);
    expect(faults('survey')).toEqual([' wrong-type']);
    expect(faults({ ...definition([question('a', 'nps')]), colour: 'red' })).toEqual(['/colour unknown-member']);
    expect(faults(definition([question('a', 'statement')]))).toEqual(['/questions too-few']);
  });

  it('says everything in three languages', () => {
    const { sv: _, ...text } = words('Mitä?');
    const broken = definition([{ ...question('a', 'nps'), text: text as never, help: { fi: ' ', sv: 'x', en: 'x' } }]);
    expect(faults(broken)).toEqual(['/questions/0/text/sv required', '/questions/0/help/fi required']);
  });

  it('has distinct keys that fit a form field', () => {
    expect(faults(definition([question('a', 'nps'), question('a', 'yes_no')]))).toEqual(['/questions/1/key duplicate']);
    for (const key of ['_a', 'A', '1a', 'a-b', 'ä', '', 'constructor', 'x'.repeat(41)])
      expect([key, faults(definition([question(key, 'nps')]))]).toEqual([key, ['/questions/0/key survey-key-format']]);
  });

  it('asks each metric once and with its own scale', () => {
    expect(faults(definition([question('a', 'csat5', { metricKey: 'nps' })]))).toEqual([
      '/questions/0/metricKey survey-member-of-other-type',
    ]);
    expect(
      faults(definition([question('a', 'nps', { metricKey: 'nps' }), question('b', 'nps', { metricKey: 'nps' })])),
    ).toEqual(['/questions/1/metricKey duplicate']);
  });

  it('names both ends of a scale, and gives options where one chooses', () => {
    expect(faults(definition([{ ...question('a', 'nps'), endLabels: undefined }]))).toEqual([
      '/questions/0/endLabels required',
    ]);
    expect(faults(definition([question('a', 'single')]))).toEqual(['/questions/0/options required']);
    expect(faults(definition([question('a', 'multi', { options: ['one'] })]))).toEqual([
      '/questions/0/options too-few',
    ]);
    expect(faults(definition([question('a', 'single', { options: ['x', 'x'] })]))).toEqual([
      '/questions/0/options/1/code duplicate',
    ]);
    expect(faults(definition([question('a', 'yes_no', { options: ['x', 'y'] })]))).toEqual([
      '/questions/0/options survey-member-of-other-type',
    ]);
  });

  it('lets conditions look back only, and only at what can be chosen', () => {
    const ask = (showIf: object): string[] =>
      faults(
        definition([
          question('score', 'nps'),
          question('free', 'short_text'),
          question('pick', 'single', { options: ['x', 'y'] }),
          question('then', 'long_text', { showIf: showIf as never }),
          question('later', 'yes_no'),
        ]),
      );
    expect(ask({ question: 'score', atMost: 6 })).toEqual([]);
    expect(ask({ question: 'pick', isOneOf: ['y'] })).toEqual([]);
    expect(ask({ question: 'later', isOneOf: ['yes'] })).toEqual([
      '/questions/3/showIf/question survey-condition-not-earlier',
    ]);
    expect(ask({ question: 'then', isOneOf: ['x'] })).toEqual([
      '/questions/3/showIf/question survey-condition-not-earlier',
    ]);
    expect(ask({ question: 'free', isOneOf: ['x'] })).toEqual([
      '/questions/3/showIf/question survey-condition-not-earlier',
    ]);
    expect(ask({ question: 'score' })).toEqual(['/questions/3/showIf required']);
    expect(ask({ question: 'score', atMost: 11 })).toEqual(['/questions/3/showIf not-in-list']);
    expect(ask({ question: 'pick', isOneOf: ['z'] })).toEqual(['/questions/3/showIf/isOneOf not-in-list']);
  });

  it('is either anonymous or asks to be contacted, never both', () => {
    const questions = [question('a', 'nps'), question('contact', 'contact_me')];
    expect(faults(definition(questions))).toEqual([]);
    expect(faults(definition(questions, { anonymous: true }))).toEqual([
      '/questions/1/type survey-contact-in-anonymous',
    ]);
  });

  it('groups questions in sections that have a heading and stand together', () => {
    const sections = [
      { key: 'service', title: words('Palvelu') },
      { key: 'place', title: words('Kunta'), intro: words('Kunnasta yrityksen paikkana.') },
    ];
    const inSections = (...of: (string | undefined)[]) =>
      definition(
        of.map((section, index) => question(`q${index}`, 'nps', section === undefined ? {} : { section })),
        { sections },
      );
    expect(faults(inSections(undefined, 'service', 'service', 'place'))).toEqual([]);
    expect(questionGroups(inSections(undefined, 'service', 'service', 'place'))).toMatchObject([
      { section: null, questions: [{ key: 'q0' }] },
      { section: { key: 'service' }, questions: [{ key: 'q1' }, { key: 'q2' }] },
      { section: { key: 'place' }, questions: [{ key: 'q3' }] },
    ]);
    expect(faults(inSections('service', 'place', 'service'))).toEqual([
      '/questions/2/section survey-section-scattered',
    ]);
    expect(faults(inSections('service', undefined, 'service'))).toEqual([
      '/sections/1 survey-section-empty',
      '/questions/2/section survey-section-scattered',
    ]);
    expect(faults(inSections('service', 'place', 'other'))).toEqual(['/questions/2/section not-in-list']);
    expect(faults(definition([question('a', 'nps')], { sections: [{ key: 'A' }] as never }))).toEqual([
      '/sections/0/key survey-key-format',
      '/sections/0/title required',
      '/sections/0 survey-section-empty',
    ]);
  });
});

describe('a draft', () => {
  const told = (value: unknown): string[] => {
    const result = validateDraft(value);
    return (result.ok ? result.unfinished : result.faults).map(
      ({ pointer, code }) => `${result.ok ? '' : 'refused '}${pointer} ${code}`,
    );
  };

  it('may lack translations, options and the questions themselves; what it lacks is told', () => {
    const half = { fi: 'Mitä?', sv: '', en: ' ' };
    expect(told(definition([]))).toEqual(['/questions too-few']);
    expect(told(definition([question('a', 'single', { text: half })]))).toEqual([
      '/questions/0/text/sv required',
      '/questions/0/text/en required',
      '/questions/0/options required',
    ]);
    expect(told(definition([{ ...question('a', 'nps'), endLabels: undefined }]))).toEqual([
      '/questions/0/endLabels required',
    ]);
  });

  it('may have its questions in an order that does not work yet', () => {
    expect(
      told(
        definition([
          question('then', 'long_text', { showIf: { question: 'score', atMost: 6 } }),
          question('score', 'nps'),
        ]),
      ),
    ).toEqual(['/questions/0/showIf/question survey-condition-not-earlier']);
    expect(told(definition([question('a', 'nps')], { sections: [{ key: 's', title: words('Osio') }] }))).toEqual([
      '/sections/0 survey-section-empty',
    ]);
  });

  it('is refused when it is no questionnaire: then only what is wrong is told', () => {
    const text = { fi: 'Mitä?', en: '', sv: 1 };
    expect(told(definition([question('a', 'nps', { text: text as never })]))).toEqual([
      'refused /questions/0/text/sv wrong-type',
    ]);
    expect(told({ ...definition([]), colour: 'red' })).toEqual(['refused /colour unknown-member']);
    expect(told(definition([question('a', 'nps'), question('a', 'nps')]))).toEqual([
      'refused /questions/1/key duplicate',
    ]);
    expect(told(definition([question('a', 'nps', { showIf: { isOneOf: 'x' } as never })]))).toEqual([
      'refused /questions/0/showIf/question required',
    ]);
    expect(told(definition([question('a', 'nps', { showIf: 'x' as never })]))).toEqual([
      'refused /questions/0/showIf wrong-type',
    ]);
  });
});
