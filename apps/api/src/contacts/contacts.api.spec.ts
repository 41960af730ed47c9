import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Contact {
  id: string;
  version: number;
  companies: { id: string; name: string; title: string | null }[];
}

describe('contacts', () => {
  let api: TestApi;
  let coordinator: TestClient;
  const companies: Record<string, string> = {};

  beforeAll(async () => {
    api = await startTestApi();
    coordinator = await api.as('coordinator');
    for (const name of ['Eka Oy', 'Toka Oy'])
      companies[name] = (await coordinator.post<{ id: string }>('companies', { name })).body.id;
  });
  afterAll(() => api.close());

  const enter = (body: object) =>
    coordinator.post<Contact>('contacts', { firstName: 'Aino', lastName: 'Esimerkkilä', ...body });

  it('a person has roles in several companies, in the order they were given', async () => {
    const { status, body } = await enter({
      companies: [{ companyId: companies['Toka Oy'], title: 'omistaja' }, { companyId: companies['Eka Oy'] }],
    });
    expect(status).toBe(201);
    expect(body.companies.map(({ name, title }) => [name, title])).toEqual([
      ['Toka Oy', 'omistaja'],
      ['Eka Oy', null],
    ]);
    const list = await coordinator.get<{ items: Contact[] }>(`contacts?companyId=${companies['Eka Oy']}`);
    expect(list.body.items.map(({ id }) => id)).toContain(body.id);
  });

  const originOf = (id: string) =>
    api.db.one(
      `select source_kind as "sourceKind", purpose, legal_basis as "legalBasis", processed_since::text as since from contacts where id = $1`,
      [id],
    );

  it.each([
    [{}, { sourceKind: 'company', purpose: 'service' }],
    [{ sourceKind: 'person' }, { sourceKind: 'person', purpose: 'service' }],
    [{ sourceKind: 'public_form' }, { sourceKind: 'public_form', purpose: 'service' }],
    [{ sourceKind: 'event' }, { sourceKind: 'event', purpose: 'events' }],
    [{ sourceKind: 'mail' }, { sourceKind: 'mail', purpose: 'service' }],
    [{ sourceKind: 'register' }, { sourceKind: 'register', purpose: 'cooperation' }],
  ])('a person entered with %j has a source, a purpose, a ground and a day', async (said, origin) => {
    const { body } = await enter({ lastName: 'Lähde', ...said });
    expect(await originOf(body.id)).toEqual({
      ...origin,
      legalBasis: 'public_task',
      since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(body).toMatchObject({ sourceKind: origin.sourceKind, restrictedOn: null });
  });

  it('people whose data’s use is restricted are left out where pickers ask, and marked where they are listed', async () => {
    const { body } = await enter({ lastName: 'Rajoitettava' });
    const director = await api.as('director');
    const found = async (more: string) =>
      (await coordinator.get<{ items: object[] }>(`contacts?q=rajoitettava${more}`)).body.items;
    expect(await found('&restricted=false')).toHaveLength(1);
    const restricted = await director.patch(`contacts/${body.id}/privacy`, body.version, {
      restrictedOn: '2026-11-20',
    });
    expect(restricted.status).toBe(200);
    expect(await found('&restricted=false')).toEqual([]);
    expect(await found('&restricted=true')).toMatchObject([{ id: body.id, restrictedOn: '2026-11-20' }]);
    expect(await found('')).toHaveLength(1);
  });

  it('an unknown company is named and nothing is half-written', async () => {
    const before = await api.db.one('select count(*)::int as n from contacts');
    const answer = await enter({
      companies: [{ companyId: companies['Eka Oy'] }, { companyId: '01900000-0000-7000-8000-000000000000' }],
    });
    expect(answer.status).toBe(422);
    expect((answer.body as unknown as { errors: unknown[] }).errors).toMatchObject([
      { pointer: '/companies/1/companyId', code: 'company-unknown' },
    ]);
    expect(await api.db.one('select count(*)::int as n from contacts')).toEqual(before);
  });

  it('is found by name, e-mail and a phone number in any writing', async () => {
    const { body } = await enter({ lastName: 'Haettava', email: 'haku@yritys.example', phone: '+358 45 123 4567' });
    for (const q of ['aino haett', 'haku@yritys', '045 1234567', '+358451234567']) {
      const found = await coordinator.get<{ items: Contact[] }>(`contacts?q=${encodeURIComponent(q)}`);
      expect(found.body.items.map(({ id }) => id)).toEqual([body.id]);
    }
  });

  it('changing roles alone also moves the version, and keeps what was not given', async () => {
    const { body } = await enter({ lastName: 'Vaihtuva', companies: [{ companyId: companies['Eka Oy'] }] });
    const changed = await coordinator.patch<Contact>(`contacts/${body.id}`, body.version, { companies: [] });
    expect(changed.body).toMatchObject({ lastName: 'Vaihtuva', companies: [], version: body.version + 1 });
    expect((await coordinator.patch(`contacts/${body.id}`, body.version, { phone: '1' })).status).toBe(412);
  });

  it('the trail says that personal data changed, not what they were', async () => {
    const { body } = await enter({ lastName: 'Salainen', email: 'salainen@yritys.example' });
    await coordinator.patch(`contacts/${body.id}`, body.version, {
      phone: '+358 40 765 4321',
      mailingConsent: 'given',
      mailingConsentSource: 'kertoi puhelimessa 765',
    });
    const trail = await api.db.query<{ changes: object }>('select changes from audit_entries where object_id = $1', [
      body.id,
    ]);
    expect(trail).toHaveLength(2);
    expect(trail[1]?.changes).toMatchObject({ mailingConsentSource: ['…', '…'] });
    expect(JSON.stringify(trail)).not.toMatch(/Salainen|765/);
  });

  it('removed people lie in the bin, with who removed them, and come back', async () => {
    const { body } = await enter({ lastName: 'Poistettu' });
    await coordinator.delete(`contacts/${body.id}`, body.version);
    const bin = await coordinator.get<{ items: object[] }>('bin?kind=contact');
    expect(bin.body.items).toMatchObject([
      { id: body.id, collection: 'contacts', title: 'Aino Poistettu', deletedBy: 'Testi coordinator' },
    ]);
    expect((await coordinator.post(`contacts/${body.id}/restore`)).status).toBe(200);
    expect((await coordinator.post(`contacts/${body.id}/restore`)).status).toBe(409);
    expect((await coordinator.get<{ items: object[] }>('bin')).body.items).toEqual([]);
  });

  it('land-use officers read people but do not change them; viewers see none', async () => {
    const officer = await api.as('land_use_officer');
    expect((await officer.get('contacts')).status).toBe(200);
    expect((await officer.post('contacts', { firstName: 'A', lastName: 'B' })).status).toBe(403);
    expect((await (await api.as('viewer')).get('contacts')).status).toBe(403);
  });

  it('a list costs two statements, the bin too', async () => {
    expect(await api.countStatements(() => coordinator.get('contacts'))).toBe(2);
    expect(await api.countStatements(() => coordinator.get('bin'))).toBe(2);
  });
});
