/** The trail at a million entries: its pages, a person's, the day of a breach, and how fast it is sealed and verified. */
import { SealEntries, VerifyChain } from '@elinvoima/domain/audit';
import { userActor } from '@elinvoima/domain/platform';
import {
  listEntries,
  recordsOfPerson,
  touched,
  touchedPeople,
  touchedRecords,
  type ListedEntries,
  type TouchFilter,
} from '@elinvoima/domain/trail';
import { loadSaid, measureAlone, raceTable, type Load, type Row, type Stage } from '../alone.js';
import { race } from '../measure.js';
import { makeEntries } from './made-entries.js';

export const auditHeading = '## The audit trail at a million entries';

const entries = 1_000_000;
const administrator = 'admin@elinvoima.test';
const day = 86_400_000;
/** Security promise G44. */
const breachGoal = 5000;

export interface AuditTimes extends Load {
  result: { rows: Row[]; seal: number; verify: number; size: string };
}

interface Asked {
  actor: string;
  session: string;
  key: string;
  record: { kind: string; id: string };
  /** Whose records are most, one of a hundred, and somebody in the middle. */
  person: { most: string; many: string; usual: string };
  from: Date;
}

/** What somebody with psql would write for the same page. */
const barePage = (where: string): string =>
  `select e.*, u.name, s.title from audit_entries e left join users u on u.id = e.actor_id
   left join search_entries s on s.kind = e.object_kind and s.id = e.object_id
   where ${where} order by e.at desc, e.seq desc limit 51`;
const theirs = `select 'contact' as kind, $1::uuid as id union all select 'interaction', interaction_id from interaction_contacts where contact_id = $1
  union all select 'enquiry', id from enquiries where contact_id = $1`;
const barePeople = (where: string): string =>
  `with met as materialized (select object_kind as kind, object_id as id from audit_entries e where ${where} group by 1, 2)
   select count(*) from (select id from met where kind = 'contact'
     union select ic.contact_id from met join interaction_contacts ic on ic.interaction_id = met.id where met.kind = 'interaction'
     union select q.contact_id from met join enquiries q on q.id = met.id where met.kind = 'enquiry') people`;

export async function measureAudit(serverUrl: string, now: Date): Promise<AuditTimes> {
  return measureAlone(
    serverUrl,
    {
      now,
      size: { companies: 700, interactions: 20_000 },
      as: administrator,
      prepare: async ({ db }) => {
        console.log(`writing ${entries} entries …`);
        await makeEntries(db, entries, now);
        await db.query('vacuum analyze');
      },
    },
    async (stage) => {
      const asked = await whatIsAsked(stage, now);
      const rows = await pages(stage, asked);
      rows.push(...(await breach(stage, asked)));
      const { db } = stage.filled;
      const seal = await perSecond(() => new SealEntries(db).run());
      const verify = await perSecond(async () => {
        const { verified, fault } = await new VerifyChain(db, stage.http.config).run(0);
        if (fault !== null) throw new Error(`the chain is broken: ${JSON.stringify(fault)}`);
        return verified;
      });
      const { size } = await db.one<{ size: string }>(
        `select pg_size_pretty(pg_total_relation_size('audit_entries')) as size`,
      );
      return { rows, seal, verify, size };
    },
  );
}

async function perSecond(work: () => Promise<number>): Promise<number> {
  const begun = performance.now();
  const done = await work();
  if (done < entries) throw new Error(`only ${done} of ${entries} entries`);
  return (done * 1000) / (performance.now() - begun);
}

async function whatIsAsked({ filled: { db } }: Stage, now: Date): Promise<Asked> {
  const from = new Date(now.getTime() - 500 * day);
  const between = `e.at >= $1 and e.at < $1::timestamptz + interval '2 days'`;
  const { id: actor } = await db.one<{ id: string }>(
    `select actor_id as id from audit_entries e where ${between} group by 1 order by count(*) desc limit 1`,
    [from],
  );
  const { id: session } = await db.one<{ id: string }>(
    `select via_id as id from audit_entries e where ${between} and via_kind = 'session' group by 1 order by count(*) desc limit 1`,
    [from],
  );
  const { id: key } = await db.one<{ id: string }>(
    `select via_id as id from audit_entries e where via_kind = 'api-key' limit 1`,
  );
  const record = await db.one<{ kind: string; id: string }>(
    `select object_kind as kind, object_id as id from audit_entries e where ${between} and object_kind = 'company' group by 1, 2 order by count(*) desc limit 1`,
    [from],
  );
  const people = await db.query<{ id: string }>(
    'select contact_id as id from interaction_contacts group by 1 order by count(*) desc',
  );
  const at = (share: number): string => {
    const found = people[Math.floor(people.length * share)];
    if (found === undefined) throw new Error('nobody has been met');
    return found.id;
  };
  return { actor, session, key, record, person: { most: at(0), many: at(0.01), usual: at(0.5) }, from };
}

const addressOf = (filter: object): string =>
  Object.entries(filter)
    .map(
      ([name, value]) => `${name}=${encodeURIComponent(value instanceof Date ? value.toISOString() : String(value))}`,
    )
    .join('&');

async function readerOf({ filled: { db } }: Stage) {
  const { id } = await db.one<{ id: string }>('select id from users where email = $1', [administrator]);
  return userActor({ id, role: 'administrator', language: 'fi' });
}

async function pages(stage: Stage, { actor, session, key, record, person, from }: Asked): Promise<Row[]> {
  const { filled, sql, http } = stage;
  const reader = await readerOf(stage);
  const ask = async (
    name: string,
    filter: ListedEntries & { cursor?: string },
    where: string,
    values: unknown[],
  ): Promise<Row> => {
    const { cursor, ...narrowed } = filter;
    const times = await race({
      bare: () => sql.query(barePage(where), values),
      domain: () => listEntries(filled.db, reader, narrowed, { limit: 50, cursor }),
      http: () => http.get(`audit-entries?${addressOf(filter)}`),
    });
    console.log(`  ${name}: SQL ${times.bare.p95.toFixed(1)} ms, domain ${times.domain.p95.toFixed(1)} ms`);
    return { name, ...times };
  };
  const ofPeople = async (): Promise<Row[]> => {
    const rows: Row[] = [];
    for (const [said, personId] of [
      ['in the middle', person.usual],
      ['one in a hundred has more', person.many],
      ['the one of most', person.most],
    ] as const) {
      const { kinds } = await recordsOfPerson(filled.db, personId);
      const name = `by person, ${said} (${kinds.length} records)`;
      rows.push(await ask(name, { personId }, `(e.object_kind, e.object_id) in (${theirs})`, [personId]));
    }
    return rows;
  };
  const to = new Date(from.getTime() + 2 * day);
  const middle = await filled.db.one<{ seq: string; at: Date }>(
    'select seq, at from audit_entries order by seq offset 500000 limit 1',
  );
  const cursor = Buffer.from(middle.seq).toString('base64url');
  return [
    await ask('first page', {}, 'true', []),
    await ask('a page in the middle', { cursor }, '(e.at, e.seq) < ($1, $2)', [middle.at, middle.seq]),
    await ask('two days of last year', { from, to }, 'e.at >= $1 and e.at < $2', [from, to]),
    await ask('by user, those two days', { actorId: actor, from, to }, 'e.actor_id = $1 and e.at >= $2 and e.at < $3', [
      actor,
      from,
      to,
    ]),
    await ask('by session', { viaId: session }, 'e.via_id = $1', [session]),
    await ask('by API key', { viaId: key }, 'e.via_id = $1', [key]),
    await ask('by record', record, 'e.object_kind = $1 and e.object_id = $2', [record.kind, record.id]),
    await ask('by what was done: exports', { action: 'export' }, 'e.action = $1', ['export']),
    await ask(
      'by kind and what was done: cases looked at',
      { kind: 'enquiry', action: 'view' },
      `e.object_kind = $1 and e.action = $2`,
      ['enquiry', 'view'],
    ),
    await ask('by a deed that nobody did', { action: 'erase' }, 'e.action = $1', ['erase']),
    ...(await ofPeople()),
    await ask(
      'by person, the one of most records, those two days',
      { personId: person.most, from, to },
      `(e.object_kind, e.object_id) in (${theirs}) and e.at >= $2 and e.at < $3`,
      [person.most, from, to],
    ),
  ];
}

async function breach(stage: Stage, { actor, key, from }: Asked): Promise<Row[]> {
  const { filled, sql, http } = stage;
  const reader = await readerOf(stage);
  const rows: Row[] = [];
  const spans: [name: string, filter: TouchFilter & { from: Date }][] = [
    ['a user, two days', { actorId: actor, from, to: new Date(from.getTime() + 2 * day) }],
    ['a user, a month', { actorId: actor, from, to: new Date(from.getTime() + 30 * day) }],
    ['an API key, all it ever did', { viaId: key, from: new Date(0) }],
    ['a user, all they ever did', { actorId: actor, from: new Date(0) }],
  ];
  for (const [name, filter] of spans) {
    const whose = filter.actorId === undefined ? 'e.via_id' : 'e.actor_id';
    const values = [filter.actorId ?? filter.viaId, filter.from, filter.to ?? new Date(Date.now() + day)];
    const { entries: many, people } = await touched(filled.db, reader, filter);
    const times = await race(
      {
        bare: () => sql.query(barePeople(`${whose} = $1 and e.at >= $2 and e.at < $3`), values),
        domain: async () => {
          await touched(filled.db, reader, filter);
          await touchedPeople(filled.db, reader, filter, { limit: 50 });
          await touchedRecords(filled.db, reader, filter, { limit: 50 });
        },
        http: async () => {
          const query = addressOf(filter);
          await http.get(`audit-entries/touched?${query}`);
          await http.get(`audit-entries/touched/people?${query}`);
          await http.get(`audit-entries/touched/records?${query}`);
        },
      },
      { rounds: 20 },
    );
    console.log(`  ${name}: ${many} entries, ${people} people, HTTP ${times.http.p95.toFixed(0)} ms`);
    rows.push({ name: `breach: ${name} (${many} entries, ${people} people)`, goal: breachGoal, ...times });
  }
  return rows;
}

export const auditSection = ({ result, ...load }: AuditTimes, today: string): string => `${auditHeading}

${today}; ${loadSaid(load)}. A million entries of three years by thirty people and two keys, beside 700 companies and
20,000 interactions; the table with its indexes ${result.size}. "SQL" reads the same page without rights and words, of a person by their
card, interactions and cases alone; at a breach it counts the people on those three. The product asks every table of the inventory in
which people stand: at a breach the summary and the first pages of people and records together. Goal 50 ms (HTTP) for a page, 5 s for a
breach (G44). Run alone: \`npm run bench -- --audit\`.

${raceTable('question', result.rows)}

Sealed ${Math.round(result.seal)} entries a second and verified ${Math.round(result.verify)} a second (\`npm run audit:verify\` reads them so).
`;
