/** GDPR 18: a file changes nothing of a person the use of whose data is restricted, and names them nowhere anew. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RefusedRows } from '../refused/refused-rows.js';
import { everythingIn } from '../testing/everything-in.js';
import { openImportRoom, type ImportRoom } from '../testing/import-room.js';

let room: ImportRoom;
let rauha: string;
beforeAll(async () => {
  room = await openImportRoom();
});
afterAll(() => room.close());
beforeEach(async () => {
  for (const name of ['imports', 'interactions', 'consent_changes', 'contacts', 'companies'])
    await room.db.query(`delete from ${name}`);
  await room.db.query(
    `insert into companies (name, business_id) values ('Rajapaja Oy', '9100001-3'), ('Lepaan Kukka Ky', '9100002-1')`,
  );
  const people = await room.db.query<{ id: string }>(
    `insert into contacts (first_name, last_name, email, phone, restricted_on) values
       ('Rauha', 'Rajoitettu', 'rauha@raja.example', '040 123 4567', '2026-11-20'), ('Vapaa', 'Virtanen', 'vapaa@raja.example', null, null)
     returning id`,
  );
  rauha = people[0]?.id ?? '';
  await room.db.query(
    `insert into contact_roles (contact_id, company_id) select p.id, c.id from contacts p, companies c where c.business_id = '9100001-3'`,
  );
});

const table = (...lines: string[]): string => lines.join('\r\n');
const verdicts = async (id: string): Promise<string[]> =>
  (
    await room.db.query<{ verdict: string; reason: string | null }>(
      'select verdict, reason from import_rows where import_id = $1 order by n',
      [id],
    )
  ).map(({ verdict, reason }) => (reason === null ? verdict : `${verdict} ${reason}`));
async function refusedFile(id: string): Promise<string[]> {
  const { content } = await new RefusedRows(room.db, room.config).fileOf(id, 'csv', 'fi');
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8').replace('\u{FEFF}', '').trim().split('\r\n');
}
const whole = (): Promise<unknown> =>
  room.db.query(
    `select p.*, array(select row(r.*)::text from contact_roles r where r.contact_id = p.id) as roles from contacts p where p.id = $1`,
    [rauha],
  );

describe('people from a table', () => {
  const header = 'Nimi;Sähköposti;Puhelin;Y-tunnus;Asema';
  const rows = [
    'Rauha Rajoitettu;rauha@raja.example;050 765 4321;;',
    'Rauha Rajoitettu;;;9100001-3;Toimitusjohtaja',
    'Rauha Rajoitettu;rauha@raja.example;;9100002-1;',
    'Vapaa Virtanen;vapaa@raja.example;050 765 4321;;',
    // Nothing of this is new.
    'Rauha Rajoitettu;rauha@raja.example;;;',
    // Somebody else at the same address: a person decides.
    'Toinen Ihminen;rauha@raja.example;;;',
  ];

  it('change nothing of them, and each such row comes back with its reason', async () => {
    const before = await whole();
    const id = await room.checkedTable('contacts', table(header, ...rows));
    expect(await verdicts(id)).toEqual([
      'refuse contact-restricted',
      'refuse contact-restricted',
      'refuse contact-restricted',
      'update',
      'skip unchanged',
      'skip likely-same',
    ]);
    const why = 'Henkilön tietojen käsittelyä on rajoitettu. Tuonti ei muuta hänen tietojaan eikä liitä häneen uutta.';
    const [, ...refused] = await refusedFile(id);
    expect(refused).toEqual(rows.slice(0, 3).map((row) => `${row};${why}`));
    await expect(
      room.decide.decide(room.actor, id, 6, 1, { decision: 'update', recordId: rauha }),
    ).rejects.toMatchObject({ faults: [{ pointer: '/recordId', code: 'contact-restricted' }] });
    await expect(room.decide.decide(room.actor, id, 1, 1, { decision: 'create' })).rejects.toMatchObject({
      faults: [{ code: 'import-row-settled' }],
    });
    await room.written(id);
    expect(await whole()).toEqual(before);
    const { phone } = await room.db.one<{ phone: string }>(`select phone from contacts where first_name = 'Vapaa'`);
    expect(phone).toBe('050 765 4321');
  });

  it('of one who is restricted after the dry run are passed over', async () => {
    const id = await room.checkedTable('contacts', table(header, rows[3] ?? ''));
    await room.db.query(
      `update contacts set restricted_on = '2026-11-21', version = version + 1 where first_name = 'Vapaa'`,
    );
    await room.written(id);
    expect(await verdicts(id)).toEqual(['skip changed-meanwhile']);
  });
});

describe('interactions from a table', () => {
  const header = 'Päivä;Laji;Aihe;Yritys;Yhteyshenkilö;Yhteyshenkilön sähköposti';
  const rows = [
    '3.11.2026;Puhelu;Tontti;Rajapaja;Rauha Rajoitettu;',
    '4.11.2026;Puhelu;Laina;;;rauha@raja.example',
    '5.11.2026;Höpinä;Halli;Rajapaja;Rauha Rajoitettu;',
    '6.11.2026;Puhelu;Kasvu;Rajapaja;Vapaa Virtanen;',
    // The same talk without the name is another row, not a repeated one.
    '3.11.2026;Puhelu;Tontti;Rajapaja;;',
  ];

  it('that name them are refused whole, and come in without the name', async () => {
    const id = await room.checkedTable('interactions', table(header, ...rows));
    expect(await verdicts(id)).toEqual([
      'refuse contact-restricted',
      'refuse contact-restricted',
      'refuse choice-unknown',
      'create',
      'create',
    ]);
    const [, ...refused] = await refusedFile(id);
    expect(refused.map((row) => row.includes('Henkilön tietojen käsittelyä on rajoitettu.'))).toEqual([
      true,
      true,
      true,
    ]);
    await room.written(id);
    expect(
      await room.db.query(
        `select i.subject, array(select p.first_name from interaction_contacts c join contacts p on p.id = c.contact_id where c.interaction_id = i.id) as people
         from interactions i order by 1`,
      ),
    ).toEqual([
      { subject: 'Kasvu', people: ['Vapaa'] },
      { subject: 'Tontti', people: [] },
    ]);
  });

  it('that were logged while they could be are known by the next file, and stay', async () => {
    await room.db.query('update contacts set restricted_on = null');
    await room.appliedTable('interactions', table(header, rows[0] ?? ''));
    await room.db.query(`update contacts set restricted_on = '2026-11-20' where id = $1`, [rauha]);
    const before = await everythingIn(room.db);
    const again = await room.checkedTable('interactions', table(header, rows[0] ?? ''));
    expect(await verdicts(again)).toEqual(['skip already-logged']);
    await room.written(again);
    expect(await everythingIn(room.db)).toEqual(before);
  });

  it('of one who is restricted after the dry run are passed over with the reason', async () => {
    const id = await room.checkedTable('interactions', table(header, rows[3] ?? ''));
    await room.db.query(`update contacts set restricted_on = '2026-11-21' where first_name = 'Vapaa'`);
    await room.written(id);
    expect(await verdicts(id)).toEqual(['skip contact-restricted']);
    expect(await room.db.query('select 1 from interactions')).toEqual([]);
  });
});
