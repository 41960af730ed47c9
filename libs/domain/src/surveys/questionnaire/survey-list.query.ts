import { validateDefinition, type SurveyDefinition, type SurveyKind, type SurveyStatus } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  listPage,
  type Database,
  type Page,
  type PageRequest,
  type Fault,
} from '../../platform/index.js';

export interface SurveyFilter {
  q?: string;
  status?: SurveyStatus;
}

export interface SurveyRow {
  id: string;
  key: string;
  name: string;
  kind: SurveyKind;
  status: SurveyStatus;
  anonymous: boolean;
  /** The number of the newest version; null before the first. */
  publishedVersion: number | null;
  /** The draft says something else than the newest version. */
  hasChanges: boolean;
  waves: number;
  invited: number;
  answered: number;
  /** When it was last sent. */
  lastSentAt: Date | null;
  updatedAt: Date;
  version: number;
}

export interface SurveyDetails extends SurveyRow {
  definition: SurveyDefinition;
  /** What keeps the draft from being published. */
  unfinished: Fault[];
  createdAt: Date;
}

const columns = `s.id, s.key, s.name, s.kind, s.status, (s.draft ->> 'anonymous')::boolean as anonymous,
  (select max(v.n) from survey_versions v where v.survey_id = s.id) as "publishedVersion",
  coalesce((select v.definition <> s.draft from survey_versions v where v.survey_id = s.id order by v.n desc limit 1), false) as "hasChanges",
  sent.waves, sent.invited, sent.answered, sent.last_sent_at as "lastSentAt", s.updated_at as "updatedAt", s.version`;

const from = `surveys s cross join lateral (
  select count(distinct w.id)::int as waves, coalesce(sum(f.people), 0)::int as invited,
    coalesce(sum(f.people) filter (where f.state = 'answered'), 0)::int as answered, 
    max(w.opens_at) filter (where w.opens_at <= now()) as last_sent_at
  from survey_versions v join survey_waves w on w.survey_version_id = v.id left join lateral survey_invited(w.id) f on true
  where v.survey_id = s.id) sent`;

/** One page of surveys with how they have been answered. One statement, two with a total. */
export async function listSurveys(db: Database, filter: SurveyFilter, page: PageRequest): Promise<Page<SurveyRow>> {
  const where = new Conditions()
    .add('s.deleted_at is null')
    .addIf(filter.q?.trim().toLowerCase() || undefined, (p) => `strpos(lower(s.name), ${p}) > 0`)
    .addIf(filter.status, (p) => `s.status = ${p}`);
  return listPage<SurveyRow>(
    db,
    {
      select: columns,
      from,
      where,
      id: 's.id',
      sorts: {
        updatedAt: { expression: 's.updated_at', type: 'timestamptz' },
        name: { expression: 's.name collate "fi-x-icu"', type: 'text' },
      },
      defaultSort: '-updatedAt',
    },
    page,
  );
}

/** One survey with its words. One statement. */
export async function surveyDetails(db: Database, id: string): Promise<SurveyDetails> {
  const [row] = await db.query<Omit<SurveyDetails, 'unfinished'>>(
    `select ${columns}, s.draft as definition, s.created_at as "createdAt" from ${from} where s.id = $1 and s.deleted_at is null`,
    [id],
  );
  if (row === undefined) throw new NotFound();
  const checked = validateDefinition(row.definition);
  return { ...row, unfinished: checked.ok ? [] : checked.faults };
}
