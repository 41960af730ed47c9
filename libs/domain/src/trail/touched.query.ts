import type { TrailKind } from '@elinvoima/contracts';
import { Malformed, type Actor, type Database, type Page } from '../platform/index.js';
import { placesInTheTrail } from '../privacy/index.js';
import { binding, entryConditions, mayBeTold, titleOf, type Bind } from './entry-filter.js';

/** Whose deeds: a person's, a session's or a key's, between two moments. */
export interface TouchFilter {
  actorId?: string | undefined;
  viaId?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface TouchSummary {
  entries: number;
  /** Records of which there is an entry. */
  records: number;
  /** Known people who stand on those records now. */
  people: number;
  /** Records whose people the reader may not know: their circle does. */
  withheld: number;
  byKind: TouchedKind[];
}

export interface TouchedKind {
  kind: TrailKind;
  records: number;
  entries: number;
  /** Whose people cannot be told from here: a file or a list that may have held anybody. */
  mayHoldAnybody: boolean;
}

export interface TouchedRecord {
  kind: TrailKind;
  /** Null for what is no record: lists and files. */
  id: string | null;
  title: string | null;
  entries: number;
  wasSeen: boolean;
  wasChanged: boolean;
  firstAt: Date;
  lastAt: Date;
}

export interface TouchedPerson {
  /** Null for somebody who is known by a form or a mail alone. */
  contactId: string | null;
  name: string;
  /** On how many of the records, and of which kinds those are. */
  records: number;
  kinds: TrailKind[];
  firstAt: Date;
  lastAt: Date;
}

interface Request {
  limit: number;
  cursor?: string | undefined;
}

/** Lists and files whose rows are not kept. */
const boundless = [
  'export',
  'full_export',
  'offline_companies',
  'disposal_list',
  'survey_quarantine',
  'report',
] as const;
const boundlessKinds: ReadonlySet<TrailKind> = new Set(boundless);

const looks = `('view', 'export', 'download')`;

/** Everybody on the records of `reachable`, a row for each place they stand in. */
const standing = [
  `select r.*, r.id as contact, null as email, null as name from reachable r where r.kind = 'contact'`,
  ...Object.entries(placesInTheTrail).flatMap(([table, places]) =>
    places === 'itself' || 'none' in places
      ? []
      : places
          .filter(({ contact, email, name }) => contact ?? email ?? name)
          .map(
            ({ kind, id, contact = 'null::uuid', email = 'null', name = 'null' }) =>
              `select r.*, ${contact}, nullif(lower(trim(${email})), ''), nullif(trim(${name}), '')
               from reachable r join ${table} t on ${id} = r.id where r.kind = '${kind}'`,
          ),
  ),
].join('\nunion all ');

const touchedSql = (filter: TouchFilter, bind: Bind): string => {
  if (filter.actorId === undefined && filter.viaId === undefined) throw new Malformed('malformed');
  return `touched as materialized (
    select e.object_kind as kind, e.object_id as id, count(*) as entries, min(e.at) as first_at, max(e.at) as last_at,
      max(e.seq) as last_seq, bool_or(e.action in ${looks}) as seen, bool_or(e.action not in ${looks}) as changed
    from audit_entries e where ${entryConditions(filter, bind).join(' and ')}
      -- Signing in says nothing of anybody else.
      and (e.object_kind = 'user' and e.object_id = e.actor_id) is not true
    group by 1, 2
  )`;
};

/**
 * Who stands on what was touched, by the card that is theirs now, else by address, else by the name on that record: two records
 * with one name and nothing else are two people. A file leads to the record that it hangs on.
 */
const peopleSql = (actor: Actor): string => `reachable as materialized (
    select kind, id, first_at, last_at from (
      select kind, id, first_at, last_at from touched
      union all select a.subject_kind, a.subject_id, t.first_at, t.last_at
      from touched t join attachments a on t.kind = 'attachment' and a.id = t.id
    ) r where r.id is not null and ${mayBeTold(actor, 'r.kind', 'r.id')}
  ), standing as materialized (${standing}
  ), met as (
    select s.kind, s.id, s.first_at, s.last_at, s.email, s.name, coalesce(c.merged_into_id, c.id, b.id) as contact_id
    from standing s left join contacts c on c.id = s.contact
    left join (
      select distinct on (lower(email)) lower(email) as email, coalesce(merged_into_id, id) as id
      from contacts where email is not null and deleted_at is null order by lower(email), id
    ) b on c.id is null and b.email = s.email
  ), people as (
    select coalesce(m.contact_id::text, m.email, m.kind || ' ' || m.id || ' ' || lower(m.name)) as key, m.contact_id,
      min(coalesce(m.name, m.email)) as said, count(distinct (m.kind, m.id)) as records, array_agg(distinct m.kind) as kinds,
      min(m.first_at) as first_at, max(m.last_at) as last_at
    from met m where num_nonnulls(m.contact_id, m.email, m.name) > 0 group by 1, 2
  )`;

/** How much it is: what the one who reports a breach has to tell first. One statement. */
export async function touched(db: Database, actor: Actor, filter: TouchFilter): Promise<TouchSummary> {
  const values: unknown[] = [];
  const found = touchedSql(filter, binding(values));
  const { people, withheld, kinds } = await db.one<{
    people: number;
    withheld: number;
    kinds: { kind: TrailKind; records: number; entries: number }[];
  }>(
    `with ${found}, ${peopleSql(actor)}
     select (select count(*)::int from people) as people,
       (select count(*)::int from touched t where t.id is not null and not ${mayBeTold(actor, 't.kind', 't.id')}) as withheld,
       coalesce((select jsonb_agg(k order by k.records desc, k.kind) from (
         select kind, count(id)::int as records, sum(entries)::int as entries from touched group by kind) k), '[]') as kinds`,
    values,
  );
  const sum = (of: 'records' | 'entries') => kinds.reduce((all, kind) => all + kind[of], 0);
  return {
    entries: sum('entries'),
    records: sum('records'),
    people,
    withheld,
    byKind: kinds.map((kind) => ({ ...kind, mayHoldAnybody: boundlessKinds.has(kind.kind) })),
  };
}

/** The records, kind by kind, those touched last first. One statement. */
export async function touchedRecords(
  db: Database,
  actor: Actor,
  filter: TouchFilter,
  { limit, cursor }: Request,
): Promise<Page<TouchedRecord>> {
  const values: unknown[] = [];
  const bind = binding(values);
  const found = touchedSql(filter, bind);
  const [kind, seq] = placeOf(cursor);
  if (!/^-?\d{1,18}$/.test(seq)) throw new Malformed('cursor-invalid');
  const rows = await db.query<TouchedRecord & { lastSeq: string }>(
    `with ${found}
     select t.kind, t.id, t.entries::int as entries, t.seen as "wasSeen", t.changed as "wasChanged",
       t.first_at as "firstAt", t.last_at as "lastAt", t.last_seq as "lastSeq",
       ${titleOf(actor, 't.kind', 't.id')} as title
     from (
       select * from touched where (kind, -last_seq) > (${bind(kind, 'text')}, -${bind(seq, 'bigint')})
       order by kind, -last_seq limit ${bind(limit + 1, 'int')}
     ) t
     order by t.kind, -t.last_seq`,
    values,
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ lastSeq: _, ...row }) => row),
    nextCursor: last === undefined ? null : cursorOf(last.kind, last.lastSeq),
  };
}

/** The people, by name. One statement. */
export async function touchedPeople(
  db: Database,
  actor: Actor,
  filter: TouchFilter,
  { limit, cursor }: Request,
): Promise<Page<TouchedPerson>> {
  const values: unknown[] = [];
  const bind = binding(values);
  const found = touchedSql(filter, bind);
  const [name, key] = placeOf(cursor);
  const rows = await db.query<TouchedPerson & { order: string; key: string }>(
    `with ${found}, ${peopleSql(actor)}, named as (
       select p.*, coalesce(c.first_name || ' ' || c.last_name, p.said) as name
       from people p left join contacts c on c.id = p.contact_id
     )
     select p.contact_id as "contactId", p.name, p.records::int as records, p.kinds, p.first_at as "firstAt",
       p.last_at as "lastAt", lower(p.name) as order, p.key
     from named p where (lower(p.name), p.key) > (${bind(name, 'text')}, ${bind(key, 'text')})
     order by lower(p.name), p.key limit ${bind(limit + 1, 'int')}`,
    values,
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ order: _, key: __, ...row }) => row),
    nextCursor: last === undefined ? null : cursorOf(last.order, last.key),
  };
}

const cursorOf = (...place: [string, string]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** Before everything when there is no cursor. */
function placeOf(cursor: string | undefined): [string, string] {
  if (cursor === undefined) return ['', '0'];
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === 2) {
      const [first, second] = place as unknown[];
      if (typeof first === 'string' && typeof second === 'string' && !`${first}${second}`.includes('\0'))
        return [first, second];
    }
  } catch {
    // Falls through to the refusal.
  }
  throw new Malformed('cursor-invalid');
}
