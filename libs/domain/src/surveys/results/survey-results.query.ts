import type { Answers, Day, SurveyDefinition, SurveyInvitationState, SurveyKind } from '@elinvoima/contracts';
import { NotFound, type Clock, type Database } from '../../platform/index.js';
import type { LotMember } from './published/told-apart.js';

/** What the breakdowns go by, as it was when the frame was frozen; null where it is not known or must not be. */
export interface FrozenGroups {
  industry: string | null;
  size: string | null;
  contacted: boolean | null;
}

/** One counted answer with what may be known of its sender. */
export interface CountedResponse extends FrozenGroups, LotMember {
  waveId: string;
  companyId: string | null;
  company: { id: string; name: string } | null;
  contact: { id: string; name: string } | null;
  /** Of an anonymous answer the day from which it counts: its own is nobody's to know. */
  submittedOn: Day;
  answers: Answers;
}

/** An answer that came and does not count yet (`lotsOf`): that it came may be told, never what it says. */
export interface WaitingResponse {
  id: string;
  waveId: string;
  anonymous: boolean;
  organisation: string | null;
}

export interface ResultsWave {
  id: string;
  name: string;
  kind: SurveyKind;
  /** The questionnaire's version that was sent. */
  version: number;
  definition: SurveyDefinition;
  firstDay: string;
  /** The last day on which it could be, or can be, answered. */
  lastDay: string;
  /** It can still be answered. */
  isOpen: boolean;
}

/** How many invitations of one wave and one kind of company stand in one state. */
export interface InvitedGroup extends FrozenGroups {
  waveId: string;
  state: SurveyInvitationState;
  people: number;
  /** Companies, or people without one, of the wave that are in this group first, so that none is counted twice. */
  organisations: number;
}

export interface ResultsMaterial {
  survey: { id: string; name: string; kind: SurveyKind };
  /** Every wave of the survey, the oldest first. */
  waves: ResultsWave[];
  invited: InvitedGroup[];
  responses: CountedResponse[];
  waiting: WaitingResponse[];
}

type StoredResponse = Omit<CountedResponse, 'lotId' | 'blockId'> & { lotId: string | null; blockId: string | null };
const isCounted = (response: StoredResponse): response is CountedResponse =>
  response.lotId !== null && response.blockId !== null;

/**
 * Everything that the figures of a survey are computed from, as it stood when answers last came to be counted: all its waves,
 * since trends and breakdowns go over them. Page, programs, files and comments all go through here, so that none tells what
 * another hides. Four statements, however many answers. Test and quarantined answers never count.
 */
export async function publishedMaterial(db: Database, clock: Clock, surveyId: string): Promise<ResultsMaterial> {
  const [survey] = await db.query<ResultsMaterial['survey']>(
    'select id, name, kind from surveys where id = $1 and deleted_at is null',
    [surveyId],
  );
  if (survey === undefined) throw new NotFound();
  const waves = await db.query<ResultsWave>(
    `select w.id, w.name, w.kind, v.n as version, v.definition,
       (w.opens_at at time zone 'Europe/Helsinki')::date::text as "firstDay",
       ((least(coalesce(w.closed_at, w.closes_at), w.closes_at) - interval '1 microsecond') at time zone 'Europe/Helsinki')::date::text as "lastDay",
       w.state <> 'closed' and w.closes_at > $2::timestamptz as "isOpen"
     from survey_waves w join survey_versions v on v.id = w.survey_version_id
     where v.survey_id = $1 order by w.opens_at, w.created_at, w.id`,
    [surveyId, clock.now()],
  );
  const waveIds = waves.map(({ id }) => id);
  const invited = await db.query<InvitedGroup>(
    `select w.id as "waveId", f.industry, f.size, f.contacted, f.state, f.people, f.organisations
     from unnest($1::uuid[]) as w (id) cross join lateral survey_invited(w.id) f`,
    [waveIds],
  );
  // Ordered by the random id: nothing of when or in which order people answered shows through.
  const stored = await db.query<StoredResponse>(
    `select r.id, r.wave_id as "waveId", r.company_id as "companyId", coalesce(r.stand_in, r.company_id, i.contact_id) as organisation,
       (v.definition ->> 'anonymous')::boolean as anonymous, r.lot_id as "lotId", l.block_id as "blockId", coalesce(b.ended_on is not null, false) as "blockEnded",
       (case when (v.definition ->> 'anonymous')::boolean then l.counted_on else r.submitted_on end)::text as "submittedOn",
       r.frozen_industry as industry, r.frozen_size as size, r.frozen_contacted as contacted,
       case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
       case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end as contact,
       coalesce(a.answers, '{}') as answers
     from survey_responses r
     join survey_versions v on v.id = r.survey_version_id
     left join survey_lots l on l.id = r.lot_id
     left join survey_blocks b on b.id = l.block_id
     left join survey_invitations i on i.id = r.invitation_id
     left join contacts p on p.id = i.contact_id and p.deleted_at is null
     left join companies c on c.id = r.company_id
     left join (
       select a.response_id, jsonb_object_agg(a.question_key, coalesce(to_jsonb(a.value_number), to_jsonb(a.value_text), to_jsonb(a.value_codes))) as answers
       from survey_answers a join survey_responses r on r.id = a.response_id
       where r.wave_id = any($1::uuid[]) group by a.response_id
     ) a on a.response_id = r.id
     where r.wave_id = any($1::uuid[]) and r.mode = 'live' and not r.quarantined
     order by r.id`,
    [waveIds],
  );
  const waiting = stored
    .filter(({ lotId }) => lotId === null)
    .map(({ id, waveId, anonymous, organisation }): WaitingResponse => ({ id, waveId, anonymous, organisation }));
  return { survey, waves, invited, responses: stored.filter(isCounted), waiting };
}
