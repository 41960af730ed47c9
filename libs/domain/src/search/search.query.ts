import type { RecordKind } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import type { Actor, Database } from '../platform/index.js';
import { phoneKeys, readAsked } from './asked.js';
import { knownWords } from './known-words.query.js';
import { named, permissionToFind } from './searched-kinds.js';
import { textQueries } from './text-query.js';
import { whyMatched, type Candidate, type Why } from './why-matched.js';

export interface FoundRecord extends Why {
  kind: RecordKind;
  id: string;
  title: string;
  /** What tells it from others of the same name: a business id, a company, a day. */
  meta: string | null;
  /** A person whose data's use is restricted (GDPR 18). */
  restricted: boolean;
}

interface Row extends Candidate {
  id: string;
  restricted: boolean;
  meta: string | null;
  rank: number;
}

/** Ranks of names; what was only written about comes two (interactions and the like two and a half) later. */
const ranks = { wholeKey: 0, wholeName: 1, beginsName: 2, begins: 3, bent: 4, inside: 5, slipped: 6 };

const rankOf = (words: string, subject: string, isPerson: string): string => `case
    when ${words} @@ $7::tsquery then ${ranks.wholeKey}
    when ${subject} = $1 then ${ranks.wholeName}
    when starts_with(${subject}, $1) or (${isPerson} and ${words} @@ $3::tsquery) or ${words} @@ $8::tsquery then ${ranks.beginsName}
    when ${words} @@ $2::tsquery then ${ranks.begins}
    when ${words} @@ $4::tsquery then ${ranks.bent}
    when ${words} @@ $5::tsquery then ${ranks.inside}
    else ${ranks.slipped} end`;

const keysOf = (words: string): string =>
  `array(select k from unnest(tsvector_to_array(${words})) k where k like '_:%')`;

/** Companies that anybody has met lately: they are likelier to be asked for. */
const metLately = `select l.company_id from interaction_companies l
  where l.interaction_id in (select i.id from interactions i where i.deleted_at is null order by i.occurred_at desc, i.id desc limit 100)`;

/** How much later than a name comes what was only written about it. */
const later = (kind: string): string =>
  `case when ${kind} = any($10) then 0 when ${kind} in ('feedback', 'referral', 'series') then 2.5 else 2 end`;

/** A confidential enquiry is not there for those who may not know of it. */
function onlyVisible(actor: Actor): string {
  const visible = visibleEnquiry('q', actor);
  if (visible === 'true') return '';
  return `where m.kind <> 'enquiry' or exists (select 1 from enquiries q where q.id = m.id and ${visible})`;
}

const entries = (actor: Actor): string => `
  select e.kind, e.id, e.title, e.meta, e.others, e.earlier, ${keysOf('e.words')} as keys, e.rank, row_number() over () as place
  from (
    select * from (
      select m.*, ${rankOf('m.words', 'm.plain', `m.kind = 'contact'`)} + ${later('m.kind')}
          + case when m.words @@ $3::tsquery or m.words @@ $13::tsquery then 0 else 0.4 end as rank
      from search_candidates($6::tsquery, $13::tsquery, $1, $9::text[]) m ${onlyVisible(actor)}) r
    order by r.rank, r.ceased, coalesce(r.owner_id = $11 or (r.kind = 'company' and r.id in (${metLately})), false) desc,
      r.at desc nulls last, r.title collate "fi-x-icu", r.id
    limit $12) e`;

/** So many of the newest are looked through; only where they hold too few, the index is asked, and so many at most are read of what it finds. */
const newest = 300;
const mostSubjects = 400;

const vector = 'interaction_vector(n.subject, n.topics)';
// A common word stands in a tenth of a million subjects: gathering them from the index took longer than all else together.
const ofAll = `
  with late as materialized (
    select n.id, n.occurred_at from (
      select * from interactions where deleted_at is null order by occurred_at desc, id desc limit ${newest}) n
    where ${vector} @@ $14::tsquery)
  select id from (
    select id, occurred_at from late
    union
    select id, occurred_at from search_interactions($14::tsquery, ${mostSubjects}) where (select count(*) from late) < $12) f
  order by f.occurred_at desc, f.id desc limit $12`;
const ofOneself = `
  select n.id from interaction_staff s join interactions n on n.id = s.interaction_id
  where s.user_id = $11 and n.deleted_at is null and ${vector} @@ $14::tsquery order by n.occurred_at desc, n.id desc limit $12`;

const interactions = (onlyOwn: boolean): string => `
  select 'interaction', n.id, n.subject, to_char(n.occurred_on, 'YYYY-MM-DD'), '{}', '{}', ${keysOf(vector)},
    (${rankOf(vector, 'search_text(n.subject)', 'false')}) + 2.5, row_number() over (order by n.occurred_at desc, n.id desc)
  from interactions n where n.id = any(array(${onlyOwn ? ofOneself : ofAll}))`;

/**
 * The likeliest records for a few letters, over every kind the reader may see: by the beginnings of words in any order, bent,
 * inside compounds, with slips; by business id, phone and e-mail. Two statements; needs two letters or digits.
 */
export async function searchRecords(db: Database, actor: Actor, text: string, limit: number): Promise<FoundRecord[]> {
  const asked = readAsked(text);
  const kinds = Object.entries(permissionToFind).flatMap(([kind, permission]) =>
    actor.permissions.has(permission) ? [kind] : [],
  );
  const mayReadAll = actor.permissions.has('interactions.read');
  const mayReadOwn = actor.permissions.has('interactions.write-own') && actor.id !== null;
  if (asked.plain.length < 2 || (kinds.length === 0 && !mayReadAll && !mayReadOwn)) return [];
  const known = await knownWords(db, asked);
  const keys = [...asked.keys, ...(asked.phone === null ? [] : phoneKeys(asked.phone, known.phoneKey))];
  const queries = textQueries(asked, known, keys);
  const parts = [
    entries(actor),
    ...(queries.ofSubjects !== null && (mayReadAll || mayReadOwn) ? [interactions(!mayReadAll)] : []),
  ];
  const rows = await db.query<Row>(
    `select kind, id, title, meta, others, earlier, keys, rank::float8 as rank,
       kind = 'contact' and exists (select from contacts p where p.id = found.id and p.restricted_on is not null) as restricted
     from (${parts.map((part) => `(${part})`).join(' union all ')}) found
     -- Parameters that this reader's kinds do not use have a type all the same.
     where coalesce($13::text, $14::text, '') is not null
     order by found.rank, found.kind = 'interaction', found.place limit $12`,
    [
      asked.plain,
      queries.begins,
      queries.beginsName,
      queries.bent,
      queries.inside,
      queries.key === null ? queries.widest : `(${queries.widest}) | ${queries.key}`,
      queries.wholeKey ?? '',
      queries.key ?? '',
      kinds,
      named,
      actor.id,
      limit,
      queries.widestName,
      queries.ofSubjects,
    ],
  );
  // Where the name itself was found, what is only like it is in the way.
  const isNamed = rows.some(({ kind, rank }) => named.includes(kind) && rank < ranks.inside);
  return rows
    .filter(({ kind, rank }) => !isNamed || rank - (named.includes(kind) ? 0 : 2) < ranks.slipped)
    .map(({ kind, id, title, meta, restricted, others, earlier, keys: own }) => ({
      kind,
      id,
      title,
      meta,
      restricted,
      ...whyMatched({ kind, title, others, earlier, keys: own }, asked, keys),
    }));
}
