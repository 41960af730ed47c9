import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';
import { sendSurvey, type SurveyRound } from './survey-round.js';

export interface CommentsRound extends SurveyRound {
  /** In the order of `people`. */
  responseIds: string[];
}

/** A sent survey whose people have answered its open question in these words, a person each. */
export async function sendCommented(
  api: TestApi,
  texts: readonly string[],
  options: { anonymous?: boolean; language?: string; sameCompany?: boolean } = {},
): Promise<CommentsRound> {
  const { anonymous = false, language = 'fi', sameCompany = false } = options;
  const round = await sendSurvey(api, { people: texts.length, anonymous, sameCompany });
  const responseIds: string[] = [];
  for (const [at, text] of texts.entries()) {
    const { id } = await api.db.one<{ id: string }>(
      `insert into survey_responses (wave_id, survey_version_id, invitation_id, company_id, submission_id, language, submitted_on)
       select w.id, w.survey_version_id, case when $3 then null else i.id end, case when $3 then null else i.company_id end, $4, $5, '2026-11-18'
       from survey_waves w join survey_invitations i on i.wave_id = w.id and i.contact_id = $2 where w.id = $1 returning id`,
      [round.waveId, round.people[at]?.contactId, anonymous, randomUUID(), language],
    );
    await api.db.query(
      `insert into survey_answers (response_id, question_key, value_text)
       select $1, q ->> 'key', $3 from survey_waves w join survey_versions v on v.id = w.survey_version_id,
         jsonb_array_elements(v.definition -> 'questions') q
       where w.id = $2 and q ->> 'type' = 'long_text' limit 1`,
      [id, round.waveId, text],
    );
    responseIds.push(id);
  }
  return { ...round, responseIds };
}
