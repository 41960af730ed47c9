import type {
  Day,
  GrowthBarrier,
  InitiativeMaker,
  InitiativeState,
  Language,
  MeasureStage,
} from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import { rowColumns, rowFrom, type InitiativeRow } from './initiative-list.query.js';

interface Named {
  id: string;
  name: string;
}

export interface Supporter {
  id: string;
  makerKind: InitiativeMaker;
  company: Named | null;
  contact: Named | null;
  name: string | null;
  email: string | null;
  since: Day;
}

export interface InitiativeDetails extends Omit<InitiativeRow, 'supporters' | 'measures'> {
  text: string;
  makerEmail: string | null;
  language: Language;
  /** Whether a mail to the maker would have somewhere to go. */
  reachable: boolean;
  event: Named | null;
  surveyWave: Named | null;
  secondaryFactors: string[];
  growthBarrier: GrowthBarrier | null;
  answerText: string | null;
  answerPublished: boolean;
  caseNumber: string | null;
  duplicateOf: Named | null;
  duplicates: Named[];
  renewedFrom: Named | null;
  createdAt: Date;
  supporters: Supporter[];
  measures: { id: string; title: string; stage: MeasureStage; since: Day }[];
  /** The newest first. */
  history: { state: InitiativeState; reason: string | null; since: Day; recordedAt: Date; recordedBy: string | null }[];
}

const titled = (table: string, id: string): string =>
  `(select jsonb_build_object('id', t.id, 'name', t.title) from ${table} t where t.id = ${id})`;

const company = `case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company`;
const contact = `case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end as contact`;

/** One initiative with all that hangs on it. Four statements by key; `NotFound` also for what lies in the bin. */
export async function initiativeDetails(db: Database, id: string, today: Day): Promise<InitiativeDetails> {
  const [initiative] = await db.query<Omit<InitiativeDetails, 'supporters' | 'measures' | 'history'>>(
    `select ${rowColumns('$2')}, i.text, i.maker_email as "makerEmail", i.language,
       coalesce(i.maker_email, p.email, c.email) is not null as reachable,
       ${titled('events', 'i.event_id')} as event,
       (select jsonb_build_object('id', w.id, 'name', w.name) from survey_waves w where w.id = i.survey_wave_id) as "surveyWave",
       i.secondary_factors as "secondaryFactors", i.growth_barrier as "growthBarrier",
       i.answer_text as "answerText", i.answer_published as "answerPublished", i.case_number as "caseNumber",
       ${titled('initiatives', 'i.duplicate_of_id')} as "duplicateOf", ${titled('initiatives', 'i.renewed_from_id')} as "renewedFrom",
       coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'name', d.title) order by d.received_on) from initiatives d
         where d.duplicate_of_id = i.id and d.deleted_at is null), '[]') as duplicates,
       i.created_at as "createdAt"
     from ${rowFrom} where i.id = $1 and i.deleted_at is null`,
    [id, today],
  );
  if (initiative === undefined) throw new NotFound();
  const supporters = await db.query<Supporter>(
    `select s.id, s.maker_kind as "makerKind", ${company}, ${contact}, s.name, s.email, s.since::text as since
     from initiative_supporters s left join companies c on c.id = s.company_id left join contacts p on p.id = s.contact_id
     where s.initiative_id = $1 order by s.since, s.id`,
    [id],
  );
  const measures = await db.query<InitiativeDetails['measures'][number]>(
    `select m.id, m.title, m.stage, l.since::text as since from initiative_measures l join measures m on m.id = l.measure_id
     where l.initiative_id = $1 and m.deleted_at is null order by l.since, m.id`,
    [id],
  );
  const history = await db.query<InitiativeDetails['history'][number]>(
    `select s.state, s.reason, s.since::text as since, s.recorded_at as "recordedAt", u.name as "recordedBy"
     from initiative_states s left join users u on u.id = s.recorded_by
     where s.initiative_id = $1 order by s.since desc, s.recorded_at desc, s.id desc`,
    [id],
  );
  return { ...initiative, supporters, measures, history };
}
