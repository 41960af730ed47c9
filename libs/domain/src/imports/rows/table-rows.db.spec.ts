import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AsyncResource } from 'node:async_hooks';
import { Stale } from '../../platform/index.js';
import { importView } from '../import-list.query.js';
import { everythingIn } from '../testing/everything-in.js';
import { openImportRoom, type ImportRoom } from '../testing/import-room.js';
import { earlierRows } from './file-keys.js';

let room: ImportRoom;
beforeAll(async () => {
  room = await openImportRoom();
});
afterAll(() => room.close());
beforeEach(async () => {
  for (const table of ['imports', 'interactions', 'contacts', 'companies']) await room.db.query(`delete from ${table}`);
});

interface Row {
  n: number;
  verdict: string;
  reason: string | null;
  title: string | null;
  difference: Record<string, { from: string | null; to: string | null }> | null;
  faults: { field: string; column: string | null; code: string; value: string | null }[] | null;
  alike: { id?: string; n?: number; title: string | null; by: string }[] | null;
}
const rowsOf = (id: string): Promise<Row[]> =>
  room.db.query<Row>(
    'select n, verdict, reason, title, difference, faults, alike from import_rows where import_id = $1 order by n',
    [id],
  );
const verdicts = async (id: string): Promise<string[]> =>
  (await rowsOf(id)).map(({ verdict, reason }) => (reason === null ? verdict : `${verdict} ${reason}`));
const companies = () =>
  room.db.query<Record<string, unknown>>(
    `select name, business_id as "businessId", phone, municipality_code as "municipalityCode", tags, version from companies where deleted_at is null order by name, id`,
  );
/** As somebody else would do it: outside of the transaction that is open here. */
let outside: <T>(work: () => Promise<T>) => Promise<T>;
beforeAll(() => {
  outside = AsyncResource.bind(<T>(work: () => Promise<T>) => work());
});
/** Until another connection waits for what this one holds. */
async function waitedFor(pid: number): Promise<void> {
  for (;;) {
    const [found] = await room.db.query('select from pg_stat_activity where $1 = any(pg_blocking_pids(pid))', [pid]);
    if (found !== undefined) return;
  }
}
const table = (...lines: string[]): string => lines.join('\r\n');

describe('companies from a table', () => {
  const header = 'Yritys;Y-tunnus;Puhelin;Postinumero;Postitoimipaikka;Tunnisteet;Toimiala;Henkilöstö';
  const first = table(
    header,
    'Katinalan Konepaja Oy;91000013;040 123 4567;13800;Katinala;vienti, teollisuus;25.11;12',
    'Lepaan Kukka Ky;9100002-1;;13720;Parola;;;',
  );

  it('are new, and every cell is read as people write it', async () => {
    const id = await room.appliedTable('companies', first);
    expect(await importView(room.db, id)).toMatchObject({
      state: 'applied',
      rowsRead: 2,
      counts: { create: 2, update: 0, skip: 0, refuse: 0 },
    });
    expect(await companies()).toEqual([
      {
        name: 'Katinalan Konepaja Oy',
        businessId: '9100001-3',
        phone: '040 123 4567',
        municipalityCode: '082',
        tags: ['vienti', 'teollisuus'],
        version: 1,
      },
      { name: 'Lepaan Kukka Ky', businessId: '9100002-1', phone: null, municipalityCode: '082', tags: [], version: 1 },
    ]);
    expect(
      await room.db.one(
        `select changes from audit_entries where object_kind = 'company' and changes -> 'name' ->> 1 like 'Katinalan%'`,
      ),
    ).toMatchObject({ changes: { phone: ['…', '…'], businessId: [null, '9100001-3'], import: [null, id] } });
  });

  it('that are known are updated field by field: an empty cell clears nothing, tags are added', async () => {
    await room.appliedTable('companies', first);
    const id = await room.checkedTable(
      'companies',
      table(header, 'Katinalan Konepaja Oy;9100001-3;+358401234567;;;kasvu;;60', 'Lepaan Kukka Ky;9100002-1;;;;;;'),
    );
    const [changed, same] = await rowsOf(id);
    expect(changed).toMatchObject({
      verdict: 'update',
      difference: {
        sizeClass: { from: '10-19', to: '50-99' },
        tags: { from: 'vienti, teollisuus', to: 'vienti, teollisuus, kasvu' },
      },
    });
    expect(Object.keys(changed?.difference ?? {})).toHaveLength(2);
    expect(same).toMatchObject({ verdict: 'skip', reason: 'unchanged' });
    await room.written(id);
    expect((await companies())[0]).toMatchObject({
      phone: '040 123 4567',
      tags: ['vienti', 'teollisuus', 'kasvu'],
      version: 2,
    });
    // Applying twice changes nothing, and so does the same file again.
    const before = await everythingIn(room.db);
    await room.written(id);
    const again = await room.appliedTable(
      'companies',
      table(header, 'Katinalan Konepaja Oy;9100001-3;+358401234567;;;kasvu;;60'),
    );
    expect(await verdicts(again)).toEqual(['skip unchanged']);
    expect(await everythingIn(room.db)).toEqual(before);
  });

  it('that are likely known are held back with whom they resemble, and people decide', async () => {
    await room.db.query(
      `insert into companies (name, business_id, post_office, email, phone, website) values
         ('Parolan Konepaja Oy', '9100001-3', 'Parola', 'info@paja.example', '03 123 4567', 'https://www.paja.example/fi'),
         ('Parolan Konepaja Oy', null, 'Turku', null, null, null)`,
    );
    const id = await room.checkedTable(
      'companies',
      table(
        'Yritys;Postitoimipaikka;Sähköposti;Puhelin;Verkkosivut;Y-tunnus;Tunnisteet',
        'Oy PAROLAN KONEPAJA Ab;PAROLA;;;;;a',
        'Muu nimi;;INFO@paja.example;;;;b',
        'Kolmas;;;+358 3 123 4567;;;c',
        'Neljäs;;;;paja.example;;d',
        'Parolan konepaja;Parola;;;;9100002-1;e',
        'Aivan uusi;Parola;;;;;f',
      ),
    );
    expect(
      (await rowsOf(id)).map(({ verdict, reason, alike }) => [
        verdict,
        reason,
        alike?.map(({ by, title }) => `${by} ${title}`),
      ]),
    ).toEqual([
      ['skip', 'likely-same', ['name Parolan Konepaja Oy']],
      ['skip', 'likely-same', ['email Parolan Konepaja Oy']],
      ['skip', 'likely-same', ['phone Parolan Konepaja Oy']],
      ['skip', 'likely-same', ['website Parolan Konepaja Oy']],
      // Two business ids are two companies; and the row before resembles, but has none.
      ['skip', 'repeated-row', ['name null']],
      ['create', null, undefined],
    ]);
    // Whoever has not seen how the columns are read now chooses nothing.
    await expect(room.decide.decide(room.actor, id, 1, 0, { decision: 'update' })).rejects.toBeInstanceOf(Stale);
    await room.decide.decide(room.actor, id, 1, 1, { decision: 'update' });
    await room.decide.decide(room.actor, id, 2, 1, { decision: 'create' });
    await room.decide.decide(room.actor, id, 5, 1, { decision: 'create' });
    await room.decide.decide(room.actor, id, 6, 1, { decision: 'skip' });
    await expect(room.decide.decide(room.actor, id, 3, 1, { decision: 'update' })).rejects.toMatchObject({
      faults: [{ code: 'import-row-target' }],
    });
    expect(await verdicts(id)).toEqual([
      'update',
      'create',
      'skip likely-same',
      'skip likely-same',
      'create',
      'skip left-out',
    ]);
    expect(await importView(room.db, id)).toMatchObject({ counts: { create: 2, update: 1, skip: 3, refuse: 0 } });
    await room.written(id);
    expect((await companies()).map(({ name, tags }) => [name, tags])).toEqual([
      ['Muu nimi', ['b']],
      ['Oy PAROLAN KONEPAJA Ab', ['a']],
      ['Parolan Konepaja Oy', []],
      ['Parolan konepaja', ['e']],
    ]);
    await expect(room.decide.decide(room.actor, id, 1, 1, { decision: 'skip' })).rejects.toMatchObject({
      code: 'import-not-ready',
    });
  });

  it('that the file tells twice are taken once; one of the bin is left there', async () => {
    await room.db.query(
      `insert into companies (name, business_id, deleted_at) values ('Roska Oy', '9100004-8', now())`,
    );
    const id = await room.checkedTable(
      'companies',
      table(
        'Yritys;Y-tunnus;Postitoimipaikka',
        'A Oy;9100001-3;Parola',
        'A Oy;91000013;Parola',
        'Bee Oy;;Parola',
        'BEE;;Parola',
        'Bee;;Turku',
        'Roska Oy;9100004-8;',
      ),
    );
    expect(await verdicts(id)).toEqual([
      'create',
      'skip repeated',
      'create',
      'skip repeated-row',
      'create',
      'skip in-bin',
    ]);
    expect((await rowsOf(id))[3]?.alike).toEqual([{ n: 3, title: null, by: 'name' }]);
    await expect(room.decide.decide(room.actor, id, 2, 1, { decision: 'create' })).rejects.toMatchObject({
      faults: [{ code: 'import-row-settled' }],
    });
    await expect(room.decide.decide(room.actor, id, 6, 1, { decision: 'create' })).rejects.toMatchObject({
      faults: [{ code: 'import-row-settled' }],
    });
  });

  it('are told apart by a look-up each, however many rows the file has had before', async () => {
    const id = await room.checkedTable('companies', 'Nimi');
    // What autovacuum notes of the table between two imports.
    await room.db.query('analyze import_row_keys');
    const readInAll = () =>
      room.db.one<{ n: number }>(
        `select (seq_tup_read + idx_tup_fetch)::int as n from pg_stat_xact_user_tables where relname = 'import_row_keys'`,
      );
    await room.db.transaction(async () => {
      await room.db.query(
        `insert into import_row_keys (import_id, key, n) select $1, 'p:' || n, n from generate_series(1, 20000) n`,
        [id],
      );
      const before = await readInAll();
      const keys = Array.from({ length: 50 }, (_, n) => ({ n: 30_000 + n, seek: `p:${n + 1}`, by: 'phone' as const }));
      expect((await earlierRows(room.db, id, keys)).get(30_049)).toEqual({ n: 50, by: 'phone' });
      expect((await readInAll()).n - before.n).toBe(50);
    });
  });

  it('that cannot be read are refused with the column, the value and a reason, every fault at once', async () => {
    const id = await room.checkedTable(
      'companies',
      table(
        header,
        ';;;;;;;',
        'X Oy;9100001-4;soita;13x;;;C;',
        ';9100002-1;;;;;;',
        'A;B;C;D;E;F;G;H;I',
        '\u0000X\ud83d Oy;;abc;;;;;',
      ),
    );
    const faults = (await rowsOf(id)).map(({ verdict, faults: found }) => [
      verdict,
      ...(found ?? []).map(({ column, code, value }) => `${column}: ${code} ${value}`).toSorted(),
    ]);
    expect(faults).toEqual([
      [
        'refuse',
        'Postinumero: postal-code-unreadable 13x',
        'Puhelin: phone-unreadable soita',
        'Toimiala: industry-unknown C',
        'Y-tunnus: business-id-checksum 9100001-4',
      ],
      ['refuse', 'Yritys: name-missing null'],
      ['refuse', 'null: too-many-cells null'],
      ['refuse', 'Puhelin: phone-unreadable abc'],
    ]);
  });

  it('that somebody has changed, removed or made since the dry run are passed over with a reason', async () => {
    await room.appliedTable('companies', table('Yritys;Y-tunnus', 'A Oy;9100001-3', 'B Oy;9100002-1'));
    const id = await room.checkedTable(
      'companies',
      table('Yritys;Y-tunnus', 'Aa Oy;9100001-3', 'Bb Oy;9100002-1', 'C Oy;9100004-8', 'D Oy;9100005-6'),
    );
    await room.db.query(`update companies set notes = 'oma', version = version + 1 where business_id = '9100001-3'`);
    await room.db.query(
      `update companies set deleted_at = now(), version = version + 1 where business_id = '9100002-1'`,
    );
    await room.db.query(`insert into companies (name, business_id) values ('C käsin', '9100004-8')`);
    await room.written(id);
    expect(await verdicts(id)).toEqual([
      'skip changed-meanwhile',
      'skip gone-meanwhile',
      'skip taken-meanwhile',
      'create',
    ]);
    expect((await companies()).map(({ name }) => name)).toEqual(['A Oy', 'C käsin', 'D Oy']);
    expect(await importView(room.db, id)).toMatchObject({ counts: { create: 1, update: 0, skip: 3, refuse: 0 } });
  });

  it('whose business id somebody gives to another at this very moment are passed over', async () => {
    const id = await room.checkedTable('companies', table('Yritys;Y-tunnus', 'A Oy;9100001-3', 'B Oy;9100002-1'));
    await room.imports.apply(room.actor, id);
    let writing = Promise.resolve();
    await room.db.transaction(async () => {
      await room.db.query(`insert into companies (name, business_id) values ('A käsin', '9100001-3')`);
      const { pid } = await room.db.one<{ pid: number }>('select pg_backend_pid() as pid');
      // On connections of their own: the import sees nothing of ours yet, and waits for what becomes of it.
      writing = outside(() => room.apply.run(id));
      await outside(() => waitedFor(pid));
    });
    await writing;
    expect(await verdicts(id)).toEqual(['skip taken-meanwhile', 'create']);
    expect((await companies()).map(({ name }) => name)).toEqual(['A käsin', 'B Oy']);
    expect(await importView(room.db, id)).toMatchObject({ state: 'applied', counts: { create: 1, skip: 1 } });
  });
});

describe('people from a table', () => {
  const people = () =>
    room.db.query<Record<string, unknown>>(
      `select c.first_name || ' ' || c.last_name as name, c.email, c.phone, c.language, c.source, c.version,
         array(select o.name || coalesce(' / ' || r.title, '') from contact_roles r join companies o on o.id = r.company_id where r.contact_id = c.id order by r.position) as roles
       from contacts c where deleted_at is null order by 1, c.id`,
    );
  beforeEach(() =>
    room.db.query(
      `insert into companies (name, business_id) values ('Parolan Konepaja Oy', '9100001-3'), ('Kaima Oy', null), ('Kaima Ky', null)`,
    ),
  );

  it('are matched by e-mail, by name in the company, or by name and phone', async () => {
    const id = await room.appliedTable(
      'contacts',
      table(
        'Nimi;Sähköposti;Puhelin;Yritys;Asema;Kieli',
        'Aino Virtanen;aino@paja.example;;parolan konepaja;Toimitusjohtaja;ruotsi',
        '"Mäki, Otto";;040 123 4567;;;',
        'Yksi;;;;;',
        'Eeva Aalto;;;Kaima;;',
        'Liisa Lahti;;;Tuntematon Oy;;',
        'aino virtanen;AINO@paja.example;;;;',
      ),
    );
    expect(await verdicts(id)).toEqual([
      'create',
      'create',
      'refuse name-of-one-word',
      'refuse company-ambiguous',
      'refuse company-not-found',
      'skip repeated-row',
    ]);
    // Why the data are kept, on what ground and since when is written with each.
    expect(
      await room.db.query(
        `select distinct source_kind, purpose, legal_basis, processed_since = (created_at at time zone 'Europe/Helsinki')::date as "sinceMade" from contacts`,
      ),
    ).toEqual([{ source_kind: 'import', purpose: 'service', legal_basis: 'public_task', sinceMade: true }]);
    expect(await people()).toEqual([
      {
        name: 'Aino Virtanen',
        email: 'aino@paja.example',
        phone: null,
        language: 'sv',
        source: 'taulukko.csv',
        version: 1,
        roles: ['Parolan Konepaja Oy / Toimitusjohtaja'],
      },
      {
        name: 'Otto Mäki',
        email: null,
        phone: '040 123 4567',
        language: 'fi',
        source: 'taulukko.csv',
        version: 1,
        roles: [],
      },
    ]);
    const again = await room.checkedTable(
      'contacts',
      table(
        'Etunimi;Sukunimi;Sähköposti;Puhelin;Y-tunnus;Asema',
        'Aino;Virtanen;AINO@PAJA.example;050 765 4321;9100001-3;Yrittäjä',
        'OTTO;MAKI;;+358401234567;9100001-3;',
        'Toinen;Ihminen;aino@paja.example;;;',
        'Aino;Virtanen;uusi@paja.example;;9100001-3;',
      ),
    );
    const rows = await rowsOf(again);
    expect(rows.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['update', null],
      ['update', null],
      ['skip', 'likely-same'],
      ['skip', 'repeated-row'],
    ]);
    expect(rows[0]?.difference).toMatchObject({
      phone: { from: null, to: '050 765 4321' },
      title: { from: 'Toimitusjohtaja', to: 'Yrittäjä' },
    });
    expect(rows[1]?.difference).toMatchObject({ company: { from: null, to: 'Parolan Konepaja Oy' } });
    await room.decide.decide(room.actor, again, 3, 1, { decision: 'create' });
    await room.written(again);
    expect((await people()).map(({ name, roles, version }) => [name, roles, version])).toEqual([
      ['Aino Virtanen', ['Parolan Konepaja Oy / Yrittäjä'], 2],
      ['OTTO MAKI', ['Parolan Konepaja Oy'], 2],
      ['Toinen Ihminen', [], 1],
    ]);
    // The trail tells that fields changed, never what they held.
    const trail = JSON.stringify(
      await room.db.query(`select changes from audit_entries where object_kind = 'contact'`),
    );
    expect(trail).not.toMatch(/Aino|Virtanen|040|paja\.example/);
  });
});

describe('interactions from a table', () => {
  const header = 'Päivä;Klo;Laji;Aihe;Yritys;Yhteyshenkilö;Hoitaja;Kesto;Aihepiirit';
  beforeEach(async () => {
    await room.db.query(
      `insert into companies (name, business_id) values ('Parolan Konepaja Oy', '9100001-3'), ('Lepaan Kukka Ky', '9100002-1')`,
    );
    await room.db.query(
      `with p as (insert into contacts (first_name, last_name) values ('Aino', 'Virtanen') returning id)
       insert into contact_roles (contact_id, company_id) select p.id, c.id from p, companies c where c.business_id = '9100001-3'`,
    );
  });

  it('follow the rules of logging by hand', async () => {
    const id = await room.appliedTable(
      'interactions',
      table(
        header,
        '3.11.2026;13.05;Yrityskäynti;Tontti;Parolan konepaja;Aino Virtanen;Tuoja Testi;1,5 h;tontit, kasvu',
        '3.11.2026;13:05;visit;TONTTI;Parolan Konepaja Oy;;;;',
        '23.11.2026;;Puhelu;Tuleva;Lepaan Kukka;;;;',
        '1.11.2025;;Puhelu;Vanha;Lepaan Kukka;;;;',
        '4.11.2026;;Höpinä;X;Lepaan Kukka;;;;',
        '4.11.2026;;Puhelu;X;Lepaan Kukka;Tuntematon Ihminen;;;',
        '4.11.2026;;Puhelu;X;Lepaan Kukka;;ei@ole.example;;',
        '4.11.2026;;Puhelu;X;;;;;',
      ),
    );
    expect(await verdicts(id)).toEqual([
      'create',
      'skip repeated-row',
      'refuse in-the-future',
      'refuse backdated-reason-required',
      'refuse choice-unknown',
      'refuse contact-not-found',
      'refuse staff-not-found',
      'refuse outside-party-required',
    ]);
    expect(
      await room.db.query(
        `select i.type, i.status, i.occurred_at as at, i.subject, i.duration_minutes as minutes, i.topics,
           (select count(*)::int from interaction_companies x where x.interaction_id = i.id) as companies,
           (select count(*)::int from interaction_contacts x where x.interaction_id = i.id) as contacts,
           (select count(*)::int from interaction_staff x where x.interaction_id = i.id and x.user_id = $1) as staff
         from interactions i`,
        [room.actor.id],
      ),
    ).toEqual([
      {
        type: 'visit',
        status: 'complete',
        at: new Date('2026-11-03T11:05:00Z'),
        subject: 'Tontti',
        minutes: 90,
        topics: ['tontit', 'kasvu'],
        companies: 1,
        contacts: 1,
        staff: 1,
      },
    ]);
    // The same again is known; one reason may do for the whole file.
    const again = await room.checkedTable(
      'interactions',
      table(
        header,
        '3.11.2026;13.05;Yrityskäynti;tontti;Parolan konepaja;;;;',
        '1.11.2025;;Puhelu;Vanha;Lepaan Kukka;;;;',
      ),
      { backdatedReason: 'Siirto vanhasta taulukosta' },
    );
    expect(await verdicts(again)).toEqual(['skip already-logged', 'create']);
    await room.db.query(`update companies set deleted_at = now() where business_id = '9100002-1'`);
    await room.written(again);
    expect(await verdicts(again)).toEqual(['skip already-logged', 'skip company-gone']);
  });

  it('are taken back with the months they were counted in', async () => {
    const before = await everythingIn(room.db);
    const id = await room.appliedTable(
      'interactions',
      table(header, '3.11.2026;;Puhelu;Soitto;Lepaan Kukka;;;;', '2.10.2026;;Puhelu;Soitto;Lepaan Kukka;;;;'),
    );
    expect(await room.db.query('select 1 from interactions')).toHaveLength(2);
    await room.db.query('delete from changed_months');
    await room.undone(id);
    expect(await everythingIn(room.db)).toEqual(before);
    expect(await room.db.query(`select distinct month::text as month from changed_months order by 1`)).toEqual([
      { month: '2026-10-01' },
      { month: '2026-11-01' },
    ]);
  });
});
