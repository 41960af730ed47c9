import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

/** The page of lights, as anybody finds it. */
describe('the public page of lights', () => {
  let api: TestApi;
  let administrator: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    administrator = await api.as('administrator');
    coordinator = await api.as('coordinator');
    await api.db.query(
      `with p as (insert into programmes (code, name_fi, name_sv, name_en, valid_from, municipality_code)
         values ('ohjelma', 'Ohjelma', 'Program', 'Programme', '2026-01-01', '082') returning id)
       insert into programme_factors (programme_id, code, position, number, name_fi, name_sv, name_en)
       select id, 'F1', 0, '3.1', 'Yrittäjyys', 'Företagande', 'Enterprise' from p
       union all select id, 'F3', 1, '3.3', 'Palvelut', 'Tjänster', 'Services' from p`,
    );
    const measure = { primaryFactor: 'F1', stage: 'under_way', isPublic: true, ownerId: coordinator.userId };
    const enter = (body: object) => coordinator.post('measures', { ...measure, ...body });
    await enter({ title: 'Myöhässä oleva', plannedEndOn: '2026-11-01', description: 'Sisäinen selitys' });
    await enter({ title: 'Ajallaan oleva', plannedEndOn: '2027-11-01' });
    await enter({ title: 'Talon sisäinen', isPublic: false });
    await enter({ title: 'Vanhan ohjelman', primaryFactor: 'F9' });
    await coordinator.post('projects', {
      title: '<b>Iltavastaanotto</b>',
      kind: 'experiment',
      primaryFactor: 'F3',
      isPublic: true,
      fundingSource: 'Salainen rahoittaja',
    });
  });
  afterAll(() => api.close());
  beforeEach(() => switched(true));

  async function switched(publicMeasures: boolean): Promise<void> {
    const { body } = await administrator.get<{ version: number }>('municipality');
    await administrator.patch('municipality', body.version, { publicMeasures });
  }
  const open = (path: string) => api.anonymous.get(path, { accept: 'text/html' });

  it('is not there until the municipality has switched it on, which the administrator alone may do', async () => {
    await switched(false);
    const away = await open('/toimenpiteet');
    expect([away.status, away.text.includes('Myöhässä oleva')]).toEqual([404, false]);
    const { body } = await coordinator.get<{ version: number; publicMeasures: boolean }>('municipality');
    expect(body.publicMeasures).toBe(false);
    expect((await coordinator.patch('municipality', body.version, { publicMeasures: true })).status).toBe(403);
    expect((await administrator.patch('municipality', body.version - 1, { publicMeasures: true })).status).toBe(412);
    await switched(true);
    expect((await open('/toimenpiteet')).status).toBe(200);
  });

  it('shows what is marked public, factor by factor, each light as a shape and a word', async () => {
    const { text } = await open('/toimenpiteet');
    expect(text).toContain('<html lang="fi">');
    const places = ['Yrittäjyys', 'Myöhässä oleva', 'Ajallaan oleva', 'Palvelut', 'Iltavastaanotto'].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toMatch(/s-light-red[^]*?<rect[^]*?Myöhässä<\/span>/);
    expect(text).not.toContain('Talon sisäinen');
    expect(text).not.toContain('Vanhan ohjelman');
  });

  it('holds nobody’s name, no description, no money, and nothing that runs', async () => {
    const { text, headers } = await open('/toimenpiteet');
    for (const words of ['Testi coordinator', 'Sisäinen selitys', 'Salainen rahoittaja', '<b>', '<script'])
      expect(text).not.toContain(words);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-robots-tag']).toBeUndefined();
  });

  it('speaks Swedish and English too', async () => {
    expect((await open('/toimenpiteet?lang=sv')).text).toContain('Livskraftsprogrammets åtgärder');
    expect((await open('/toimenpiteet?lang=en')).text).toContain('Late');
  });
});
