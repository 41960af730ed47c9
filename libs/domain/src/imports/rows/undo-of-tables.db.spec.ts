import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { checkDigitOf } from '@elinvoima/contracts';
import * as fc from 'fast-check';
import type { TableKind } from '../fields/index.js';
import { importView } from '../import-list.query.js';
import { everythingIn } from '../testing/everything-in.js';
import { openImportRoom, type ImportRoom } from '../testing/import-room.js';
import { staleInSearch } from '../testing/stale-in-search.js';

let room: ImportRoom;
beforeAll(async () => {
  room = await openImportRoom();
  await room.db.query(
    `insert into companies (name, business_id, post_office, email, phone, tags)
     select 'Yritys ' || n || ' Oy', case when n <= 4 then ($1::text[])[n] end, 'Parola', 'info' || n || '@yritys.example', '03 123 450' || n, '{vanha}'
     from generate_series(1, 8) n`,
    [businessIds.slice(0, 4)],
  );
  await room.db.query(
    `insert into contacts (first_name, last_name, email, phone) select 'Aino', 'Virtanen' || chr(96 + n), 'aino' || n || '@yritys.example', '040 123 450' || n from generate_series(1, 4) n`,
  );
  await room.db.query(
    `insert into contact_roles (contact_id, company_id, title) select p.id, c.id, 'Yrittäjä' from contacts p join companies c on c.name = 'Yritys ' || right(p.phone, 1) || ' Oy' where right(p.phone, 1) < '3'`,
  );
  await room.db.query(
    `with i as (insert into interactions (type, occurred_at, subject) values ('call', '2026-10-05T09:00:00Z', 'Tontti') returning id)
     insert into interaction_companies (interaction_id, company_id) select i.id, c.id from i, companies c where c.name = 'Yritys 1 Oy'`,
  );
  await room.db.query(
    `with s as (
       insert into sites (kind, name, property_id, status, status_since, area, uses, geometry, east, north)
       select case when n < 4 then 'plot' else 'premises' end, 'Tontti ' || n, case when n < 3 then '0824010001000' || n end,
         case when n = 3 then 'reserved' else 'available' end, '2026-01-15', 1000 * n, '{industry}',
         '{"type": "Point", "coordinates": [358074, 6771826]}', 358074, 6771826
       from generate_series(1, 5) n returning id, status, status_since, property_id
     ), p as (insert into site_property_ids (site_id, property_id, valid_from) select id, property_id, '2025-05-05' from s where property_id is not null)
     insert into site_status_changes (site_id, status, since) select id, status, status_since from s`,
  );
});
afterAll(() => room.close());

const businessIds = Array.from({ length: 60 }, (_, n) => String(9_100_001 + n))
  .flatMap((body) => {
    const digit = checkDigitOf(body);
    return digit === null ? [] : [`${body}-${digit}`];
  })
  .slice(0, 10);

const among = (...values: string[]) => fc.constantFrom('', ...values);
const digit = fc.integer({ min: 1, max: 9 });
const name = digit.map((n) => `Yritys ${n} Oy`);
const headers: Record<TableKind, string> = {
  companies: 'Yritys;Y-tunnus;Postitoimipaikka;Sähköposti;Puhelin;Tunnisteet;Henkilöstö;Muistiinpanot',
  contacts: 'Nimi;Sähköposti;Puhelin;Yritys;Asema;Kieli',
  interactions: 'Päivä;Laji;Aihe;Yritys;Yhteyshenkilö',
  sites: 'Nimi;Kiinteistötunnus;Laji;Tila;Tila alkaen;Pinta-ala;Käyttötarkoitus;Sijainti',
};
const squareOf = (west: number): string =>
  `POLYGON ((${west} 6771000, ${west + 100} 6771000, ${west + 100} 6771100, ${west} 6771100, ${west} 6771000))`;
const person = fc.constantFrom('Aino Virtanena', 'Aino Virtanenb', 'Otto Mäki', 'Virtanenc, Aino', 'Yksi');
const rows: Record<TableKind, fc.Arbitrary<string[]>> = {
  companies: fc.tuple(
    fc.oneof(name, among('Uusi Oy')),
    among(...businessIds, '9100001-0'),
    among('Parola', 'Turku'),
    digit.map((n) => (n > 5 ? '' : `INFO${n}@yritys.example`)),
    among('03 123 4501', '050 765 4321', 'soita'),
    among('vienti', 'vanha, kasvu'),
    among('12', '250+', 'monta'),
    among('Muistio', '=1+1'),
  ),
  contacts: fc.tuple(
    person,
    among('aino1@yritys.example', 'uusi@yritys.example'),
    among('040 123 4502', '040 999 8888'),
    fc.oneof(name, among('Tuntematon')),
    among('Johtaja'),
    among('ruotsi'),
  ),
  interactions: fc.tuple(
    among('5.10.2026 klo 12.00', '1.9.2026', '3.11.2026', '1.1.2030', '1.1.2020'),
    among('Puhelu', 'Yrityskäynti', 'Höpinä'),
    among('Tontti', 'Kasvu'),
    fc.oneof(name, among('Tuntematon')),
    among('Aino Virtanena'),
  ),
  sites: fc.tuple(
    fc.oneof(
      digit.map((n) => `Tontti ${n}`),
      among('Uusi tontti'),
    ),
    among('82-401-1-1', '82-401-1-2', '82-401-1-77', '82-401'),
    among('Tontti', 'Toimitila'),
    among('Vapaa', 'Myyty', 'Varattu', 'Tyhjillään'),
    among('1.11.2026', '1.1.2025', '1.1.2030'),
    among('1 ha', '5000'),
    among('Teollisuus, Logistiikka', 'Höpinä'),
    among('POINT (358074 6771826)', 'POINT (358500 6771500)', 'POINT (6771826 358074)', squareOf(358_000), squareOf(1)),
  ),
};

const file = fc.constantFrom<TableKind>('companies', 'contacts', 'interactions', 'sites').chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    csv: fc
      .array(rows[kind], { minLength: 1, maxLength: 12 })
      .map((lines) =>
        [headers[kind], ...lines.map((cells) => cells.map((cell) => `"${cell}"`).join(';'))].join('\r\n'),
      ),
    choices: fc.array(fc.constantFrom('create', 'update', 'skip'), { maxLength: 4 }),
  }),
);

const swappedPlaces = {
  kind: 'sites' as const,
  csv: `${headers.sites}\r\n${';'.repeat(7)}"POINT (6771826 358074)"\r\n${';'.repeat(7)}`,
  choices: [],
};

it('whatever files come one after the other, taking them back in turn leaves the database as it was', async () => {
  const written = { create: 0, update: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (files) => {
      const states: { id: string; before: unknown }[] = [];
      for (const { kind, csv, choices } of files) {
        const before = await everythingIn(room.db);
        const id = await room.checkedTable(kind, csv);
        for (const [index, decision] of choices.entries())
          // What cannot be chosen is refused, and is nothing's change.
          await room.decide.decide(room.actor, id, index + 1, 1, { decision }).catch(() => undefined);
        expect(await everythingIn(room.db)).toEqual(before);
        // A file whose places are all written the wrong way round is refused as a whole.
        if ((await importView(room.db, id)).state === 'failed') continue;
        await room.written(id);
        expect(await staleInSearch(room.db)).toEqual([]);
        const { counts } = await importView(room.db, id);
        written.create += counts.create;
        written.update += counts.update;
        states.push({ id, before });
      }
      for (const { id, before } of states.toReversed()) {
        await room.undone(id);
        expect(await everythingIn(room.db)).toEqual(before);
      }
    }),
    { numRuns: 12, examples: [[[swappedPlaces]]] },
  );
  // Files of nothing but refused rows would prove nothing.
  expect(written.create).toBeGreaterThan(0);
  expect(written.update).toBeGreaterThan(0);
}, 120_000);
