import { type Answers, type SurveyDefinition } from '@elinvoima/contracts';
import { NotFound, type Database } from '../../platform/index.js';

/** One counted answer with what may be known of its sender. */
export interface CountedResponse {
  id: string;
  companyId: string | null;
  /** Whoever answered, as one organisation; null in anonymous surveys. */
  organisation: string | null;
  company: { id: string; name: string } | null;
  contact: { id: string; name: string } | null;
  submittedOn: string;
  answers: Answers;
}

export interface ResultsMaterial {
  survey: { id: string; name: string };
  waves: { id: string; name: string }[];
  /** The newest version that was sent; null before anything was. */
  definition: SurveyDefinition | null;
  /** Invitations by what became of them. */
  invited: { answered: number; refused: number; bounced: number; ineligible: number; waiting: number };
  /** Eligible people and, among them, organisations: N of the figures. */
  frame: { people: number; organisations: number };
  responses: CountedResponse[];
}

/** Everything that results are computed from. Four statements. Test and quarantined answers never count. */
export async function resultsMaterial(db: Database, surveyId: string, waveId?: string): Promise<ResultsMaterial> {
  const [survey] = await db.query<{ id: string; name: string }>(
    'select id, name from surveys where id = $1 and deleted_at is null',
    [surveyId],
  );
  if (survey === undefined) throw new NotFound();
  const waves = await db.query<{ id: string; name: string; definition: SurveyDefinition }>(
    `select w.id, w.name, v.definition from survey_waves w join survey_versions v on v.id = w.survey_version_id
     where v.survey_id = $1 and ($2::uuid is null or w.id = $2) order by v.n desc, w.created_at desc`,
    [surveyId, waveId ?? null],
  );
  if (waveId !== undefined && waves.length === 0) throw new NotFound();
  const waveIds = waves.map(({ id }) => id);
  const invited = await db.one<ResultsMaterial['invited'] & ResultsMaterial['frame']>(
    `select (count(*) filter (where state = 'answered'))::int as answered,
       (count(*) filter (where state in ('refused', 'suppressed')))::int as refused,
       (count(*) filter (where state = 'bounced'))::int as bounced,
       (count(*) filter (where state = 'ineligible'))::int as ineligible,
       (count(*) filter (where state in ('queued', 'sent')))::int as waiting,
       (count(*) filter (where state <> 'ineligible'))::int as people,
       (count(distinct coalesce(company_id, contact_id)) filter (where state <> 'ineligible'))::int as organisations
     from survey_invitations where wave_id = any($1::uuid[])`,
    [waveIds],
  );
  // Ordered by the random id: nothing of when or in which order people answered shows through.
  const responses = await db.query<CountedResponse>(
    `select r.id, r.company_id as "companyId", coalesce(r.company_id, i.contact_id) as organisation, r.submitted_on::text as "submittedOn",
       case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
       case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end as contact,
       (select coalesce(jsonb_object_agg(a.question_key, coalesce(to_jsonb(a.value_number), to_jsonb(a.value_text), to_jsonb(a.value_codes))), '{}')
        from survey_answers a where a.response_id = r.id) as answers
     from survey_responses r
     left join survey_invitations i on i.id = r.invitation_id
     left join contacts p on p.id = i.contact_id and p.deleted_at is null
     left join companies c on c.id = r.company_id
     where r.wave_id = any($1::uuid[]) and r.mode = 'live' and not r.quarantined
     order by r.id`,
    [waveIds],
  );
  const { people, organisations, ...states } = invited;
  return {
    survey,
    waves: waves.map(({ id, name }) => ({ id, name })),
    definition: waves[0]?.definition ?? null,
    invited: states,
    frame: { people, organisations },
    responses,
  };
}
