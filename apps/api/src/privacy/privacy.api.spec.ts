import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplyImport, CheckImport } from '@elinvoima/domain/imports';
import type { Database } from '@elinvoima/domain/platform';
import { ReapplyErasures } from '@elinvoima/domain/privacy';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { strFromU8, unzipSync } from 'fflate';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { uploadTable } from '../testing/table-import.js';

const canary = /kanariai|kanaria@|aurelia|7654321/i;
const email = 'aurelia.kanaria@example.test';

interface Made {
  id: string;
  version: number;
}
interface Preview {
  confirmation: string;
  seen: string;
  rows: { table: string; count: number; stays: string | null }[];
  mentions: { key: string; table: string; excerpt: string }[];
}

/** Every text and document of every table, asked without the inventory: `table.column` → how many rows. */
async function searchEverywhere(db: Database): Promise<Record<string, number>> {
  const columns = await db.query<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
       and (c.data_type in ('text', 'jsonb', 'character varying', 'tsvector') or c.udt_name = '_text')`,
  );
  const found: Record<string, number> = {};
  for (const { table, column } of columns) {
    const { count } = await db.one<{ count: number }>(
      `select count(*)::int as count from ${table} where ${column}::text ~* $1`,
      [canary.source],
    );
    if (count > 0) found[`${table}.${column}`] = count;
  }
  return found;
}

/** Where the person stands besides the package, each with its reason. */
const besides: Record<string, string> = {
  'contacts.name_key': 'derived from what is in the package',
  'import_writes.before': 'a copy for undoing',
  'search_entries.title': 'derived',
  'search_entries.plain': 'derived',
  'search_entries.others': 'derived',
  'search_entries.words': 'derived',
  'search_words.word': 'derived',
  'idempotency_keys.response': 'an answer kept a day',
  'imports.options': 'the first rows of a file, for thirty days; the row itself is in the package',
};

describe('one person’s data', () => {
  let api: TestApi;
  let administrator: TestClient;
  let contactId: string;
  let packaged: Record<string, string>;
  const figures = async (): Promise<unknown> =>
    (
      await administrator.get<{ items: { key: string; value: unknown; parts: unknown }[] }>('indicators?period=2026-Q3')
    ).body.items.map(({ key, value, parts }) => [key, value, parts]);
  const frozen = async (): Promise<unknown> => {
    const { body } = await administrator.get<{
      items: { key: string; value: unknown; revisions: unknown }[];
      hash: string;
    }>('reports/2026-Q3');
    return [body.hash, body.items.map(({ key, value }) => [key, value])];
  };

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-20T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula');
    administrator = await api.as('administrator');
    const { body: company } = await administrator.post<Made>('companies', { name: 'Esimerkki Oy' });
    const imported = await uploadTable(
      administrator,
      Buffer.from(
        `Etunimi;Sukunimi;Sähköposti;Puhelin;Yritys\nAurelia;Kanariainen;${email};+358 40 765 4321;Esimerkki Oy\n`,
      ),
      { kind: 'contacts' },
    );
    expect(imported.status).toBe(201);
    await api.app.get(CheckImport).run(imported.body.id);
    expect((await administrator.post(`imports/${imported.body.id}/apply`)).status).toBe(202);
    await api.app.get(ApplyImport).run(imported.body.id);
    contactId = (await api.db.one<{ id: string }>('select id from contacts')).id;
    const { body: interaction } = await administrator.post<Made>('interactions', {
      type: 'call',
      occurredAt: '2026-08-12T09:00:00Z',
      companyIds: [company.id],
      contactIds: [contactId],
      subject: 'Puhelu Aurelia Kanariaisen kanssa',
      notes: 'Kanariainen kertoi laajennuksesta.',
      topics: [],
    });
    await administrator.patch(`interactions/${interaction.id}`, 1, { subject: 'Soitto Aurelia Kanariaiselle' });
    await administrator.post('follow-ups', {
      dueOn: '2026-12-01',
      title: 'Soita Aurelialle',
      subject: { kind: 'contact', id: contactId },
    });
    // Somebody else’s note, far from the person’s own rows.
    await administrator.post('companies', { name: 'Toinen Oy', notes: `Suosittelija: Aurelia Kanariainen (${email})` });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await api.anonymous.post(
      '/aloite',
      new URLSearchParams({
        title: 'Lisää valoja',
        text: 'Torille lisää valoja',
        makerKind: 'person',
        name: 'Aurelia Kanariainen',
        email,
      }).toString(),
      form,
    );
    await administrator.post('enquiries', {
      kind: 'plot',
      title: 'Tontti hallille',
      contact: { name: 'Aurelia Kanariainen', email, phone: '0407654321' },
    });
    const { body: event } = await administrator.post<Made>('events', {
      title: 'Aamukahvit',
      kind: 'morning_coffee',
      startsAt: '2026-08-20T06:00:00Z',
      endsAt: '2026-08-20T08:00:00Z',
    });
    await administrator.post(`events/${event.id}/registrations`, { name: 'Aurelia Kanariainen', email });
    await api.db.query(
      `insert into outbox_mails (template, reference, recipient, language) values ('spec', '{}', $1, 'fi')`,
      [email],
    );
    const { body: privacy } = await administrator.get<Made>(`contacts/${contactId}/privacy`);
    expect(privacy).toMatchObject({ purpose: 'service' });
    await administrator.patch(`contacts/${contactId}/privacy`, privacy.version, {
      purpose: 'cooperation',
      legalBasis: 'public_task',
      sourceKind: 'person',
      processedSince: '2026-08-12',
      objectsMailingsOn: '2026-11-01',
      objectionGround: 'Aurelia soitti',
    });
    await administrator.post(`contacts/${contactId}/rectifications`, {
      what: 'Aurelian puhelinnumero',
      correctedOn: '2026-11-02',
      requestedBy: 'person',
    });
    await administrator.post('reports', { period: '2026-Q3' });
  });
  afterAll(() => api.close());

  it('is one package in one press, with everything that a search of the whole database finds', async () => {
    const made = await administrator.post<Made & { toDecide: number }>(`contacts/${contactId}/data-package`, {});
    expect(made.status).toBe(201);
    const file = await administrator.getFile(`privacy/packages/${made.body.id}/file`);
    expect(file.status).toBe(200);
    packaged = Object.fromEntries(
      Object.entries(unzipSync(file.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
    expect(Object.keys(packaged)).toEqual(
      expect.arrayContaining(['person.json', 'person.html', 'to-decide/to-decide.json', 'to-decide/to-decide.html']),
    );
    const person = JSON.parse(packaged['person.json'] ?? '') as { sections: { key: string; rows: unknown[] }[] };
    const decided = JSON.parse(packaged['to-decide/to-decide.json'] ?? '') as {
      mentions: { table: string; column: string }[];
    };
    const told = new Set([
      ...person.sections.filter(({ rows }) => canary.test(JSON.stringify(rows))).map(({ key }) => key),
      ...decided.mentions.map(({ table, column }) => `${table}.${column}`),
    ]);
    const found = await searchEverywhere(api.db);
    const missing = Object.keys(found).filter(
      (name) => !told.has(name.split('.')[0] ?? '') && !told.has(name) && besides[name] === undefined,
    );
    expect(missing).toEqual([]);
    expect(Object.keys(found).length).toBeGreaterThan(12);
    expect(packaged['person.html']).toContain('<h2>Yhteyshenkilö</h2>');
    expect(packaged['person.html']).not.toContain('<script');
    // In words alone: no id, no member's name and no code of ours.
    const shown = (packaged['person.html'] ?? '') + (packaged['to-decide/to-decide.html'] ?? '');
    expect(shown).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(shown).not.toMatch(/<dt>[a-z]/);
    expect(shown).not.toMatch(/<dd>(?:true|false|\[|\{|[a-z]+_[a-z_]+<|\d{4}-\d\d-\d\d)/);
  });

  it('G44: who met them is asked at once, by every record that they stand on, and the other way round', async () => {
    const trail = `audit-entries?personId=${contactId}&limit=200`;
    const { body: met } = await administrator.get<{ items: { kind: string }[] }>(trail);
    const kinds = [...new Set(met.items.map(({ kind }) => kind))].toSorted();
    expect(kinds).toEqual(['contact', 'enquiry', 'event', 'follow_up', 'import', 'interaction']);
    const people = `audit-entries/touched/people?actorId=${administrator.userId}`;
    const { body } = await administrator.get<{ items: { contactId: string; kinds: string[] }[] }>(people);
    expect(body.items.filter((person) => person.contactId === contactId)).toMatchObject([{ kinds }]);
  });

  it('what staff wrote is put aside to be decided; the package is for whoever asked alone', async () => {
    expect(packaged['person.json']).not.toContain('kertoi laajennuksesta');
    expect(packaged['to-decide/to-decide.json']).toContain('kertoi laajennuksesta');
    expect(packaged['to-decide/to-decide.json']).toContain('Suosittelija');
    const made = await administrator.post<Made>('privacy/packages', { email });
    expect((await (await api.as('coordinator')).getFile(`privacy/packages/${made.body.id}/file`)).status).toBe(404);
  });

  it('an objection stops mails to the address', async () => {
    const { body } = await administrator.post<{ eligible?: unknown[] }>('recipients/preview', {
      mail: 'mailing',
      group: { added: [contactId] },
    });
    expect(JSON.stringify(body)).not.toContain('Esimerkki');
    const { body: privacy } = await administrator.get<{ consents: { kind: string; state: string }[] }>(
      `contacts/${contactId}/privacy`,
    );
    expect(privacy.consents[0]).toMatchObject({ kind: 'objects_mailings', state: 'on' });
  });

  it('is erased only as it was seen, typed, and by whoever may', async () => {
    expect((await (await api.as('coordinator')).get(`contacts/${contactId}/erasure`)).status).toBe(403);
    const { body } = await administrator.get<Preview>(`contacts/${contactId}/erasure`);
    expect(body.mentions.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['companies', 'interactions', 'frozen_records']),
    );
    const order = { ground: 'objection', confirmation: body.confirmation, seen: body.seen };
    const erase = (change: object) => administrator.post(`contacts/${contactId}/erasure`, { ...order, ...change });
    expect((await erase({ confirmation: 'Joku Muu' })).status).toBe(422);
    expect((await erase({ seen: 'vanha' })).status).toBe(409);
    expect((await api.db.query('select id from erasures')).length).toBe(0);
  });

  it('then nothing of it is left anywhere, and every figure stands', async () => {
    const before = [await figures(), await frozen()];
    const { body } = await administrator.get<Preview>(`contacts/${contactId}/erasure`);
    const erased = await administrator.post(`contacts/${contactId}/erasure`, {
      ground: 'objection',
      confirmation: body.confirmation,
      seen: body.seen,
    });
    expect(erased.status).toBe(200);
    expect(await searchEverywhere(api.db)).toEqual({});
    expect([await figures(), await frozen()]).toEqual(before);
    expect((await administrator.get(`contacts/${contactId}`)).status).toBe(404);
    expect((await administrator.post(`contacts/${contactId}/restore`)).status).toBe(404);
    expect((await administrator.get('bin')).text).not.toContain(contactId);
    const { body: list } = await administrator.get<{ items: { ground: string; wordsReplaced: number }[] }>(
      'privacy/erasures',
    );
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({ ground: 'objection' });
  });

  it('the frozen evidence lets nobody else through', async () => {
    await expect(api.db.query(`update frozen_records set title = 'x'`)).rejects.toThrow('append-only');
    await expect(
      api.db.transaction(async () => {
        await api.db.query(`select set_config('elinvoima.erasure', (select id::text from erasures limit 1), true)`);
        await api.db.query(`update frozen_records set title = 'x'`);
      }),
    ).rejects.toThrow('append-only');
  });

  it('what a restored backup brings back is erased again, once', async () => {
    const reapply = api.app.get(ReapplyErasures);
    expect(await reapply.run()).toEqual({ logged: 1, again: 0 });
    // As an older backup has it: the person stands, the erasure is not known yet.
    await api.db.query('delete from erasures');
    await api.db.query(
      `update contacts set first_name = 'Aurelia', last_name = 'Kanariainen', email = $2, phone = '+358407654321', erased_at = null, deleted_at = null
       where id = $1`,
      [contactId, email],
    );
    await api.db.query(`update companies set notes = 'Suosittelija: Aurelia Kanariainen' where name = 'Toinen Oy'`);
    expect(Object.keys(await searchEverywhere(api.db))).not.toEqual([]);
    expect(await reapply.run()).toEqual({ logged: 1, again: 1 });
    expect(await searchEverywhere(api.db)).toEqual({});
    expect(await reapply.run()).toEqual({ logged: 1, again: 0 });
  });
});
