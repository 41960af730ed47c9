import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { formBody } from '../testing/survey-round.js';

interface Made {
  id: string;
  slug: string;
}
interface Dialogue {
  topic: string | null;
  invited: number;
  attended: number;
  companies: { name: string; came: boolean }[];
  materials: {
    id: string;
    editions: { n: number }[];
    given: { company: { name: string }; n: number; way: string }[];
    lacking: { name: string }[];
  }[];
  questions: { id: string; company: { name: string } | null; publishedAt: string | null; version: number }[];
  errors: { code: string }[];
}

describe('a market dialogue', () => {
  let api: TestApi;
  let coordinator: TestClient;
  const companies: string[] = [];

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    for (const name of ['Aamu Oy', 'Ilta Oy', 'Poissa Oy'])
      companies.push((await coordinator.post<Made>('companies', { name })).body.id);
  });
  afterAll(() => api.close());

  const enter = async (kind = 'market_dialogue', fields: object = {}) =>
    (
      await coordinator.post<Made>('events', {
        title: 'Koulun siivous',
        kind,
        startsAt: '2026-11-20T12:00:00Z',
        endsAt: '2026-11-20T14:00:00Z',
        registrationOpen: true,
        ...fields,
      })
    ).body;
  const read = async (id: string) => (await coordinator.get<Dialogue>(`events/${id}/dialogue`)).body;

  it('gives all the same edition, knows who lacks it, and a correction is given to all again', async () => {
    const { id } = await enter();
    const [aamu, ilta, poissa] = companies;
    await coordinator.post(`events/${id}/registrations`, { companyId: aamu, name: 'Anna', email: 'anna@example.test' });
    await coordinator.post(`events/${id}/registrations`, { companyId: poissa, name: 'Pia' });
    await coordinator.put(`events/${id}/attendance/${randomUUID()}`, { present: true, companyId: ilta });
    const facts = { topic: 'Siivous', unit: 'Tilapalvelu', tenderPlanned: 'alkuvuosi 2027' };
    const described = async (...[seen]: number[]) =>
      (await coordinator.put(`events/${id}/dialogue`, facts, seen ? { 'if-match': `"${seen}"` } : {})).status;
    expect([await described(), await described(1), await described(1), await described(2)]).toEqual([
      428, 200, 412, 200,
    ]);
    const { body } = await coordinator.post<Dialogue>(`events/${id}/dialogue/materials`, {
      title: 'Kuvaus',
      text: 'Siivottavat tilat',
    });
    const material = body.materials[0]?.id ?? '';
    const give = async (way: string) =>
      (await coordinator.post<{ given: number }>(`events/${id}/dialogue/materials/${material}/give`, { way })).body
        .given;
    expect([await give('mail'), await give('mail'), await give('on_the_spot')]).toEqual([1, 0, 1]);
    expect(await read(id)).toMatchObject({
      topic: 'Siivous',
      attended: 1,
      companies: [
        { name: 'Aamu Oy', came: false },
        { name: 'Ilta Oy', came: true },
        { name: 'Poissa Oy', came: false },
      ],
      materials: [
        {
          given: [
            { company: { name: 'Aamu Oy' }, n: 1, way: 'mail' },
            { company: { name: 'Ilta Oy' }, n: 1, way: 'on_the_spot' },
          ],
          lacking: [{ name: 'Poissa Oy' }],
        },
      ],
    });
    const { body: outbox } = await coordinator.get<{ items: { to: string; subject: string; text: string }[] }>(
      'outbox',
    );
    const mail = outbox.items.find(({ subject }) => subject === 'Kuvaus: Koulun siivous');
    expect(mail?.to).toBe('anna@example.test');
    expect(mail?.text).toContain('Kuvaus, versio 1\n\nSiivottavat tilat');
    await coordinator.post(`events/${id}/dialogue/materials/${material}/editions`, { link: 'https://example.test/2' });
    const after = await read(id);
    expect(after.materials[0]?.lacking.map(({ name }) => name)).toEqual(['Aamu Oy', 'Ilta Oy', 'Poissa Oy']);
    expect(after.materials[0]?.given.map(({ n }) => n)).toEqual([1, 1]);
    await expect(api.db.query(`update dialogue_editions set text = 'muutettu'`)).rejects.toThrow(/dialogue_editions/);
  });

  it('sends nothing to who typed a company’s name on the open page, until a colleague links it or lets them in', async () => {
    const coming = { startsAt: '2026-11-24T12:00:00Z', endsAt: '2026-11-24T14:00:00Z' };
    const { id, slug } = await enter('market_dialogue', coming);
    for (const name of ['Vieras', 'Ovella', 'Poissa'])
      await api.anonymous.post(
        `/e/${slug}`,
        ...formBody({ name, email: `${name}@example.test`, company: 'Aamu Oy', _submission: randomUUID() }),
      );
    const { body } = await coordinator.post<Dialogue>(`events/${id}/dialogue/materials`, { title: 'K', text: 'x' });
    const give = async () =>
      (
        await coordinator.post<{ given: number }>(`events/${id}/dialogue/materials/${body.materials[0]?.id}/give`, {
          way: 'mail',
        })
      ).body.given;
    expect([await give(), (await read(id)).companies]).toEqual([0, []]);
    const { body: list } = await coordinator.get<{ items: { id: string; name: string }[] }>(
      `events/${id}/registrations`,
    );
    const idOf = (name: string) => list.items.find((person) => person.name === name)?.id ?? '';
    await coordinator.put(`events/${id}/attendance/${idOf('Poissa')}`, { present: false });
    expect((await read(id)).companies).toEqual([]);
    await coordinator.put(`events/${id}/attendance/${idOf('Ovella')}`, { present: true });
    expect((await read(id)).companies).toMatchObject([{ name: 'Aamu Oy', came: true }]);
    expect(await give()).toBe(1);
    const mails = await api.db.query(
      `select recipient from outbox_mails where template = 'dialogue-material' and recipient like any (array['Vieras%', 'Ovella%', 'Poissa%'])`,
    );
    expect(mails).toEqual([{ recipient: 'Ovella@example.test' }]);
  });

  it('publishes answers to all, and never who asked', async () => {
    const { id, slug } = await enter();
    const page = () => api.anonymous.get(`/e/${slug}/kysymykset`);
    expect((await page()).status).toBe(404);
    const asked = await coordinator.post<Dialogue>(`events/${id}/dialogue/questions`, {
      question: 'Kuuluvatko <ikkunat> mukaan?',
      companyId: companies[0],
    });
    const question = asked.body.questions[0];
    const answer = (version: number, body: object) =>
      coordinator.patch<Dialogue>(`events/${id}/dialogue/questions/${question?.id}`, version, body);
    expect((await answer(1, { published: true })).body.errors[0]?.code).toBe('answer-required');
    expect((await page()).status).toBe(404);
    expect((await answer(1, { answer: 'Kuuluvat, kerran vuodessa.', published: true })).status).toBe(200);
    expect((await answer(1, { answer: 'Eivät' })).status).toBe(412);
    const { text, status } = await page();
    expect(status).toBe(200);
    expect(text).toContain('Kuuluvatko &lt;ikkunat&gt; mukaan?');
    expect(text).toContain('Kuuluvat, kerran vuodessa.');
    expect(text).not.toContain('Aamu Oy');
    const event = () => api.anonymous.get(`/e/${slug}`, { accept: 'text/html' });
    expect((await event()).text).toContain(`/e/${slug}/kysymykset`);
    const { body: own } = await coordinator.get<{ version: number }>(`events/${id}`);
    const hidden = await coordinator.patch<{ version: number }>(`events/${id}`, own.version, {
      registrationOpen: false,
    });
    expect((await page()).status).toBe(404);
    await coordinator.patch(`events/${id}`, hidden.body.version, { registrationOpen: true });
    await answer(2, { published: false });
    expect((await page()).status).toBe(404);
    expect((await event()).text).not.toContain('/kysymykset');
  });

  it('is refused for other kinds, unsafe links, empty materials, strangers and those without the right', async () => {
    const coffee = await enter('morning_coffee');
    expect((await coordinator.put(`events/${coffee.id}/dialogue`, { topic: 'x' }, { 'if-match': '"1"' })).status).toBe(
      409,
    );
    const { id } = await enter();
    const add = async (body: object) =>
      (await coordinator.post(`events/${id}/dialogue/materials`, { title: 'x', ...body })).status;
    expect([await add({}), await add({ link: 'javascript:alert(1)' })]).toEqual([422, 400]);
    expect(
      (await coordinator.post(`events/${id}/dialogue/materials/${randomUUID()}/give`, { way: 'mail' })).status,
    ).toBe(404);
    expect((await (await api.as('viewer')).get(`events/${id}/dialogue`)).status).toBe(403);
    expect(await api.countStatements(() => coordinator.get(`events/${id}/dialogue`))).toBe(2);
  });
});
