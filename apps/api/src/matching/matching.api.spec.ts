import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TellOfMatches } from '@elinvoima/domain/matching';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Match {
  id: string;
  name: string;
  title: string;
  score: number;
  excludedBy: string[];
  criteria: { criterion: string; verdict: string; words: string }[];
  reason: string;
  isNew: boolean;
  proposal: { state: string } | null;
}
interface Matches {
  items: Match[];
  nextCursor: string | null;
  total: number;
}

describe('which sites fit which enquiries', () => {
  let api: TestApi;
  let officer: TestClient;
  let companyId: string;
  let enquiryId: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    officer = await api.as('land_use_officer');
    companyId = (await (await api.as('coordinator')).post<Match>('companies', { name: 'Etsijä Oy' })).body.id;
    enquiryId = await enquiry({ areaMin: 3000, areaMax: 5000, uses: ['storage'], budget: 80_000 });
    await site('Sopiva', { area: 4200, uses: ['storage', 'industry'], sale_price: 75_000 });
    await site('Tuntematon', {});
    await site('Kallis', { area: 3500, uses: ['storage'], sale_price: 200_000 });
    await site('Ravintola', { area: 4000, uses: ['restaurant'] });
    await site('Myyty', { area: 4000, uses: ['storage'], status: 'sold' });
    await site('Pikkuinen', { area: 900, uses: ['storage'] });
  });
  afterAll(() => api.close());

  async function enquiry(requirement: object, more: object = {}): Promise<string> {
    return (await officer.post<Match>('enquiries', { kind: 'plot', companyId, requirement, ...more })).body.id;
  }
  async function site(name: string, facts: Record<string, unknown>): Promise<string> {
    const columns = Object.keys(facts);
    const { id } = await api.db.one<{ id: string }>(
      `insert into sites (${['kind', 'name', ...columns].join(', ')})
       values (${['plot', name, ...columns].map((_, n) => `$${n + 1}`).join(', ')}) returning id`,
      ['plot', name, ...Object.values(facts)],
    );
    ids[name] = id;
    return id;
  }
  const matches = async (query = '') => (await officer.get<Matches>(`enquiries/${enquiryId}/matches${query}`)).body;
  const wordsOf = (match: Match | undefined, criterion: string) =>
    match?.criteria.find((each) => each.criterion === criterion);

  it('the best first, each thing that was asked for with the figures of both sides', async () => {
    const { items, total } = await matches('?withTotal=true');
    expect(items.map(({ name }) => name)).toEqual(['Sopiva', 'Kallis', 'Tuntematon']);
    expect(total).toBe(3);
    expect(wordsOf(items[0], 'area')).toEqual({
      criterion: 'area',
      verdict: 'fits',
      words: 'Pinta-ala 4\u00A0200 m², haettu 3\u00A0000–5\u00A0000 m²',
    });
    expect(items[0]?.score).toBe(100);
    expect(items[0]?.reason).toContain('Vapaa nyt. Pinta-ala 4\u00A0200 m², haettu 3\u00A0000–5\u00A0000 m².');
    expect(wordsOf(items[1], 'budget')).toMatchObject({
      verdict: 'misses',
      words: 'Hinta 200\u00A0000 €, budjetti 80\u00A0000 €',
    });
    expect(wordsOf(items[2], 'area')).toMatchObject({ verdict: 'unknown' });
    expect(items[2]?.criteria.map(({ criterion }) => criterion)).toEqual(['availability', 'area', 'use', 'budget']);
  });

  it('what may not be proposed is shown when asked for, last, with what stands in the way', async () => {
    const { items } = await matches('?misfits=true');
    expect(items.slice(0, 3).map(({ excludedBy }) => excludedBy)).toEqual([[], [], []]);
    expect(Object.fromEntries(items.slice(3).map(({ name, excludedBy }) => [name, excludedBy]))).toEqual({
      Ravintola: ['use'],
      Myyty: ['availability'],
      Pikkuinen: ['area'],
    });
    expect(
      wordsOf(
        items.find(({ name }) => name === 'Ravintola'),
        'use',
      )?.words,
    ).toBe('Käyttö: ravintola tai kahvila; haettu: varasto');
  });

  it('pages show each once, in the same order as the whole', async () => {
    const whole = (await matches('?misfits=true')).items.map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Matches = await matches(`?misfits=true&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(whole);
    expect((await officer.get(`enquiries/${enquiryId}/matches?cursor=abc`)).status).toBe(400);
    expect((await officer.get(`enquiries/${enquiryId}/matches?sort=name`)).status).toBe(400);
  });

  it('is told in the reader’s language', async () => {
    const { body } = await officer.get<Matches>(`enquiries/${enquiryId}/matches`);
    expect(body.items[0]?.criteria[0]?.words).toBe('Vapaa nyt');
  });

  it('a site knows the open enquiries that it fits', async () => {
    const small = await enquiry({ areaMin: 500, areaMax: 1000 }, { title: 'Pieni' });
    const lost = await enquiry({ areaMin: 500 }, { title: 'Luovuttanut' });
    await officer.post(`enquiries/${lost}/stage`, { stage: 'lost', reason: 'Löysi muualta' });
    const { body } = await officer.get<Matches>(`sites/${ids['Pikkuinen']}/matches?withTotal=true`);
    expect(body).toMatchObject({ total: 1, items: [{ id: small, title: 'Pieni', score: 100, proposal: null }] });
    await officer.post(`enquiries/${small}/proposals`, { siteId: ids['Pikkuinen'], reason: 'Sopiva' });
    expect((await officer.get<Matches>(`sites/${ids['Pikkuinen']}/matches`)).body.items[0]?.proposal).toMatchObject({
      state: 'proposed',
    });
    await officer.post(`enquiries/${small}/stage`, { stage: 'lost', reason: 'x' });
  });

  it('a site that comes free is told to the enquiry’s owner once, until it is seen', async () => {
    const teller = api.app.get(TellOfMatches);
    await teller.run();
    const owned = await enquiry({ areaMin: 7000 }, { title: 'Iso', ownerId: officer.userId });
    await api.db.query(`update enquiries set received_at = now() - interval '1 day' where id = $1`, [owned]);
    const news = async () =>
      (await officer.get<{ newMatches: { enquiry: { id: string }; count: number; site: { name: string } }[] }>('home'))
        .body.newMatches;
    expect(await news()).toEqual([]);
    await site('Uusi', { area: 8000 });
    await site('Uusi mutta pieni', { area: 300 });
    expect(await teller.run()).toBe(1);
    expect(await teller.run()).toBe(0);
    expect(await news()).toMatchObject([{ enquiry: { id: owned }, count: 1, site: { name: 'Uusi' } }]);
    expect((await officer.get<Matches>(`enquiries/${owned}/matches`)).body.items[0]).toMatchObject({ isNew: true });
    expect((await officer.post(`enquiries/${owned}/matches/seen`)).status).toBe(204);
    expect(await news()).toEqual([]);
    // A change that leaves it free is compared, and not told again.
    await api.db.query(`update sites set version = version + 1, area = 9000 where id = $1`, [ids['Uusi']]);
    expect(await teller.run()).toBe(0);
    expect(await news()).toEqual([]);
  });

  it('what an enquiry fits after its requirement has changed is told to its owner, each pair once', async () => {
    const teller = api.app.get(TellOfMatches);
    await teller.run();
    const owned = await enquiry({ areaMin: 75_000 }, { title: 'Muuttuva', ownerId: officer.userId });
    await site('Valtava', { area: 30_000 });
    await site('Valtavampi', { area: 80_000 });
    const notices = async () =>
      (
        await api.db.query<{ name: string }>(
          `select s.name from site_match_notices n join sites s on s.id = n.site_id where n.enquiry_id = $1 order by s.name`,
          [owned],
        )
      ).map(({ name }) => name);
    const need = async (requirement: object) => {
      const { version } = (await officer.get<{ version: number }>(`enquiries/${owned}`)).body;
      await officer.patch(`enquiries/${owned}`, version, { requirement });
      return teller.run();
    };
    await teller.run();
    const before = await notices();
    expect(before).not.toContain('Valtava');
    // Words change nothing that sites are compared with.
    expect(await need({ areaMin: 75_000, notes: 'Mieluiten rauhallinen' })).toBe(0);
    expect(await need({ areaMin: 25_000 })).toBe(1);
    expect(await notices()).toEqual([...before, 'Valtava'].toSorted());
    // What has been told of once, and what it fitted already, is no news.
    expect(await need({ areaMin: 75_000 })).toBe(0);
    expect(await need({ areaMin: 25_000 })).toBe(0);
  });

  it('is refused to those who may not, and for what is not there', async () => {
    const viewer = await api.as('viewer');
    expect((await viewer.get(`enquiries/${enquiryId}/matches`)).status).toBe(403);
    expect((await viewer.get(`sites/${ids['Sopiva']}/matches`)).status).toBe(403);
    expect((await officer.get('enquiries/0198b0c0-0000-7000-8000-000000000000/matches')).status).toBe(404);
    expect((await officer.get('sites/0198b0c0-0000-7000-8000-000000000000/matches')).status).toBe(404);
  });
});
