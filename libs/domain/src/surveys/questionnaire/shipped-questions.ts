import { languages, surveyTemplates, type LocalText, type Question } from '@elinvoima/contracts';
import { municipalityName, theMunicipality, type Database } from '../../platform/index.js';
import { localQuestion } from './ready-survey.js';

/** The questions of the shipped templates, each once: what the bank holds at first. */
export function shippedQuestions(municipality: LocalText): Question[] {
  const questions = new Map<string, Question>();
  for (const template of surveyTemplates)
    for (const question of template.questions) {
      // Where a question stands and whom it is asked of is the survey's; a follow-up alone is nobody's question.
      const { section: _section, showIf: _showIf, ...rest } = question;
      if (question.type !== 'statement' && !questions.has(question.key))
        questions.set(question.key, localQuestion(rest, municipality));
    }
  return [...questions.values()];
}

/** Puts the shipped questions into the bank. Those that are there already stay as they have been made. */
export async function loadShippedQuestions(db: Database): Promise<void> {
  const municipality = await theMunicipality(db);
  const names = Object.fromEntries(languages.map((language) => [language, municipalityName(municipality, language)]));
  const questions = shippedQuestions(names as unknown as LocalText);
  await db.query(
    `insert into survey_bank_questions (key, question)
     select question ->> 'key', question from jsonb_array_elements($1::jsonb) as question on conflict (key) do nothing`,
    [JSON.stringify(questions)],
  );
}
