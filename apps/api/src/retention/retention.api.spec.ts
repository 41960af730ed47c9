import { RunDisposal } from '@elinvoima/domain/retention';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Rule {
  recordClass: string;
  version: number;
  months: number | null;
  confirmed: boolean;
  elsewhere: boolean;
}
interface Proposal {
  id: string;
  state: string;
  items: number;
  done: number;
  skipped: number;
  classes: { recordClass: string; items: number }[];
}
interface Item {
  title: string | null;
  opens: { kind: string; id: string } | null;
  recordId: string;
  state: string;
}

describe('retention', () => {
  let api: TestApi;
  let administrator: TestClient;
  let director: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-23T10:00:00Z' });
    [administrator, director, coordinator] = await Promise.all([
      api.as('administrator'),
      api.as('director'),
      api.as('coordinator'),
    ]);
  });
  afterAll(() => api.close());

  const oldCall = async (subject: string): Promise<string> => {
    const { body: company } = await coordinator.post<{ id: string }>('companies', { name: `${subject} Oy` });
    const { body } = await coordinator.post<{ id: string }>('interactions', {
      type: 'call',
      occurredAt: '2026-11-17T10:00:00Z',
      subject,
      companyIds: [company.id],
    });
    await api.db.query(
      `update interactions set occurred_at = '2015-01-07T10:00:00Z', updated_at = '2015-01-07' where id = $1`,
      [body.id],
    );
    return body.id;
  };

  it('ships a rule for every class as a proposal; a change is a version of its own and confirms it', async () => {
    const { body } = await director.get<{ items: Rule[] }>('retention-rules');
    expect(body.items.length).toBe(15);
    expect(body.items.every(({ confirmed, version }) => !confirmed && version === 1)).toBe(true);
    expect(body.items.filter(({ elsewhere }) => elsewhere).map(({ recordClass }) => recordClass)).toEqual([
      'survey_answers',
      'event_sign_up',
      'audit_trail',
    ]);
    expect((await coordinator.get('retention-rules')).status).toBe(403);
    expect((await director.patch('retention-rules/interaction', 1, { months: 36 })).status).toBe(403);
    const changed = await administrator.patch<Rule>('retention-rules/interaction', 1, { months: 36, ground: '=1+1' });
    expect(changed.body).toMatchObject({ version: 2, months: 36, confirmed: true });
    expect(changed.headers['etag']).toBe('"2"');
    expect((await administrator.patch('retention-rules/interaction', 1, { months: 12 })).status).toBe(412);
    const refused = await administrator.patch<{ errors: object[] }>('retention-rules/interaction', 2, {
      deed: 'destroy',
    });
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ pointer: '/deed', code: 'retention-deed-not-here' }],
    ]);
    const versions = await director.get<{ items: Rule[] }>('retention-rules/interaction/versions');
    expect(versions.body.items.map(({ version, months }) => [version, months])).toEqual([
      [2, 36],
      [1, 60],
    ]);
    expect((await director.get('retention-rules/salaisuudet/versions')).status).toBe(404);
  });

  it('lists what is due, page by page, each with its record; goes when somebody else has said yes', async () => {
    const [first, second] = [await oldCall('Vanha puhelu'), await oldCall('Toinen puhelu')];
    await coordinator.post('interactions', {
      type: 'call',
      occurredAt: '2026-11-17T10:00:00Z',
      subject: 'Uusi puhelu',
    });
    const { status, body: proposal, headers } = await administrator.post<Proposal>('disposal-proposals');
    expect([status, headers['location']]).toEqual([201, `/api/disposal-proposals/${proposal.id}`]);
    expect(proposal).toMatchObject({ state: 'open', items: 2, classes: [{ recordClass: 'interaction', items: 2 }] });
    type Page = { items: Item[]; nextCursor: string | null };
    const { body: page } = await director.get<Page>(`disposal-proposals/${proposal.id}/items?limit=1`);
    const { body: next } = await director.get<Page>(
      `disposal-proposals/${proposal.id}/items?limit=1&cursor=${page.nextCursor}`,
    );
    const items = [...page.items, ...next.items];
    expect(new Map(items.map(({ title, opens }) => [title, opens?.id]))).toEqual(
      new Map([
        ['Vanha puhelu', first],
        ['Toinen puhelu', second],
      ]),
    );
    expect((await coordinator.get(`disposal-proposals/${proposal.id}/items`)).status).toBe(403);
    expect((await administrator.post(`disposal-proposals/${proposal.id}/approve`)).status).toBe(409);

    await director.post('legal-holds', {
      target: 'record',
      recordKind: 'interaction',
      recordId: second,
      ground: 'Valitus',
    });
    expect((await director.post<Proposal>(`disposal-proposals/${proposal.id}/approve`)).body.state).toBe('approved');
    expect((await director.post(`disposal-proposals/${proposal.id}/approve`)).status).toBe(409);
    await api.app.get(RunDisposal).resume();
    const { body: done } = await director.get<Proposal>(`disposal-proposals/${proposal.id}`);
    expect(done).toMatchObject({ state: 'done', done: 1, skipped: 1 });
    expect((await coordinator.get<{ subject: string }>(`interactions/${first}`)).body.subject).toBe('[poistettu]');
    expect((await coordinator.get<{ subject: string }>(`interactions/${second}`)).body.subject).toBe('Toinen puhelu');
    const search = await coordinator.get<{ items: unknown[] }>('search?q=Vanha%20puhelu');
    expect(JSON.stringify(search.body)).not.toContain(first);
  });

  it('keeps the list of what went, and gives it out as files whose formulas are words', async () => {
    const { body } = await director.get<{ items: { deed: string; ground: string }[] }>(
      'disposals?recordClass=interaction',
    );
    expect(body.items).toMatchObject([{ deed: 'anonymise', ground: '=1+1' }]);
    const csv = await director.getFile('disposals.csv');
    expect(csv.headers['content-disposition']).toContain('.csv');
    const text = csv.bytes.toString('utf8');
    expect(text).toContain('Tehtäväluokka');
    expect(text).toContain(`'=1+1`);
    expect(text).not.toMatch(/;"?=1\+1/);
    expect(text).not.toContain('puhelu');
    const xlsx = await director.getFile('disposals.xlsx?from=2020-01-01');
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await coordinator.get('disposals')).status).toBe(403);
  });

  it('holds a company, a record or a class with its ground, and an erasure waits for it', async () => {
    const ground = { ground: 'Oikeudenkäynti' };
    const missing = await director.post<{ errors: object[] }>('legal-holds', { target: 'company', ...ground });
    expect([missing.status, missing.body.errors]).toMatchObject([422, [{ pointer: '/companyId' }]]);
    const { body: company } = await coordinator.post<{ id: string }>('companies', { name: 'Riita Oy' });
    const { body: contact } = await coordinator.post<{ id: string }>('contacts', {
      firstName: 'Riitta',
      lastName: 'Riitainen',
      companies: [{ companyId: company.id }],
    });
    const held = await director.post<{ id: string; company: object }>('legal-holds', {
      target: 'company',
      companyId: company.id,
      ...ground,
    });
    expect([held.status, held.body.company]).toEqual([201, { id: company.id, name: 'Riita Oy' }]);
    const erase = async () => {
      const { body } = await director.get<{ confirmation: string; seen: string }>(`contacts/${contact.id}/erasure`);
      const { confirmation, seen } = body;
      return director.post<{ type: string }>(`contacts/${contact.id}/erasure`, {
        ground: 'objection',
        confirmation,
        seen,
      });
    };
    expect((await erase()).status).toBe(409);
    expect((await coordinator.post(`legal-holds/${held.body.id}/lift`, { reason: 'Sovittu' })).status).toBe(403);
    expect((await director.post(`legal-holds/${held.body.id}/lift`, { reason: 'Sovittu' })).status).toBe(200);
    expect((await director.post(`legal-holds/${held.body.id}/lift`, { reason: 'Sovittu' })).status).toBe(409);
    const active = await director.get<{ items: { id: string }[] }>('legal-holds?active=true');
    expect(active.body.items.some(({ id }) => id === held.body.id)).toBe(false);
    expect((await erase()).status).toBe(200);
  });

  it('tells what holds a record: a hold on it, on its company or on its class, until it is lifted', async () => {
    const ground = { ground: 'Kantelu' };
    const { body: company } = await coordinator.post<{ id: string }>('companies', { name: 'Kantelu Oy' });
    const { body: other } = await coordinator.post<{ id: string }>('companies', { name: 'Sivullinen Oy' });
    const call = async (companyId: string) => {
      const { body } = await coordinator.post<{ id: string }>('interactions', {
        type: 'call',
        occurredAt: '2026-10-01T09:00:00Z',
        companyIds: [companyId],
        subject: 'Puhelu',
      });
      return body.id;
    };
    const [mine, theirs] = [await call(company.id), await call(other.id)];
    const holdsOn = async (recordKind: string, recordId: string) => {
      const { body } = await director.get<{ items: { id: string; target: string }[] }>(
        `legal-holds?active=true&recordKind=${recordKind}&recordId=${recordId}`,
      );
      return body.items.map(({ target }) => target).toSorted();
    };
    expect(await holdsOn('interaction', mine)).toEqual([]);
    const set = async (body: object) =>
      (await director.post<{ id: string }>('legal-holds', { ...body, ...ground })).body.id;
    const ofCompany = await set({ target: 'company', companyId: company.id });
    await set({ target: 'record', recordKind: 'interaction', recordId: mine });
    expect(await holdsOn('interaction', mine)).toEqual(['company', 'record']);
    expect(await holdsOn('company', company.id)).toEqual(['company']);
    const ofClass = await set({ target: 'class', recordClass: 'interaction' });
    expect(await holdsOn('interaction', mine)).toEqual(['class', 'company', 'record']);
    expect([await holdsOn('interaction', theirs), await holdsOn('company', other.id)]).toEqual([['class'], []]);
    for (const id of [ofCompany, ofClass]) await director.post(`legal-holds/${id}/lift`, { reason: 'Ratkaistu' });
    expect([await holdsOn('interaction', mine), await holdsOn('interaction', theirs)]).toEqual([['record'], []]);
    // A record of another kind is not there under this one's, and a kind without a record says nothing.
    expect(await holdsOn('enquiry', mine)).toEqual([]);
    expect((await director.get('legal-holds?recordKind=enquiry')).status).toBe(422);
    expect((await coordinator.get(`legal-holds?recordKind=interaction&recordId=${mine}`)).status).toBe(403);
  });
});
