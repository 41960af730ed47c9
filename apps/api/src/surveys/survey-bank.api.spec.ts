import { surveyTemplates, type Question } from '@elinvoima/contracts';
import { loadShippedQuestions } from '@elinvoima/domain/surveys';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface BankQuestion {
  id: string;
  key: string;
  type: string;
  metricKey: string | null;
  question: Question;
  archived: boolean;
  surveys: number;
  version: number;
}
interface Problem {
  errors: { pointer: string; code: string }[];
}
type Page = { items: BankQuestion[]; nextCursor: string | null; total: number };

describe('the bank of questions', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const words = (fi: string) => ({ fi, sv: `${fi} sv`, en: `${fi} en` });
  const add = (question: object) => coordinator.post<BankQuestion & Problem>('survey-bank-questions', { question });
  const list = async (query = '') =>
    (await coordinator.get<Page>(`survey-bank-questions?limit=200&withTotal=true${query}`)).body;

  it('is filled from the shipped templates once, in the municipality’s own name, whatever was made of it since', async () => {
    await loadShippedQuestions(api.db);
    const { items, total } = await list();
    const keys = new Set(surveyTemplates.flatMap(({ questions }) => questions.map(({ key }) => key)));
    expect(new Set(items.map(({ key }) => key))).toEqual(keys);
    expect(total).toBe(keys.size);
    expect(JSON.stringify(items)).not.toContain('{municipality}');
    for (const { question } of items) expect(question).not.toHaveProperty('showIf');
    const nps = items.find(({ key }) => key === 'recommend');
    expect(nps).toMatchObject({
      type: 'nps',
      metricKey: 'nps',
      question: { text: { sv: expect.stringContaining('Testby') } },
    });
    await coordinator.patch(`survey-bank-questions/${nps?.id}`, nps?.version ?? 0, { text: words('Suosittelisitko?') });
    await loadShippedQuestions(api.db);
    expect((await list('&q=suosittelisitko')).items).toMatchObject([
      { key: 'recommend', question: { text: words('Suosittelisitko?') } },
    ]);
  });

  it('tells in how many surveys a question is asked', async () => {
    const asked = async () => (await list('&q=recommend')).items.find(({ key }) => key === 'recommend')?.surveys ?? -1;
    const before = await asked();
    await coordinator.post('surveys', { template: 'satisfaction' });
    await coordinator.post('surveys', { template: 'business_climate' });
    expect(await asked()).toBe(before + 2);
  });

  it('takes a question of one’s own, complete and with a key that is free', async () => {
    const question = { key: 'own', type: 'yes_no', text: words('Kävikö?') };
    const made = await add(question);
    expect([made.status, made.headers['location']]).toEqual([201, `/api/survey-bank-questions/${made.body.id}`]);
    expect(made.body).toMatchObject({ key: 'own', type: 'yes_no', metricKey: null, archived: false, surveys: 0 });
    const faults = async (body: object) => {
      const { status, body: problem } = await add(body);
      return [status, ...problem.errors.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect(await faults(question)).toEqual([422, '/question/key survey-bank-key-taken']);
    expect(await faults({ ...question, key: 'b', text: { fi: 'A', sv: '', en: 'C' } })).toEqual([
      422,
      '/question/text/sv required',
    ]);
    expect(
      await faults({ ...question, key: 'b', section: 's', showIf: { question: 'own', isOneOf: ['yes'] } }),
    ).toContain('/question/section unknown-member');
  });

  it('lets words be corrected and a question be put away, but never its key, type or metric', async () => {
    const { body: made } = await add({ key: 'fix', type: 'short_text', text: words('Mikä nimmi?') });
    const address = `survey-bank-questions/${made.id}`;
    const fixed = await coordinator.patch<BankQuestion>(address, made.version, { text: words('Mikä nimi?') });
    expect(fixed.body).toMatchObject({ key: 'fix', question: { key: 'fix', text: { fi: 'Mikä nimi?' } } });
    expect((await coordinator.patch(address, made.version, { text: words('Myöhässä') })).status).toBe(412);
    for (const member of ['key', 'type', 'metricKey', 'question'])
      expect((await coordinator.patch(address, fixed.body.version, { [member]: 'x' })).status).toBe(400);
    const lacking = await coordinator.patch(address, fixed.body.version, { text: { fi: 'Vain suomeksi' } });
    expect(lacking.status).toBe(422);
    const away = await coordinator.patch<BankQuestion>(address, fixed.body.version, { archived: true });
    expect(away.body.archived).toBe(true);
    expect((await list('&q=fix')).items).toEqual([]);
    expect((await list('&archived=true')).items.map(({ key }) => key)).toEqual(['fix']);
  });

  it('is paged by key', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: Page } = await coordinator.get<Page>(
        `survey-bank-questions?limit=10${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...body.items.map(({ key }) => key));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await list()).total);
  });

  it('is read by those who read surveys and changed by those who write them', async () => {
    const director = await api.as('director');
    expect((await director.get('survey-bank-questions')).status).toBe(200);
    expect((await director.post('survey-bank-questions', { question: {} })).status).toBe(403);
    expect((await (await api.as('viewer')).get('survey-bank-questions')).status).toBe(403);
  });
});
