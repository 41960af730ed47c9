import type { Day, FeedbackChannel, FeedbackState, FeedbackTone, Language, Period } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface FeedbackFilter {
  /** Part of what was said, or of the name of the company, contact or giver. */
  q?: string;
  /** `open` are all that wait for an answer; `late` those of them whose promised day has passed. */
  state?: FeedbackState;
  tone?: FeedbackTone;
  topic?: string;
  unit?: string;
  ownerId?: string;
  companyId?: string;
  /** Received in the period. */
  period?: Period;
}

interface Named {
  id: string;
  name: string;
}

/** Feedback as a list shows it on a day. */
export interface FeedbackRow {
  id: string;
  /** The beginning of what was said. */
  title: string;
  channel: FeedbackChannel;
  tone: FeedbackTone;
  topic: { code: string; name: Record<Language, string> } | null;
  unit: string | null;
  company: Named | null;
  contact: Named | null;
  giverName: string | null;
  anonymous: boolean;
  receivedOn: Day;
  answerDueOn: Day;
  state: FeedbackState;
  answeredOn: Day | null;
  owner: Named | null;
  updatedAt: Date;
  version: number;
}

export interface FeedbackDetails extends FeedbackRow {
  text: string;
  answer: string | null;
  publishedWhere: string | null;
  cannotAnswerReason: string | null;
  /** The round of a survey in which it was said. */
  surveyWave: { id: string; name: string; surveyId: string } | null;
  /** What it was taken up as. */
  initiative: { id: string; name: string } | null;
  createdAt: Date;
}

const named = (alias: string, name: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${name}) end`;

const waits = 'f.answered_on is null and f.cannot_answer_reason is null';

/** SQL: where feedback `f` is on the day of the placeholder. */
export const feedbackStateOn = (day: string): string => `case
  when f.answered_on is not null then 'answered'
  when f.cannot_answer_reason is not null then 'unanswerable'
  when f.answer_due_on < ${day}::date then 'late'
  else 'open' end`;

const columns = (day: string): string => `f.id, left(f.text, 160) as title, f.channel, f.tone,
  case when t.code is not null then jsonb_build_object('code', t.code, 'name', jsonb_build_object('fi', t.name_fi, 'sv', t.name_sv, 'en', t.name_en)) end as topic,
  f.unit, ${named('c', 'c.name')} as company, ${named('p', `p.first_name || ' ' || p.last_name`)} as contact, f.giver_name as "giverName",
  num_nonnulls(f.company_id, f.contact_id, f.giver_name) = 0 as anonymous, f.received_on::text as "receivedOn",
  f.answer_due_on::text as "answerDueOn", ${feedbackStateOn(day)} as state, f.answered_on::text as "answeredOn", ${named('u', 'u.name')} as owner,
  f.updated_at as "updatedAt", f.version`;

const from = `feedback f left join companies c on c.id = f.company_id left join contacts p on p.id = f.contact_id
  left join topics t on t.code = f.topic left join users u on u.id = f.owner_id`;

/** What waits for an answer by its promised day, then the rest from the newest. */
const pressing = `case when ${waits} then f.answer_due_on else date '3000-01-01' + (date '3000-01-01' - f.received_on) end`;

/** One page of feedback as it stands on a day, what is late first. One statement, two with a total. */
export function listFeedback(
  db: Database,
  filter: FeedbackFilter,
  page: PageRequest,
  day: Day,
): Promise<Page<FeedbackRow>> {
  const where = new Conditions()
    .add('f.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (like) => `lower(f.text) like ${like} or lower(c.name) like ${like} or lower(f.giver_name) like ${like}
        or lower(p.first_name || ' ' || p.last_name) like ${like}`,
    )
    .addIf(filter.tone, (tone) => `f.tone = ${tone}`)
    .addIf(filter.topic, (topic) => `f.topic = ${topic}`)
    .addIf(filter.unit, (unit) => `f.unit = ${unit}`)
    .addIf(filter.ownerId, (id) => `f.owner_id = ${id}::uuid`)
    .addIf(filter.companyId, (id) => `f.company_id = ${id}::uuid`);
  const { state, period } = filter;
  if (state === 'open') where.add(waits);
  else if (state !== undefined) where.add((bind) => `${feedbackStateOn(bind(day))} = ${bind(state)}`);
  if (period !== undefined)
    where.add(
      (bind) => `f.received_on >= ${bind(period.firstDay)}::date and f.received_on < ${bind(period.dayAfter)}::date`,
    );
  return listPage<FeedbackRow>(
    db,
    {
      select: columns(`'${day}'`),
      from,
      where,
      id: 'f.id',
      sorts: {
        answerDueOn: { expression: pressing, type: 'date' },
        receivedOn: { expression: 'f.received_on', type: 'date' },
        updatedAt: { expression: 'f.updated_at', type: 'timestamptz' },
      },
      defaultSort: 'answerDueOn',
    },
    page,
  );
}

/** One piece of feedback as it stands on a day. One statement; `NotFound` also for what lies in the bin. */
export async function feedbackDetails(db: Database, id: string, day: Day): Promise<FeedbackDetails> {
  const [feedback] = await db.query<FeedbackDetails>(
    `select ${columns('$2')}, f.text, f.answer, f.published_where as "publishedWhere",
       f.cannot_answer_reason as "cannotAnswerReason", f.created_at as "createdAt",
       case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name, 'surveyId', v.survey_id) end as "surveyWave",
       ${named('n', 'n.title')} as initiative
     from ${from} left join survey_waves w on w.id = f.survey_wave_id left join survey_versions v on v.id = w.survey_version_id
       left join initiatives n on n.id = f.initiative_id and n.deleted_at is null
     where f.id = $1 and f.deleted_at is null`,
    [id, day],
  );
  if (feedback === undefined) throw new NotFound();
  return feedback;
}

/** The units that feedback has named, for offering them again. One statement. */
export async function feedbackUnits(db: Database): Promise<string[]> {
  const rows = await db.query<{ unit: string }>(
    `select unit from feedback where unit is not null and deleted_at is null group by unit order by count(*) desc, unit limit 50`,
  );
  return rows.map(({ unit }) => unit);
}
