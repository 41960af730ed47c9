import type { Permission, TimelineKind } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import { isAboutCompany } from '../follow-ups/index.js';
import {
  Conditions,
  NotFound,
  listPage,
  inUtc,
  type Actor,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

/** One thing that happened with a company. */
export interface TimelineItem {
  kind: TimelineKind;
  /** The record's id; with `kind` and `type` it names the item. */
  id: string;
  /**
   * An interaction's or event's type, an enquiry's kind, an initiative `made` or `supported`, a referral's way, the tone of
   * feedback, `invited` or `answered`, what the register has news of, or what became of the company.
   */
  type: string | null;
  title: string;
  /** The beginning of the notes of an interaction, where an event was, an enquiry's stage, an initiative's state. */
  text: string | null;
  at: Date;
  /** False when only the day is known; `at` is then its local midnight. */
  timed: boolean;
  people: { kind: 'contact' | 'user'; id: string | null; name: string }[];
}

const named = (kind: 'contact' | 'user', id: string, name: string): string =>
  `jsonb_build_object('kind', '${kind}', 'id', ${id}, 'name', ${name})`;
const contactName = `p.first_name || ' ' || p.last_name`;
const midnight = (day: string): string => `(${day}::timestamp at time zone 'Europe/Helsinki')`;
const nobody = `'[]'::jsonb`;

/** Each kind's rows by the company's own index; `$1` is the company, `$2` the reader who sees only what one took part in, or null. */
const sources: Record<TimelineKind, { permissions: Permission[]; sql: string; only?: (actor: Actor) => string }> = {
  interaction: {
    permissions: ['interactions.read', 'interactions.write-own'],
    sql: `select 'interaction', i.id, i.type, i.subject, left(i.notes, 300), i.occurred_at, true,
        coalesce((select jsonb_agg(${named('contact', 'p.id', contactName)} order by p.last_name) from interaction_contacts l join contacts p on p.id = l.contact_id where l.interaction_id = i.id), '[]')
        || coalesce((select jsonb_agg(${named('user', 'u.id', 'u.name')} order by u.name) from interaction_staff l join users u on u.id = l.user_id where l.interaction_id = i.id), '[]')
      from interaction_companies ic join interactions i on i.id = ic.interaction_id
      where ic.company_id = $1::uuid and i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null
        and ($2::uuid is null or exists (select 1 from interaction_staff s where s.interaction_id = i.id and s.user_id = $2::uuid))`,
  },
  event: {
    permissions: ['events.read'],
    sql: `select 'event', e.id, e.kind, e.title, e.place, e.starts_at, true,
        coalesce((select jsonb_agg(${named('contact', 'a.contact_id', `coalesce(${contactName}, a.name)`)} order by coalesce(p.last_name, a.name))
          from event_attendances a left join contacts p on p.id = a.contact_id
          where a.event_id = e.id and a.company_id = $1::uuid and a.present and coalesce(p.last_name, a.name) is not null), '[]')
      from events e where e.status = 'held' and e.deleted_at is null
        and e.id in (select a.event_id from event_attendances a where a.company_id = $1::uuid and a.present)`,
  },
  enquiry: {
    permissions: ['enquiries.read', 'enquiries.read-own'],
    sql: `select 'enquiry', q.id, q.kind, q.title, q.stage, q.received_at, true,
        case when p.id is null then ${nobody} else jsonb_build_array(${named('contact', 'p.id', contactName)}) end
      from enquiries q left join contacts p on p.id = q.contact_id where q.company_id = $1::uuid and q.deleted_at is null`,
    // A confidential one is not there for those who may not know of it.
    only: (actor) => visibleEnquiry('q', actor),
  },
  cooperation: {
    permissions: ['cooperations.read'],
    sql: `select 'cooperation', k.id, 'begun', k.name, null, ${midnight('k.starts_on')}, false, ${nobody}
      from cooperation_companies l join cooperations k on k.id = l.cooperation_id
      where l.company_id = $1::uuid and k.deleted_at is null and k.starts_on <= (now() at time zone 'Europe/Helsinki')::date`,
  },
  initiative: {
    permissions: ['initiatives.read'],
    // `made` by the company, or `supported` by it; what was merged is told of by the one it was merged into.
    sql: `select 'initiative', i.id, 'made', i.title, i.state, ${midnight('i.received_on')}, false,
        case when p.id is null then ${nobody} else jsonb_build_array(${named('contact', 'p.id', contactName)}) end
      from initiatives i left join contacts p on p.id = i.contact_id
      where i.company_id = $1::uuid and i.deleted_at is null and i.duplicate_of_id is null
      union all
      select 'initiative', i.id, 'supported', i.title, i.state, ${midnight('s.since')}, false,
        case when p.id is null then ${nobody} else jsonb_build_array(${named('contact', 'p.id', contactName)}) end
      from initiative_supporters s join initiatives i on i.id = s.initiative_id left join contacts p on p.id = s.contact_id
      where s.company_id = $1::uuid and i.deleted_at is null and i.company_id is distinct from s.company_id`,
  },
  land_use_project: {
    permissions: ['land-use-projects.read'],
    // The stages of a plan that concerns the company, on the days of their announcements; of one day the last.
    sql: `select 'land_use_project', l.id, s.stage, l.name, null, ${midnight('s.since')}, false, ${nobody}
      from land_use_project_companies k join land_use_projects l on l.id = k.project_id
      cross join lateral (
        select distinct on (since) stage, since from land_use_project_stages
        where project_id = l.id order by since, recorded_at desc, id desc
      ) s
      where k.company_id = $1::uuid and l.deleted_at is null`,
  },
  referral: {
    permissions: ['referrals.read'],
    sql: `select 'referral', r.id, r.way, concat_ws(' → ', r.need, coalesce(k.name, r.recipient_unit)), r.outcome, ${midnight('r.sent_on')}, false,
        case when p.id is null then ${nobody} else jsonb_build_array(${named('contact', 'p.id', contactName)}) end
      from referrals r left join contacts p on p.id = r.contact_id left join partners k on k.id = r.partner_id
      where r.company_id = $1::uuid and r.withdrawn_on is null and r.deleted_at is null`,
  },
  feedback: {
    permissions: ['feedback.read'],
    sql: `select 'feedback', f.id, f.tone, left(f.text, 120), null, ${midnight('f.received_on')}, false,
        case when p.id is null then ${nobody} else jsonb_build_array(${named('contact', 'p.id', contactName)}) end
      from feedback f left join contacts p on p.id = f.contact_id
      where f.company_id = $1::uuid and f.deleted_at is null`,
  },
  needs_assessment: {
    permissions: ['needs-assessments.read'],
    // Coded answers only: its notes, and what was told in confidence, are read on its own page.
    sql: `select 'needs_assessment', n.id, n.growth, c.name, n.risk_level, ${midnight('n.assessed_on')}, false,
        case when u.id is null then ${nobody} else jsonb_build_array(${named('user', 'u.id', 'u.name')}) end
      from needs_assessments n join companies c on c.id = n.company_id left join users u on u.id = n.filled_by
      where n.company_id = $1::uuid and n.deleted_at is null`,
  },
  survey: {
    permissions: ['surveys.read'],
    // That one was asked is ours to know; that one answered only where the questionnaire said so, and never what.
    sql: `select 'survey', n.id, answered.type, w.name, null, answered.at, answered.timed, jsonb_build_array(${named('contact', 'p.id', contactName)})
      from survey_invitations n
      join survey_waves w on w.id = n.wave_id
      join survey_versions v on v.id = w.survey_version_id
      join contacts p on p.id = n.contact_id
      cross join lateral (
        select 'invited' as type, n.last_sent_at as at, true as timed where n.last_sent_at is not null
        union all
        select 'answered', ${midnight('n.answered_on')}, false
        where n.answered_on is not null and n.state = 'answered' and (v.definition ->> 'anonymous')::boolean is false
      ) answered
      where n.company_id = $1::uuid`,
  },
  follow_up: {
    permissions: ['follow-ups.read'],
    sql: `select 'follow_up', f.id, null, f.title, null, f.done_at, true, jsonb_build_array(${named('user', 'u.id', 'u.name')})
      from follow_ups f join users u on u.id = coalesce(f.done_by, f.owner_id)
      where f.done_at is not null and f.deleted_at is null and (${isAboutCompany('$1::uuid')})`,
  },
  register_change: {
    permissions: ['register-changes.read'],
    // News of the register as long as it holds, whether or not somebody has taken it in; `text` is what it says now.
    sql: `select 'register_change', r.id, r.kind, r.title,
        case r.kind
          when 'name' then r.to_values ->> 'name'
          when 'situation' then r.to_values ->> 'situation'
          when 'industry' then r.to_values ->> 'industryCode'
          when 'website' then r.to_values ->> 'website'
          when 'address' then concat_ws(', ', r.to_values ->> 'streetAddress', concat_ws(' ', r.to_values ->> 'postalCode', r.to_values ->> 'postOffice'))
        end,
        r.seen_at, true, ${nobody}
      from register_changes r where r.company_id = $1::uuid and r.state <> 'settled'`,
  },
  company: {
    permissions: ['companies.read'],
    sql: `select 'company', c.id, 'entered', c.name, null, c.created_at, true,
        case when u.id is null then ${nobody} else jsonb_build_array(${named('user', 'u.id', 'u.name')}) end
      from companies c left join users u on u.id = c.created_by where c.id = $1::uuid
      union all
      select 'company', r.company_id, 'registered', r.name, null, ${midnight('r.registered_on')}, false, ${nobody}
      from company_register_records r where r.company_id = $1::uuid and r.registered_on is not null
      union all
      select 'company', r.company_id, 'ended', r.name, null, ${midnight('r.ended_on')}, false, ${nobody}
      from company_register_records r where r.company_id = $1::uuid and r.ended_on is not null
      union all
      select 'company', n.id, 'renamed', n.name, null, ${midnight('n.valid_from')}, false, ${nobody}
      from company_names n where n.company_id = $1::uuid and n.kind = 'main' and n.valid_from is not null
        and exists (select 1 from company_names earlier where earlier.company_id = $1::uuid and earlier.kind = 'main' and earlier.valid_from < n.valid_from)`,
  },
};

/**
 * Everything that happened with a company, newest first, of the kinds that the actor may read. One statement;
 * a second one only when it answers nothing, to tell an empty timeline from a company that is not there (`NotFound`).
 */
export async function companyTimeline(
  db: Database,
  actor: Actor,
  companyId: string,
  filter: { kind?: TimelineKind },
  page: PageRequest,
): Promise<Page<TimelineItem>> {
  const where = new Conditions();
  where.bind(companyId);
  where.bind(actor.permissions.has('interactions.read') ? null : actor.id);
  // Named here as well, since not every reader's kinds use it and PostgreSQL must know its type.
  where.add('$2::uuid is null or true');
  where.add('exists (select 1 from companies where id = $1::uuid and deleted_at is null)');
  const readable = Object.entries(sources)
    .filter(([kind]) => filter.kind === undefined || kind === filter.kind)
    .filter(([, { permissions }]) => permissions.some((permission) => actor.permissions.has(permission)))
    .map(([, { sql, only }]) => (only ? `${sql} and ${only(actor)}` : sql));
  const timeline =
    readable.length === 0
      ? { items: [], nextCursor: null }
      : await listPage<TimelineItem>(
          db,
          {
            select: 't.kind, t.id, t.type, t.title, t.text, t.at, t.timed, t.people',
            from: `(${readable.join(' union all ')}) t (kind, id, type, title, text, at, timed, people)`,
            where,
            id: 't.id',
            sorts: { at: { expression: 't.at', type: 'timestamptz' } },
            defaultSort: '-at',
          },
          page,
        );
  if (timeline.items.length === 0) await demandCompany(db, companyId);
  return timeline;
}

async function demandCompany(db: Database, companyId: string): Promise<void> {
  const [company] = await db.query('select 1 from companies where id = $1 and deleted_at is null', [companyId]);
  if (company === undefined) throw new NotFound();
}

/** What a person standing at the door wants to remember: when one met, and about what. */
const meetings = ['interaction', 'event'] as const satisfies TimelineKind[];

/** The last meetings with each of these companies that the actor may read, newest first. One statement, none without the right. */
export async function lastMeetings(
  db: Database,
  actor: Actor,
  companyIds: readonly string[],
  each: number,
): Promise<{ companyId: string; items: TimelineItem[] }[]> {
  const readable = meetings.filter((kind) => sources[kind].permissions.some((right) => actor.permissions.has(right)));
  if (readable.length === 0) return [];
  const rows = readable.map((kind) => sources[kind].sql.replaceAll('$1::uuid', 'k.id')).join(' union all ');
  return db.query(
    `select k.id as "companyId", coalesce(last.items, '[]') as items
     from unnest($1::uuid[]) k (id)
     cross join lateral (
       select jsonb_agg(jsonb_build_object('kind', t.kind, 'id', t.id, 'type', t.type, 'title', t.title, 'text', t.text,
         'at', ${inUtc('t.at')}, 'timed', t.timed, 'people', t.people) order by t.at desc, t.id desc) as items
       from (
         select * from (${rows}) one (kind, id, type, title, text, at, timed, people) order by at desc, id desc limit $3
       ) t
     ) last
     where $2::uuid is null or true`,
    [companyIds, actor.permissions.has('interactions.read') ? null : actor.id, each],
  );
}
