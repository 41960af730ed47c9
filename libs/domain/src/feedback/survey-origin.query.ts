import { RuleBroken, type Database } from '../platform/index.js';

interface Origin {
  surveyWaveId?: string | null;
  surveyResponseId?: string | null;
  companyId?: string | null;
  contactId?: string | null;
}

/**
 * Where feedback was said in a survey. A named answer brings its round, company and contact; an anonymous one is never tied to
 * feedback, only its round may be named. Throws `RuleBroken` for an answer or a round that is not there. At most one statement.
 */
export async function originOf(db: Database, { surveyWaveId, surveyResponseId }: Origin): Promise<Origin> {
  if (surveyResponseId) {
    const [response] = await db.query<Required<Origin> & { anonymous: boolean }>(
      `select r.wave_id as "surveyWaveId", r.id as "surveyResponseId", r.company_id as "companyId", i.contact_id as "contactId",
         r.invitation_id is null as anonymous
       from survey_responses r left join survey_invitations i on i.id = r.invitation_id
       where r.id = $1 and r.mode = 'live'`,
      [surveyResponseId],
    );
    if (response === undefined || response.anonymous) throw RuleBroken.at('/surveyResponseId', 'unknown-reference');
    const { anonymous: _, ...origin } = response;
    return origin;
  }
  if (!surveyWaveId) return {};
  const [wave] = await db.query('select 1 from survey_waves where id = $1', [surveyWaveId]);
  if (wave === undefined) throw RuleBroken.at('/surveyWaveId', 'unknown-reference');
  return { surveyWaveId };
}
