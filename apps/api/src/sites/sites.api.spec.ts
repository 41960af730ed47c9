import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound } from '@elinvoima/domain/platform';
import { publicPicture, publicPicturesOf } from '@elinvoima/domain/site-pictures';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface SiteAnswer {
  id: string;
  name: string;
  propertyId: string | null;
  status: string;
  statusSince: string;
  statusUntil: string | null;
  area: number | null;
  computedArea: number | null;
  east: number | null;
  north: number | null;
  distances: unknown[];
  company: { id: string; name: string } | null;
  history: { status: string; since: string; note: string | null; recordedBy: string | null }[];
  propertyIds: { propertyId: string; validFrom: string | null; validTo: string | null; note: string | null }[];
  version: number;
  errors: { pointer: string; code: string }[];
}
interface ListAnswer {
  items: SiteAnswer[];
  total?: number;
}

const square = (east: number, north: number, side: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [east, north],
      [east + side, north],
      [east + side, north + side],
      [east, north + side],
      [east, north],
    ],
  ],
});

describe('plots and premises', () => {
  let api: TestApi;
  let officer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    officer = await api.as('land_use_officer');
  });
  afterAll(() => api.close());

  const send = (body: object = {}) =>
    officer.post<SiteAnswer>('sites', { kind: 'plot', name: 'Merventien tontti', ...body });
  const enter = async (body: object = {}): Promise<SiteAnswer> => (await send(body)).body;
  const names = async (query: string): Promise<string[]> =>
    (await officer.get<ListAnswer>(`sites?${query}`)).body.items.map(({ name }) => name);
  const status = (id: string, body: object) => officer.post<SiteAnswer>(`sites/${id}/status`, body);
  const steps = ({ history }: SiteAnswer) => history.map((step) => `${step.since} ${step.status}`);
  const fault = ({ body }: { body: SiteAnswer }) => [body.errors[0]?.pointer, body.errors[0]?.code];

  it('are entered with all that is known of them, the area computed from the outline', async () => {
    const answer = await send({
      propertyId: '82-401-1-23',
      area: 10_000,
      uses: ['industry', 'logistics'],
      distances: [
        { to: 'main_road', name: 'Valtatie 3', km: 2.5 },
        { to: 'centre', km: 4 },
      ],
      salePrice: 120_000,
      geometry: square(358_000, 6_771_800, 110),
    });
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/sites/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      propertyId: '08240100010023',
      status: 'available',
      statusSince: '2026-11-22',
      area: 10_000,
      computedArea: 12_100,
      east: 358_055,
      north: 6_771_855,
      distances: [
        { to: 'main_road', name: 'Valtatie 3', km: 2.5 },
        { to: 'centre', name: null, km: 4 },
      ],
      version: 1,
    });
    const { body } = await officer.patch<SiteAnswer>(`sites/${answer.body.id}`, 1, { geometry: null });
    expect(body).toMatchObject({ computedArea: null, east: null, north: null, area: 10_000 });
  });

  it('refuse what cannot be', async () => {
    expect(fault(await send({ propertyId: '82-401-1' }))).toEqual(['/propertyId', 'property-id-malformed']);
    expect(fault(await send({ status: 'reserved' }))).toEqual(['/status', 'site-status-by-reservation']);
    expect(fault(await send({ status: 'empty' }))).toEqual(['/status', 'site-status-not-following']);
    expect(fault(await send({ statusSince: '2026-11-23' }))).toEqual(['/statusSince', 'day-in-the-future']);
    expect(fault(await send({ geometry: square(6_771_800, 358_000, 100) }))[0]).toBe('/geometry');
    expect(fault(await send({ buildingObligationMetOn: '2026-01-01' }))).toEqual([
      '/buildingObligation',
      'site-obligation-incomplete',
    ]);
    const nobody = '0198b0c0-0000-7000-8000-000000000000';
    expect(fault(await send({ businessAreaId: nobody }))).toEqual(['/businessAreaId', 'business-area-unknown']);
    expect((await send({ area: 0 })).status).toBe(400);
    expect((await (await api.as('viewer')).get('sites')).status).toBe(403);
  });

  it('have a dated history: an earlier day does not overwrite a newer one', async () => {
    const { id } = await enter({ status: 'planned', statusSince: '2025-01-10' });
    await status(id, { status: 'available', since: '2025-06-01' });
    const sold = await status(id, { status: 'sold', since: '2026-09-01', note: 'Kauppakirja 1.9.' });
    expect(sold.body).toMatchObject({ status: 'sold', statusSince: '2026-09-01', version: 3 });
    const { body } = await status(id, { status: 'leased', since: '2026-03-01' });
    expect(body).toMatchObject({ status: 'sold', statusSince: '2026-09-01' });
    expect(steps(body)).toEqual(['2026-09-01 sold', '2026-03-01 leased', '2025-06-01 available', '2025-01-10 planned']);
    expect(body.history[0]).toMatchObject({ note: 'Kauppakirja 1.9.', recordedBy: expect.any(String) });
    // The day of the sale was right, the deed was a lease.
    const corrected = await status(id, { status: 'available', since: '2026-09-01' });
    expect(corrected.body).toMatchObject({ status: 'available', statusSince: '2026-09-01' });
    expect(fault(await status(id, { status: 'sold', since: '2026-11-23' }))).toEqual(['/since', 'day-in-the-future']);
    expect(fault(await status(id, { status: 'sold', since: '2025-02-01' }))).toEqual([
      '/status',
      'site-status-not-following',
    ]);
    expect(fault(await status(id, { status: 'available' }))).toEqual(['/status', 'site-status-already']);
    expect(fault(await status(id, { status: 'reserved' }))).toEqual(['/status', 'site-status-by-reservation']);
  });

  it('are found by kind, status, size, use and identifier', async () => {
    const area = (await officer.post<SiteAnswer>('business-areas', { name: 'Rajamäentien yritysalue' })).body.id;
    await enter({ name: 'Pieni', area: 900, businessAreaId: area, uses: ['shop'], propertyId: '82-402-7-1' });
    await enter({ name: 'Suuri', area: 90_000, businessAreaId: area, uses: ['logistics'], isPublic: true });
    await enter({
      kind: 'premises',
      name: 'Halli',
      area: 5000,
      floorArea: 700,
      status: 'empty',
      businessAreaId: area,
      buildingObligation: 'Laajennus 200 m²',
      buildingObligationOn: '2026-10-01',
    });
    await enter({
      name: 'Mennyt',
      area: 950,
      status: 'sold',
      businessAreaId: area,
      buildingObligationOn: '2027-02-01',
    });
    const within = `businessAreaId=${area}`;
    expect(await names(`${within}&sort=-area`)).toEqual(['Suuri', 'Mennyt', 'Pieni', 'Halli']);
    expect(await names(`${within}&areaMin=600&areaMax=1000`)).toEqual(['Halli', 'Mennyt', 'Pieni']);
    expect(await names(`${within}&available=true`)).toEqual(['Halli', 'Pieni', 'Suuri']);
    expect(await names(`${within}&available=false`)).toEqual(['Mennyt']);
    expect(await names(`${within}&use=logistics`)).toEqual(['Suuri']);
    expect(await names(`${within}&kind=premises`)).toEqual(['Halli']);
    expect(await names(`${within}&isPublic=true`)).toEqual(['Suuri']);
    expect(await names(`${within}&obligation=over`)).toEqual(['Halli']);
    expect(await names(`${within}&obligation=near`)).toEqual(['Mennyt']);
    expect(await names(`q=082-402-0007-0001`)).toEqual(['Pieni']);
    expect(await names(`q=rajamäentien`)).toHaveLength(4);
    const paged = await officer.get<ListAnswer & { nextCursor: string }>(`sites?${within}&limit=2&withTotal=true`);
    expect(paged.body).toMatchObject({ total: 4, items: [{ name: 'Halli' }, { name: 'Mennyt' }] });
    expect(await names(`${within}&limit=2&cursor=${paged.body.nextCursor}`)).toEqual(['Pieni', 'Suuri']);
  });

  it('keep the identifier that parcelling ended, and are found by it in any writing', async () => {
    const { id } = await enter({ name: 'Lohkottu', propertyId: '82-403-1-5' });
    const replaced = await officer.post<SiteAnswer>(`sites/${id}/property-ids`, {
      propertyId: '82-403-1-77',
      from: '2026-10-01',
      note: 'Lohkominen',
    });
    expect(replaced.body).toMatchObject({ propertyId: '08240300010077', version: 2 });
    expect(replaced.body.propertyIds).toMatchObject([
      { propertyId: '08240300010077', validFrom: '2026-10-01', validTo: null },
      { propertyId: '08240300010005', validTo: '2026-10-01', note: 'Lohkominen' },
    ]);
    expect(await names('q=82-403-1-5')).toEqual(['Lohkottu']);
    for (const asked of ['82-403-1-5', '082-403-0001-0077', '08240300010005']) {
      const found = await officer.get<{ items: { id: string; matched: string }[] }>(`search?q=${asked}`);
      expect(found.body.items[0]).toMatchObject({ id, kind: 'site', matched: 'property_id' });
    }
    const again = await officer.post<SiteAnswer>(`sites/${id}/property-ids`, { propertyId: '82-403-1-77' });
    expect(again.status).toBe(409);
    const early = { propertyId: '82-403-1-78', from: '2026-09-01' };
    expect(fault(await officer.post<SiteAnswer>(`sites/${id}/property-ids`, early))).toEqual([
      '/from',
      'property-id-before-present',
    ]);
    // A slip of the pen is put right where it stands, and leaves no history.
    const corrected = await officer.patch<SiteAnswer>(`sites/${id}`, 2, { propertyId: '82-403-1-87' });
    expect(corrected.body.propertyIds.map(({ propertyId }) => propertyId)).toEqual([
      '08240300010087',
      '08240300010005',
    ]);
  });

  it('show the public those of their pictures that were chosen, in order, with their words', async () => {
    const { id } = await enter({ name: 'Kuvattu', isPublic: true });
    const boundary = 'raja-1';
    const attach = async (fileName: string, content: Buffer) => {
      const body = Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
        ),
        content,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]);
      const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
      return (await officer.post<{ id: string; version: number }>(`sites/${id}/attachments`, body, type)).body;
    };
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const [front, yard] = [await attach('etupuoli.png', png), await attach('piha.png', png)];
    const contract = await attach('sopimus.pdf', Buffer.from('%PDF-1.7\nsopimus\n'));
    const choose = (items: object[]) =>
      officer.put<SiteAnswer & { items: { fileName: string }[] }>(`sites/${id}/pictures`, { items });
    const chosen = await choose([
      { attachmentId: yard.id, alt: { fi: 'Piha etelästä' } },
      { attachmentId: front.id, alt: { fi: 'Etupuoli', sv: 'Framsidan' } },
    ]);
    expect(chosen.body.items).toMatchObject([
      { fileName: 'piha.png', alt: { fi: 'Piha etelästä' } },
      { fileName: 'etupuoli.png', alt: { fi: 'Etupuoli', sv: 'Framsidan' } },
    ]);
    expect(fault(await choose([{ attachmentId: contract.id, alt: { fi: 'Sopimus' } }]))).toEqual([
      '/items/0/attachmentId',
      'picture-unknown',
    ]);
    expect(fault(await choose([{ attachmentId: front.id, alt: {} }]))).toEqual([
      '/items/0/alt/fi',
      'picture-alt-missing',
    ]);
    expect(await publicPicture(api.db, yard.id)).toMatchObject({ mediaType: 'image/png' });
    await expect(publicPicture(api.db, contract.id)).rejects.toThrow(NotFound);
    await officer.delete(`attachments/${yard.id}`, yard.version);
    const shown = await publicPicturesOf(api.db, [id]);
    expect(shown.get(id)?.map(({ fileName }) => fileName)).toEqual(['etupuoli.png']);
    await api.db.query('update sites set is_public = false where id = $1', [id]);
    expect((await publicPicturesOf(api.db, [id])).size).toBe(0);
    await expect(publicPicture(api.db, front.id)).rejects.toThrow(NotFound);
  });

  it('go to the bin and come back; a stale change is refused', async () => {
    const { id } = await enter({ name: 'Poistuva' });
    expect((await officer.patch(`sites/${id}`, 7, { name: 'Vanha' })).status).toBe(412);
    expect((await officer.delete(`sites/${id}`, 1)).status).toBe(204);
    expect((await officer.get(`sites/${id}`)).status).toBe(404);
    expect(await names('q=poistuva')).toEqual([]);
    expect((await officer.post(`sites/${id}/restore`)).status).toBe(200);
  });
});
