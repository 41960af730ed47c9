import { describe, expect, it } from '@jest/globals';
import { surveyTemplates, validateDefinition } from '@elinvoima/contracts';
import { readySurvey } from './ready-survey.js';

const municipality = { fi: 'Testilä', sv: 'Testby', en: 'Testham' };

describe('a survey from a ready template', () => {
  it.each(surveyTemplates.map((template) => [template.key, template] as const))(
    '%s carries the municipality’s own name in every language',
    (_, template) => {
      const survey = readySurvey(template, municipality, { key: 'satisfaction_2', anonymous: false });
      expect(JSON.stringify(survey)).not.toContain('{municipality}');
      expect(survey.intro.sv).toContain('Testby');
      expect(survey.questions.map(({ key }) => key)).toEqual(template.questions.map(({ key }) => key));
      expect(validateDefinition(survey).ok).toBe(true);
    },
  );

  it.each(surveyTemplates.map((template) => [template.key, template] as const))(
    '%s made anonymous asks nobody to leave a name',
    (_, template) => {
      const survey = readySurvey(template, municipality, { key: template.key, anonymous: true });
      expect(survey.anonymous).toBe(true);
      expect(survey.questions.some(({ type }) => type === 'contact_me')).toBe(false);
      expect(validateDefinition(survey).ok).toBe(true);
    },
  );
});
