/** A trail of three years: what thirty people and two keys looked at and wrote, in the shape in which the product writes it. */
import type { Database } from '@elinvoima/domain/platform';

const atOnce = 50_000;

/** An id of its own for a text, the same each time: a uuid as the API takes them. */
const idOf = (text: string): string => `overlay(overlay(md5(${text}) placing '4' from 13) placing '8' from 17)::uuid`;

/** People who work here; six have an account, the others have left. */
const actors = `
  create temporary table actor as
    select row_number() over (order by id) - 1 as n, id, 'session' as via from users where role <> 'integration'
    union all select (select count(*) from users where role <> 'integration') + g - 1, ${idOf(`'colleague ' || g`)}, 'session' from generate_series(1, 24) g
    union all select -g, ${idOf(`'key ' || g`)}, 'api-key' from generate_series(1, 2) g`;

const subjects = `
  create temporary table subject as
    select kind, row_number() over (partition by kind order by id) - 1 as n, count(*) over (partition by kind) as many, id from (
      select 'contact' as kind, id from contacts union all select 'interaction', id from interactions
      union all select 'company', id from companies union all select 'enquiry', id from enquiries
      union all select 'follow_up', id from follow_ups) s;
  create unique index on subject (kind, n);
  analyze subject`;

/**
 * Looks at cards and cases carry a right, changes their fields (what is a person's as "…", with what it held locked), exports no
 * record. A session is a person's day. Some records are met far more often than others.
 */
const batch = `
  insert into audit_entries (at, actor_kind, actor_id, via_kind, via_id, action, object_kind, object_id, permission, changes, locked)
  select d.at, 'user', a.id, a.via, case when a.via = 'api-key' then a.id else ${idOf('a.id::text || d.at::date')} end, d.action, d.kind,
    s.id, case when d.action = 'view' then d.kind || 's.read' end,
    case when d.action = 'view' then '{}'
      when d.action = 'export' then '{"rows": [null, 812], "format": [null, "xlsx"]}'
      when d.action = 'create' then '{"type": [null, "visit"], "subject": ["…", "…"], "notes": ["…", "…"], "occurredAt": [null, "2026-02-03T09:00:00Z"]}'
      else '{"notes": ["…", "…"], "status": ["planned", "complete"]}' end::jsonb,
    case when d.action = 'update' then jsonb_build_object('notes', encode(decode(repeat(md5(d.n::text), 8), 'hex'), 'base64')) end
  from (
    select n, $3::timestamptz - (1 - n / $4::float8) * interval '3 years' as at, kind, pick,
      case when kind = 'export' then 'export' when kind = 'company' or kind = 'follow_up' then 'update'
        when kind = 'interaction' then case when deed < 0.6 then 'create' else 'update' end
        when deed < 0.85 then 'view' else 'update' end as action,
      case when who < 0.03 then -1 - (who * 100)::int % 2 else floor(who * who * 30)::int end as actor
    from (
      select n, random() as deed, random() as who, random() as pick,
        (array['contact', 'contact', 'contact', 'contact', 'interaction', 'interaction', 'interaction', 'company', 'company', 'enquiry', 'follow_up'])[
          1 + floor(random() * 11)::int] as usual, random() < 0.002 as is_export
      from generate_series($1::int, $2::int) n) drawn
    cross join lateral (select case when is_export then 'export' else usual end as kind) k
  ) d
  join actor a on a.n = d.actor
  left join (select kind, max(many) as many from subject group by kind) m on m.kind = d.kind
  left join subject s on s.kind = d.kind and s.n = floor(d.pick * d.pick * m.many)::int
  order by d.n`;

export async function makeEntries(db: Database, wanted: number, now: Date): Promise<void> {
  await db.transaction(async () => {
    await db.query('set local statement_timeout = 0');
    await db.query('select setseed(0.44)');
    await db.query(actors);
    await db.query(subjects);
    for (let first = 1; first <= wanted; first += atOnce)
      await db.query(batch, [first, Math.min(wanted, first + atOnce - 1), now, wanted]);
  });
}
