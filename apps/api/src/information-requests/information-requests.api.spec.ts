import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WarnOfRequests, warnedUntil } from '@elinvoima/domain/information-requests';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Request {
  id: string;
  code: string;
  lastDay: string;
  dueOn: string;
  state: string;
  late: boolean;
  wide: boolean;
  outcome: string | null;
  requesterName: string | null;
  disclosures: { id: string; what: string; rule: string; record: { kind: string; id: string } | null }[];
  version: number;
  errors: { pointer: string; code: string }[];
}

describe('information requests', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-23T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const documents = { kind: 'information', asked: 'Kokouksen muistio' };
  const person = { kind: 'data_subject', right: 'access', asked: 'Omat tiedot', identityCheck: 'strong' };
  const enter = async (body: object): Promise<Request> =>
    (await coordinator.post<Request>('information-requests', body)).body;
  const deed = (id: string, name: string, body: object = {}) =>
    coordinator.post<Request>(`information-requests/${id}/${name}`, body);
  const refused = async (answer: Promise<{ status: number; body: Request }>) => {
    const { status, body } = await answer;
    return [status, body.errors?.[0]?.pointer, body.errors?.[0]?.code];
  };

  it('has a number of its year and a last day by the law, which follow what is asked', async () => {
    const created = await coordinator.post<Request>('information-requests', { ...documents, receivedOn: '2025-11-03' });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ code: '1/2025', lastDay: '2025-11-17', late: true, state: 'open' });
    expect((await enter({ ...documents, receivedOn: '2025-11-04' })).code).toBe('2/2025');
    const { id, version } = await enter({ ...person, receivedOn: '2025-12-01' });
    expect((await coordinator.get<Request>(`information-requests/${id}`)).body).toMatchObject({
      code: '3/2025',
      lastDay: '2026-01-02',
    });
    const moved = await coordinator.patch<Request>(`information-requests/${id}`, version, { receivedOn: '2025-12-03' });
    expect(moved.body).toMatchObject({ code: '3/2025', lastDay: '2026-01-05' });
    const wide = await enter({ ...documents, wide: true });
    expect(wide).toMatchObject({ lastDay: '2026-12-23', late: false });
    expect((await coordinator.patch<Request>(`information-requests/${wide.id}`, 1, { wide: false })).body.lastDay).toBe(
      '2026-12-07',
    );
  });

  it('asks for a right of a data subject, and for none of whoever wants documents', async () => {
    const send = (body: object) => refused(coordinator.post('information-requests', body));
    expect(await send({ ...person, right: undefined })).toEqual([422, '/right', 'request-right-required']);
    expect(await send({ ...documents, right: 'access' })).toEqual([422, '/right', 'request-right-not-here']);
    expect(await send({ ...person, wide: true })).toEqual([422, '/wide', 'request-wide-not-here']);
    expect(await send({ ...documents, receivedOn: '2026-11-24' })).toEqual([422, '/receivedOn', 'day-in-the-future']);
    expect(await send({ ...documents, dueOn: '2030-01-01' })).toEqual([400, '/dueOn', 'member-unknown']);
  });

  it('is put off by two months at most, told within the first; documents never', async () => {
    const { id } = await enter({ ...person, receivedOn: '2026-11-02' });
    const reason = 'Tietoja on monessa järjestelmässä';
    expect(await refused(deed(id, 'extend', { until: '2027-02-03', reason }))).toEqual([
      422,
      '/until',
      'request-extension-too-far',
    ]);
    expect(await refused(deed(id, 'extend', { until: '2026-12-02', reason }))).toEqual([
      422,
      '/until',
      'request-extension-not-later',
    ]);
    expect((await deed(id, 'extend', { until: '2027-01-04', reason })).body).toMatchObject({
      lastDay: '2027-01-04',
      dueOn: '2026-12-02',
      extendedOn: '2026-11-23',
    });
    const old = await enter({ ...person, receivedOn: '2026-10-01' });
    expect(await refused(deed(old.id, 'extend', { until: '2026-12-01', reason }))).toEqual([
      422,
      '/on',
      'request-extended-late',
    ]);
    const papers = await enter(documents);
    expect((await deed(papers.id, 'extend', { until: '2027-01-04', reason })).status).toBe(409);
  });

  it('is answered with a ground where anything was refused, and with known identity', async () => {
    const { id } = await enter({ ...person, identityCheck: null });
    expect(await refused(deed(id, 'answer', { outcome: 'granted' }))).toEqual([
      422,
      '/identityCheck',
      'request-identity-required',
    ]);
    const papers = await enter({ ...documents, receivedOn: '2026-11-02' });
    expect(await refused(deed(papers.id, 'answer', { outcome: 'partly' }))).toEqual([
      422,
      '/ground',
      'request-ground-required',
    ]);
    expect(await refused(deed(papers.id, 'answer', { outcome: 'granted', on: '2026-11-01' }))).toEqual([
      422,
      '/on',
      'request-answered-before',
    ]);
    const answered = await deed(papers.id, 'answer', {
      outcome: 'refused',
      ground: '24 § 1 mom. 20',
      on: '2026-11-17',
    });
    expect(answered.body).toMatchObject({ state: 'answered', outcome: 'refused', late: true });
    expect((await deed(papers.id, 'answer', { outcome: 'granted' })).status).toBe(409);
    expect((await deed(papers.id, 'reopen')).body).toMatchObject({ state: 'open', outcome: null });
    expect((await deed(papers.id, 'withdraw')).body.state).toBe('withdrawn');
  });

  it('lists what was given out, by which rule, and whose it was; a merge takes the entry along', async () => {
    const made = async (name: string) =>
      (await coordinator.post<{ id: string; version: number }>('companies', { name })).body;
    const [gone, kept] = [await made('Vanha Oy'), await made('Uusi Oy')];
    const { id } = await enter(documents);
    const record = { kind: 'company', id: gone.id };
    expect((await deed(id, 'disclosures', { what: 'Kortti', rule: '9 §', record })).body.disclosures).toMatchObject([
      { what: 'Kortti', rule: '9 §', record, by: 'Testi coordinator' },
    ]);
    expect(
      await refused(deed(id, 'disclosures', { what: 'x', rule: 'y', record: { kind: 'contact', id: gone.id } })),
    ).toEqual([422, '/record/id', 'unknown-reference']);
    await coordinator.post('merges', {
      kind: 'company',
      survivorId: kept.id,
      removedId: gone.id,
      survivorVersion: kept.version,
      removedVersion: gone.version,
    });
    const { body } = await coordinator.get<Request>(`information-requests/${id}`);
    const [entry] = body.disclosures;
    expect([gone.id, kept.id]).toContain(entry?.record?.id);
    expect((await coordinator.delete(`information-requests/${id}/disclosures/${entry?.id}`, 1)).status).toBe(204);
    expect((await coordinator.delete(`information-requests/${id}/disclosures/${entry?.id}`, 1)).status).toBe(404);
  });

  it('forgets who asked when it has ended; the trail never knew', async () => {
    const { id } = await enter({
      ...documents,
      requesterName: 'Salla Salainen',
      requesterContact: 'salla@example.test',
    });
    expect((await deed(id, 'forget-requester')).status).toBe(409);
    await deed(id, 'answer', { outcome: 'granted' });
    expect((await deed(id, 'forget-requester')).body).toMatchObject({ requesterName: null, state: 'answered' });
    const left = await api.db.query(
      `select 1 from audit_entries where changes::text like '%Salainen%' union all
       select 1 from information_requests where requester_name like '%Salainen%'`,
    );
    expect(left).toEqual([]);
  });

  it('tells late ones first, counts the year, and is not for everybody', async () => {
    const { body } = await coordinator.get<{ items: Request[] }>('information-requests?state=open');
    const days = body.items.map(({ lastDay }) => lastDay);
    expect(days).toEqual(days.toSorted());
    const late = await coordinator.get<{ items: Request[]; total: number }>(
      'information-requests?late=true&withTotal=true',
    );
    expect(late.body.items.every((request) => request.late && request.state === 'open')).toBe(true);
    expect(late.body.total).toBe(late.body.items.length);
    const found = await coordinator.get<{ items: Request[] }>('information-requests?q=2/2025');
    expect(found.body.items.map(({ code }) => code)).toEqual(['2/2025']);
    await deed(found.body.items[0]?.id ?? '', 'answer', { outcome: 'granted', on: '2025-11-10' });
    const year = await coordinator.get<{ items: object[] }>('information-requests/yearly-count?year=2025');
    expect(year.body.items).toEqual([
      {
        kind: 'information',
        received: 2,
        inTime: 1,
        late: 1,
        open: 1,
        withdrawn: 0,
        refused: 0,
        decisionsAsked: 0,
        medianDays: 6,
      },
      {
        kind: 'data_subject',
        received: 1,
        inTime: 0,
        late: 1,
        open: 1,
        withdrawn: 0,
        refused: 0,
        decisionsAsked: 0,
        medianDays: null,
      },
    ]);
    expect((await (await api.as('service_manager')).get('information-requests')).status).toBe(403);
  });

  it('tells its owner once, three working days before the last day, without a word of who or what', async () => {
    expect(warnedUntil('2026-12-03')).toBe('2026-12-08'); // Friday, Monday and Tuesday; Independence Sunday is none
    await api.db.query(`update information_requests set state = 'withdrawn' where state = 'open'`);
    const { id, code } = await enter({
      ...documents,
      asked: 'Sallan asia',
      receivedOn: '2026-11-12',
      ownerId: (await api.as('director')).userId,
    });
    await enter({ ...documents, receivedOn: '2026-11-13' }); // due on the 27th, four working days away
    const warn = api.app.get(WarnOfRequests);
    expect([await warn.run(), await warn.run()]).toEqual([1, 0]);
    const mails = await (
      await api.as('administrator')
    ).get<{ items: { to: string; subject: string; text: string }[] }>('outbox?to=director@example.test');
    const [mail] = mails.body.items;
    expect(mail?.subject).toContain(code);
    expect(mail?.text).toContain(`/information-requests/${id}`);
    expect(mail?.text).not.toContain('Sallan asia');
  });
});
