import { ExpireReservations } from '@elinvoima/domain/reservations';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Reservation {
  id: string;
  site: { id: string; status: string };
  enquiry: { id: string; title: string } | null;
  since: string;
  until: string;
  state: string;
  daysLeft: number;
  ending: string | null;
  endReason: string | null;
  extensions: { untilBefore: string; untilAfter: string; reason: string }[];
  fee: number | null;
  conditions: string | null;
  version: number;
  code: string;
  detail: string;
  errors: { pointer: string; code: string }[];
}

describe('a site’s reservation', () => {
  let api: TestApi;
  let officer: TestClient;
  let sites = 0;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    officer = await api.as('land_use_officer');
  });
  afterAll(() => api.close());

  const site = async (status = 'available'): Promise<string> => {
    sites += 1;
    const { id } = await api.db.one<{ id: string }>(
      `insert into sites (kind, name, status) values ('plot', $1, $2) returning id`,
      [`Tontti ${sites}`, status],
    );
    return id;
  };
  const enquiry = async (title = 'Tontti verstaalle'): Promise<string> =>
    (await officer.post<{ id: string }>('enquiries', { kind: 'plot', title, contact: { name: 'Testi Kysyjä' } })).body
      .id;
  const reserve = async (siteId: string, body: object = {}) =>
    officer.post<Reservation>(`sites/${siteId}/reservation`, {
      enquiryId: await enquiry(),
      until: '2027-02-26',
      ...body,
    });
  const statusOf = async (siteId: string) =>
    (await api.db.one<{ status: string }>('select status from sites where id = $1', [siteId])).status;

  it('keeps it for an enquiry until a day, on its terms, and says so in the history', async () => {
    const siteId = await site();
    const enquiryId = await enquiry('Tontti konepajalle');
    const { status, headers, body } = await reserve(siteId, {
      enquiryId,
      fee: 500,
      conditions: 'Rakennuslupa haettava varausaikana.',
      caseNumber: 'HTL/123/10.00.02/2026',
      decidedBy: 'Tekninen johtaja',
      decidedOn: '2026-11-20',
    });
    expect(status).toBe(201);
    expect(headers['location']).toBe(`/api/reservations/${body.id}`);
    expect(body).toMatchObject({
      site: { id: siteId, status: 'reserved' },
      enquiry: { id: enquiryId, title: 'Tontti konepajalle' },
      since: '2026-11-22',
      until: '2027-02-26',
      state: 'open',
      daysLeft: 96,
      fee: 500,
      ending: null,
    });
    const history = await api.db.query(
      'select status, since::text, until::text from site_status_changes where site_id = $1',
      [siteId],
    );
    expect(history).toEqual([{ status: 'reserved', since: '2026-11-22', until: '2027-02-26' }]);
  });

  it('of twenty asked for at once exactly one is made, and the others are told 409', async () => {
    const siteId = await site();
    const enquiries: string[] = [];
    for (let n = 0; n < 20; n += 1) enquiries.push(await enquiry(`Kysely ${n}`));
    const answers = await Promise.all(enquiries.map((enquiryId) => reserve(siteId, { enquiryId })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      201,
      ...Array<number>(19).fill(409),
    ]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.detail).toContain('26.2.2027');
    const { count } = await api.db.one<{ count: number }>(
      'select count(*)::int as count from reservations where site_id = $1',
      [siteId],
    );
    expect(count).toBe(1);
  });

  it('is refused to the same enquiry too, and for a site that is sold', async () => {
    const siteId = await site();
    const enquiryId = await enquiry();
    expect((await reserve(siteId, { enquiryId })).status).toBe(201);
    expect((await reserve(siteId, { enquiryId })).status).toBe(409);
    for (const status of ['sold', 'leased', 'in_use'])
      expect((await reserve(await site(status))).body).toMatchObject({ status: 409 });
    const planned = await site('planned');
    expect((await reserve(planned)).body.errors).toMatchObject([{ pointer: '/reason', code: 'reason-required' }]);
    expect((await reserve(planned, { reason: 'Kaava odottaa yritystä' })).status).toBe(201);
  });

  it('ends after today and not in some far year, and belongs to an enquiry that is under way', async () => {
    const siteId = await site();
    const fault = async (body: object) => (await reserve(siteId, body)).body.errors?.[0];
    expect(await fault({ until: '2026-11-22' })).toMatchObject({ pointer: '/until', code: 'reservation-not-future' });
    expect(await fault({ until: '2028-11-23' })).toMatchObject({ pointer: '/until', code: 'reservation-too-long' });
    expect(await fault({ decidedOn: '2026-11-23' })).toMatchObject({ pointer: '/decidedOn' });
    const lost = await enquiry();
    await officer.post(`enquiries/${lost}/stage`, { stage: 'lost', reason: 'Kallis' });
    expect(await fault({ enquiryId: lost })).toMatchObject({ pointer: '/enquiryId', code: 'enquiry-ended' });
    expect(await fault({ enquiryId: siteId })).toMatchObject({ pointer: '/enquiryId', code: 'unknown-reference' });
    expect((await reserve(await enquiry())).status).toBe(404);
    expect(await statusOf(siteId)).toBe('available');
  });

  it('is extended with a reason, released with one, and the site can be had again', async () => {
    const siteId = await site();
    const path = `sites/${siteId}/reservation`;
    await reserve(siteId);
    expect(
      (await officer.post<Reservation>(`${path}/extend`, { until: '2027-02-26', reason: 'x' })).body.errors,
    ).toMatchObject([{ pointer: '/until', code: 'reservation-not-later' }]);
    expect((await officer.post(`${path}/extend`, { until: '2027-03-26' })).status).toBe(400);
    const extended = await officer.post<Reservation>(`${path}/extend`, {
      until: '2027-05-28',
      reason: 'Rahoitus viipyy',
    });
    expect(extended.body).toMatchObject({
      until: '2027-05-28',
      extensions: [{ untilBefore: '2027-02-26', untilAfter: '2027-05-28', reason: 'Rahoitus viipyy' }],
    });
    const released = await officer.post<Reservation>(`${path}/release`, { reason: 'Hanke peruttiin' });
    expect(released.body).toMatchObject({ state: 'ended', ending: 'released', endReason: 'Hanke peruttiin' });
    expect(await statusOf(siteId)).toBe('available');
    expect((await officer.post(`${path}/release`, { reason: 'Uudelleen' })).status).toBe(409);
    expect((await officer.post(`${path}/extend`, { until: '2027-06-30', reason: 'Myöhässä' })).status).toBe(409);
    expect((await reserve(siteId)).status).toBe(201);
  });

  it('becomes a deed once the enquiry is agreed', async () => {
    const siteId = await site();
    const enquiryId = await enquiry();
    await reserve(siteId, { enquiryId });
    const convert = () => officer.post<Reservation>(`sites/${siteId}/reservation/convert`, { status: 'sold' });
    expect((await convert()).status).toBe(409);
    for (const stage of ['proposed', 'agreed']) await officer.post(`enquiries/${enquiryId}/stage`, { stage });
    // Nothing is sold in silence.
    expect(await statusOf(siteId)).toBe('reserved');
    expect((await convert()).body).toMatchObject({ ending: 'converted', site: { status: 'sold' } });
  });

  it('takes no deed from before it was last extended, which would stand under the extension', async () => {
    const [siteId, enquiryId] = [await site(), await enquiry()];
    await reserve(siteId, { enquiryId });
    for (const stage of ['proposed', 'agreed']) await officer.post(`enquiries/${enquiryId}/stage`, { stage });
    await api.db.query(`update reservations set since = '2026-10-01' where site_id = $1`, [siteId]);
    await officer.post(`sites/${siteId}/reservation/extend`, { until: '2027-06-30', reason: 'Rahoitus kesken' });
    const convert = (since: string) =>
      officer.post<Reservation>(`sites/${siteId}/reservation/convert`, { status: 'sold', since });
    expect((await convert('2026-11-20')).status).toBe(422);
    expect(await statusOf(siteId)).toBe('reserved');
    expect((await convert('2026-11-22')).body).toMatchObject({ ending: 'converted', site: { status: 'sold' } });
  });

  it('ends by itself when its day is over', async () => {
    const siteId = await site();
    await reserve(siteId);
    await api.db.query(`update reservations set since = '2026-10-01', until = '2026-11-21' where site_id = $1`, [
      siteId,
    ]);
    const list = () => officer.get<{ items: Reservation[] }>(`reservations?siteId=${siteId}`);
    // Before the night has come by it reads as ended too.
    expect((await list()).body.items).toMatchObject([{ state: 'ended', ending: 'expired', daysLeft: 0 }]);
    expect(await api.app.get(ExpireReservations).run()).toBe(1);
    expect(await api.app.get(ExpireReservations).run()).toBe(0);
    expect((await list()).body.items).toMatchObject([{ ending: 'expired', site: { status: 'available' } }]);
  });

  it('is listed by state, site, enquiry and last day', async () => {
    const [near, far, enquiryId] = [await site(), await site(), await enquiry()];
    await reserve(near, { enquiryId, until: '2026-12-22' });
    await reserve(far, { enquiryId, until: '2026-12-23' });
    const listed = async (query: string) =>
      (await officer.get<{ items: Reservation[] }>(`reservations?enquiryId=${enquiryId}&${query}`)).body.items.map(
        (row) => row.site.id,
      );
    expect(await listed('')).toEqual([near, far]);
    expect(await listed('state=open')).toEqual([near, far]);
    expect(await listed('state=expiring')).toEqual([near]);
    expect(await listed('state=ended')).toEqual([]);
    expect(await listed('untilFrom=2026-12-23')).toEqual([far]);
    expect(await listed('untilTo=2026-12-22')).toEqual([near]);
    expect(await listed('sort=-until&limit=1')).toEqual([far]);
  });

  it('has terms that change by version, and keeps its enquiry out of the bin', async () => {
    const siteId = await site();
    const enquiryId = await enquiry();
    const { id } = (await reserve(siteId, { enquiryId })).body;
    expect((await officer.patch<Reservation>(`reservations/${id}`, 1, { fee: 750 })).body.fee).toBe(750);
    expect((await officer.patch(`reservations/${id}`, 1, { fee: 1 })).status).toBe(412);
    const { version } = (await officer.get<{ version: number }>(`enquiries/${enquiryId}`)).body;
    expect((await officer.delete(`enquiries/${enquiryId}`, version)).status).toBe(409);
    await officer.post(`sites/${siteId}/reservation/release`, { reason: 'Peruttu' });
    expect((await officer.delete(`enquiries/${enquiryId}`, version)).status).toBe(204);
  });

  it('keeps its site out of the bin until it is released', async () => {
    const siteId = await site();
    await reserve(siteId);
    const { version } = (await officer.get<{ version: number }>(`sites/${siteId}`)).body;
    const refused = await officer.delete<Reservation>(`sites/${siteId}`, version);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('Vapauta varaus ensin');
    await officer.post(`sites/${siteId}/reservation/release`, { reason: 'Peruttu' });
    const free = (await officer.get<{ version: number }>(`sites/${siteId}`)).body;
    expect((await officer.delete(`sites/${siteId}`, free.version)).status).toBe(204);
  });

  it('belongs to those who look after sites and enquiries', async () => {
    const siteId = await site();
    for (const role of ['viewer', 'contributor', 'service_manager'] as const) {
      const client = await api.as(role);
      expect((await client.get('reservations')).status).toBe(403);
      expect((await client.post(`sites/${siteId}/reservation`, {})).status).toBe(403);
    }
    expect((await (await api.as('coordinator')).get('reservations')).status).toBe(200);
    expect(await api.countStatements(() => officer.get('reservations?state=open'))).toBe(2);
  });
});
