import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parsePeriod, permissionsOf, type Permission, type Role } from '@elinvoima/contracts';
import { demandReadable } from '../attachments/index.js';
import { listBin } from '../bin/index.js';
import { digestContent } from '../digest/index.js';
import { stuck } from '../director/index.js';
import { demandVisibleEnquiry, enquiryDetails, listEnquiries } from '../enquiries/index.js';
import { listFollowUps } from '../follow-ups/index.js';
import { home } from '../home/index.js';
import { indicatorRecords } from '../indicators/index.js';
import { landUseProjectDetails } from '../land-use/index.js';
import { listSource } from '../list-views/index.js';
import { FixedClock, countRows, everyRow, type Actor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { loadShippedProgramme } from '../programme/index.js';
import { searchRecords } from '../search/index.js';
import { companyTimeline } from '../timeline/index.js';
import { entities } from './index.js';

const clock = new FixedClock(new Date('2026-11-20T10:00:00Z'));
const now = clock.now();
const title = 'Salainen logistiikkahanke';

/** Who reads: by role, and what they are to the enquiry. */
type Reader = 'reader' | 'owner' | 'circle' | 'outside' | 'viewer' | 'officer' | 'coordinator' | 'director';

describe('who knows of a confidential enquiry', () => {
  let db: Database;
  let close: () => Promise<void>;
  const actors = {} as Record<Reader, Actor>;
  let companyId: string;
  let enquiryId: string;
  let binnedId: string;
  let projectId: string;
  let promiseOwner: string;

  const insert = async (table: string, row: object): Promise<string> => {
    const list = Object.keys(row).join(', ');
    const { id } = await db.one<{ id: string }>(
      `insert into ${table} (${list}) select ${list} from jsonb_populate_record(null::${table}, $1) returning id`,
      [JSON.stringify(row)],
    );
    return id;
  };
  const person = async (reader: string, role: Role, permissions: ReadonlySet<Permission> = permissionsOf(role)) => {
    const id = await insert('users', { email: `${reader}@kunta.example`, name: reader, role, language: 'fi' });
    return { kind: 'user', id, role, permissions, language: 'fi' } satisfies Actor;
  };

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2026-01-01' });
    // Everything that a coordinator may, except to read what is confidential.
    const plain = new Set([...permissionsOf('coordinator')].filter((right) => right !== 'enquiries.confidential'));
    Object.assign(actors, {
      reader: await person('reader', 'coordinator', plain),
      owner: await person('owner', 'coordinator', plain),
      circle: await person('circle', 'contributor'),
      outside: await person('outside', 'service_manager'),
      viewer: await person('viewer', 'viewer'),
      officer: await person('officer', 'land_use_officer'),
      coordinator: await person('coordinator', 'coordinator'),
      director: await person('director', 'director'),
    });
    promiseOwner = (await person('promises', 'coordinator')).id;
    companyId = await insert('companies', { name: 'Vaitelias Oy' });
    const enquiry = { title, kind: 'plot', company_id: companyId, received_at: '2026-11-16T07:00:00Z' };
    enquiryId = await insert('enquiries', { ...enquiry, owner_id: actors.owner.id });
    binnedId = await insert('enquiries', { ...enquiry, owner_id: actors.owner.id, deleted_at: '2026-11-17T07:00:00Z' });
    for (const id of [enquiryId, binnedId])
      await db.query('insert into enquiry_circle (enquiry_id, user_id) values ($1, $2)', [id, actors.circle.id]);
    projectId = await insert('land_use_projects', { name: 'Kaava', level: 'detailed', use: 'business' });
    await db.query('insert into land_use_project_enquiries values ($1, $2)', [projectId, enquiryId]);
    await insert('follow_ups', {
      title: 'Soita salaisesta',
      due_on: '2026-11-20',
      owner_id: promiseOwner,
      subject_kind: 'enquiry',
      subject_id: enquiryId,
    });
  });
  afterAll(() => close());

  const found = async (work: Promise<unknown>): Promise<boolean> => JSON.stringify(await work).includes(title);
  const there = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => true,
      () => false,
    );

  /** Whether a place tells the reader that the enquiry is there: names it, or counts it. */
  const places: Record<string, (actor: Actor) => Promise<boolean>> = {
    list: (actor) => found(listEnquiries(db, actor, {}, { limit: 50 }, now)),
    'count of the list': async (actor) =>
      (await listEnquiries(db, actor, { companyId }, { limit: 1, withTotal: true }, now)).total === 1,
    page: (actor) => there(enquiryDetails(db, actor, enquiryId, now)),
    deeds: (actor) => there(demandVisibleEnquiry(db, actor, enquiryId)),
    files: (actor) => there(demandReadable(db, actor, { kind: 'enquiry', id: enquiryId })),
    timeline: (actor) => found(companyTimeline(db, actor, companyId, {}, { limit: 50 })),
    search: (actor) => found(searchRecords(db, actor, 'logistiikkahanke', 20)),
    home: async (actor) => ((await home(db, actor, now)).waitingEnquiries?.count ?? 0) > 0,
    stuck: async (actor) =>
      (await stuck(db, clock, actor)).some(({ kind, count }) => kind === 'enquiries' && count > 0),
    bin: (actor) => found(listBin(db, actor, { kind: 'enquiry' }, { limit: 50 })),
    'subject of a promise': (actor) =>
      actor.permissions.has('follow-ups.read')
        ? found(listFollowUps(db, actor, '2026-11-20', { ownerId: promiseOwner }, { limit: 50 }))
        : Promise.resolve(false),
    'plan it belongs to': (actor) => found(landUseProjectDetails(db, actor, projectId, now)),
    'records of a figure': (actor) =>
      found(indicatorRecords(db, clock, actor, '3.1.f', parsePeriod('2026-Q4') ?? never(), { limit: 50 })),
    'rows of a file': async (actor) =>
      actor.permissions.has('enquiries.read') &&
      (await countRows(db, await listSource(db, actor, { list: 'enquiries', filter: {} }, now))) > 0,
    'words of a file': async (actor) =>
      actor.permissions.has('enquiries.read') && (await linesOf(actor)).includes(title),
  };
  /** The lines of a file of which everything is asked, confidential ones too. */
  const linesOf = (actor: Actor): Promise<string> =>
    db.oneSnapshot(async () => {
      const source = await listSource(db, actor, { list: 'enquiries', filter: { confidentiality: 'all' } }, now);
      const rows: { id: string }[] = [];
      for await (const batch of everyRow<{ id: string }>(db, source, undefined, ['title'])) rows.push(...batch);
      return JSON.stringify(rows);
    });
  const never = (): never => {
    throw new Error('no such period');
  };
  const everywhere = Object.keys(places);
  /** Who looks in from beside: by a link, by what one's own records name, and at the company. */
  const ownOnly = [
    'count of the list',
    'deeds',
    'files',
    'list',
    'page',
    'plan it belongs to',
    'records of a figure',
    'timeline',
  ];

  it.each<[Reader, string[]]>([
    ['reader', []],
    ['outside', []],
    ['viewer', []],
    ['owner', everywhere],
    ['circle', ownOnly],
    ['officer', everywhere.filter((place) => place !== 'subject of a promise')],
    ['coordinator', everywhere],
    ['director', everywhere],
  ])('%s: %j', async (reader, expected) => {
    const telling: string[] = [];
    for (const [place, tells] of Object.entries(places)) if (await tells(actors[reader])) telling.push(place);
    expect(telling.toSorted()).toEqual(expected.toSorted());
  });

  it('is told of in a morning’s mail to its owner, and to nobody else unless it has none', async () => {
    const told = async (reader: Reader) =>
      (await digestContent(db, { id: actors[reader].id ?? '', role: actors[reader].role ?? 'viewer' }, now)).enquiries
        .length > 0;
    expect(await told('owner')).toBe(true);
    for (const reader of ['circle', 'outside', 'viewer'] as const)
      expect([reader, await told(reader)]).toEqual([reader, false]);
  });

  it('is for everybody with the right to enquiries once it is not confidential any more', async () => {
    await db.query('update enquiries set confidential = false where id = any($1)', [[enquiryId, binnedId]]);
    const telling: string[] = [];
    for (const [place, tells] of Object.entries(places)) if (await tells(actors.reader)) telling.push(place);
    expect(telling.toSorted()).toEqual(everywhere.toSorted());
    expect(await places['page']?.(actors.outside)).toBe(false);
  });
});
