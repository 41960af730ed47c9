/** What keeps a draft from being published, said in the reader's language with where it stands. */
import { languages, type Fault, type SurveyDefinition } from '@elinvoima/contracts';
import type { Translate } from '../../../texts/texts-provider.js';

const known = [
  'required',
  'too-few',
  'survey-condition-not-earlier',
  'survey-contact-in-anonymous',
  'survey-section-empty',
  'survey-section-scattered',
] as const;

export function faultSentence(t: Translate, draft: SurveyDefinition, { pointer, code }: Fault): string {
  const [, part, place] = pointer.split('/');
  const n = Number(place) + 1;
  const question = part === 'questions' ? draft.questions[n - 1] : undefined;
  const where =
    part === 'questions'
      ? place === undefined
        ? t('survey-builder.questions')
        : [t('survey-builder.at.question', { n }), question?.text.fi].filter(Boolean).join(': ')
      : part === 'sections'
        ? t('survey-builder.at.section', { n })
        : part === 'title' || part === 'intro' || part === 'thanks'
          ? t(`survey-builder.field.${part}`)
          : '';
  const language = languages.find((each) => pointer.endsWith(`/${each}`));
  const found = known.find((each) => each === code);
  const inCondition = pointer.includes('/showIf') ? `${t('survey-builder.at.condition')} ` : '';
  const what =
    code === 'required' && language
      ? t('survey-builder.lack.language', { language: t(`shell.language.${language}`) })
      : `${inCondition}${t(`survey-builder.lack.${found ?? 'other'}`)}`;
  return `${where} – ${what}`;
}
