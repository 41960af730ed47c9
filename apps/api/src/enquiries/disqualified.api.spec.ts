import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestAnswer, type TestApi, type TestClient } from '../testing/api.js';
import { attachFile } from '../testing/attached-file.js';

interface Made {
  id: string;
  version: number;
  detail: string;
}

/** Everything that is there in a case, as the one who has a part in it has made it. */
interface Case {
  id: string;
  binned: string;
  task: string;
  binnedTask: string;
  proposal: string;
  reservation: string;
  note: string;
  site: string;
  freeSite: string;
  contributor: string;
}

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Every deed that handles a case, by its route. What the first answer's log does is told where interactions are. */
const deeds: Record<string, (one: Case) => [path: string, body?: object]> = {
  'PATCH /enquiries/{id}': ({ id }) => [`enquiries/${id}`, { nextStep: 'Soita' }],
  'DELETE /enquiries/{id}': ({ id }) => [`enquiries/${id}`],
  'POST /enquiries/{id}/stage': ({ id }) => [`enquiries/${id}/stage`, { stage: 'needs_assessed' }],
  'POST /enquiries/{id}/first-answer': ({ id }) => [`enquiries/${id}/first-answer`, {}],
  'POST /enquiries/{id}/restore': ({ binned }) => [`enquiries/${binned}/restore`],
  'POST /enquiries/{id}/commitments': ({ id }) => [`enquiries/${id}/commitments`, { jobs: 5, source: 'kauppakirja' }],
  'POST /enquiries/{id}/outcome-checks': ({ id }) => [`enquiries/${id}/outcome-checks`, { jobs: 5, source: 'company' }],
  'PUT /enquiries/{id}/confidentiality': ({ id }) => [`enquiries/${id}/confidentiality`, { confidential: false }],
  'PUT /enquiries/{id}/circle/{userId}': ({ id, contributor }) => [`enquiries/${id}/circle/${contributor}`],
  'DELETE /enquiries/{id}/circle/{userId}': ({ id, contributor }) => [`enquiries/${id}/circle/${contributor}`],
  'PUT /enquiries/{id}/disqualifications/{userId}': ({ id, contributor }) => [
    `enquiries/${id}/disqualifications/${contributor}`,
    {},
  ],
  'DELETE /enquiries/{id}/disqualifications/{userId}': ({ id, contributor }) => [
    `enquiries/${id}/disqualifications/${contributor}`,
  ],
  'POST /enquiries/{id}/oral-notes': ({ id }) => [`enquiries/${id}/oral-notes`, { text: 'Kertoi' }],
  'DELETE /enquiries/{id}/oral-notes/{noteId}': ({ id, note }) => [`enquiries/${id}/oral-notes/${note}`],
  'POST /enquiries/{id}/asker-links': ({ id }) => [`enquiries/${id}/asker-links`, { revokeOthers: true }],
  'POST /enquiries/{id}/asker-links/revoke': ({ id }) => [`enquiries/${id}/asker-links/revoke`],
  'POST /enquiries/{id}/tasks': ({ id }) => [`enquiries/${id}/tasks`, { unit: 'land_use', title: 'Lausunto' }],
  'POST /enquiries/{id}/tasks/usual': ({ id }) => [`enquiries/${id}/tasks/usual`, { keys: ['plan'] }],
  'PATCH /case-tasks/{id}': ({ task }) => [`case-tasks/${task}`, { title: 'Toinen lausunto' }],
  'DELETE /case-tasks/{id}': ({ task }) => [`case-tasks/${task}`],
  'POST /case-tasks/{id}/restore': ({ binnedTask }) => [`case-tasks/${binnedTask}/restore`],
  'POST /enquiries/{id}/proposals': ({ id, freeSite }) => [
    `enquiries/${id}/proposals`,
    { siteId: freeSite, reason: 'Sopii' },
  ],
  'PATCH /site-proposals/{id}': ({ proposal }) => [`site-proposals/${proposal}`, { reason: 'Sopii paremmin' }],
  'POST /enquiries/{id}/matches/seen': ({ id }) => [`enquiries/${id}/matches/seen`],
  'POST /sites/{id}/reservation': ({ id, freeSite }) => [
    `sites/${freeSite}/reservation`,
    { enquiryId: id, until: '2027-02-26' },
  ],
  'POST /sites/{id}/reservation/extend': ({ site }) => [
    `sites/${site}/reservation/extend`,
    { until: '2027-03-26', reason: 'Rahoitus kesken' },
  ],
  'POST /sites/{id}/reservation/release': ({ site }) => [`sites/${site}/reservation/release`, { reason: 'Ei tullut' }],
  'POST /sites/{id}/reservation/convert': ({ site }) => [`sites/${site}/reservation/convert`, { status: 'sold' }],
  'PATCH /reservations/{id}': ({ reservation }) => [`reservations/${reservation}`, { fee: 100 }],
};

/** Multipart: sent in its own way. */
const attaching = 'POST /enquiries/{id}/attachments';

describe('whoever is disqualified in a case', () => {
  let api: TestApi;
  let officer: TestClient;
  let coordinator: TestClient;
  let contributor: TestClient;
  let one: Case;

  const make = async (path: string, body: object = {}): Promise<Made> => (await officer.post<Made>(path, body)).body;
  const enter = () => make('enquiries', { kind: 'plot', contact: { name: 'Testi Kysyjä' } });
  const site = async (name: string): Promise<string> =>
    (
      await api.db.one<{ id: string }>(
        `insert into sites (kind, name, status) values ('plot', $1, 'available') returning id`,
        [name],
      )
    ).id;
  const disqualify = (id: string, userId: string | null, by = officer) =>
    by.put<Made>(`enquiries/${id}/disqualifications/${userId}`, { ground: 'Veli on kysyjän toimitusjohtaja' });
  const send = (by: TestClient, deed: string, [path, body]: [string, object?]): Promise<TestAnswer<Made>> => {
    const method = deed.split(' ')[0] as Method;
    if (method === 'POST') return by.post<Made>(path, body ?? {});
    return method === 'PUT' ? by.put<Made>(path, body ?? {}) : by.send<Made>(method, path, body, { 'if-match': '"1"' });
  };

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-24T10:00:00Z' });
    [officer, coordinator, contributor] = await Promise.all([
      api.as('land_use_officer'),
      api.as('coordinator'),
      api.as('contributor'),
    ]);
    const [{ id }, binned] = [await enter(), await enter()];
    const [kept, freeSite] = [await site('Varattu'), await site('Vapaa')];
    const task = await make(`enquiries/${id}/tasks`, { unit: 'land_use', title: 'Kaavalausunto' });
    const binnedTask = await make(`enquiries/${id}/tasks`, { unit: 'water', title: 'Vesi' });
    await officer.delete(`case-tasks/${binnedTask.id}`, 1);
    const noted = await officer.post<{ oralNotes: { id: string }[] }>(`enquiries/${id}/oral-notes`, { text: 'Kertoi' });
    one = {
      id,
      binned: binned.id,
      task: task.id,
      binnedTask: binnedTask.id,
      proposal: (await make(`enquiries/${id}/proposals`, { siteId: kept, reason: 'Sopii' })).id,
      reservation: (await make(`sites/${kept}/reservation`, { enquiryId: id, until: '2027-02-26' })).id,
      note: noted.body.oralNotes[0]?.id ?? '',
      site: kept,
      freeSite,
      contributor: contributor.userId ?? '',
    };
    await disqualify(id, coordinator.userId);
    await disqualify(binned.id, coordinator.userId);
    await officer.delete(`enquiries/${binned.id}`, 1);
  });
  afterAll(() => api.close());

  it('there is no deed of a case that is not told of here', async () => {
    const { body } = await officer.get<{ paths: Record<string, Record<string, unknown>> }>('openapi.json');
    const ofCases =
      /^\/api\/(enquiries\/\{id\}|case-tasks\/\{|site-proposals\/\{|reservations\/\{|sites\/\{id\}\/reservation)/;
    const routes = Object.entries(body.paths)
      .filter(([path]) => ofCases.test(path))
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.slice(4)}`))
      .filter((route) => !route.startsWith('GET '));
    expect(routes.toSorted()).toEqual([...Object.keys(deeds), attaching].toSorted());
  });

  it.each(Object.keys(deeds))('%s is refused, in words', async (deed) => {
    const answer = await send(coordinator, deed, deeds[deed]?.(one) ?? ['']);
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain('hallintolaki 27 ja 28 §');
  });

  it('files are refused too, and all stays as it was', async () => {
    expect((await attachFile(coordinator, `enquiries/${one.id}`)).status).toBe(409);
    const stays = await officer.get<{ stage: string; version: number }>(`enquiries/${one.id}`);
    expect(stays.body).toMatchObject({ stage: 'received', version: 1 });
    expect((await attachFile(officer, `enquiries/${one.id}`)).status).toBe(201);
  });

  it('one marks oneself, does not take the mark back oneself, and reads on', async () => {
    const { id } = await enter();
    expect((await disqualify(id, coordinator.userId, coordinator)).status).toBe(200);
    // A better ground later.
    expect((await disqualify(id, coordinator.userId, coordinator)).status).toBe(200);
    const own = `enquiries/${id}/disqualifications/${coordinator.userId}`;
    expect((await coordinator.send('DELETE', own)).status).toBe(409);
    expect((await coordinator.get(`enquiries/${id}`)).status).toBe(200);
    expect((await officer.send('DELETE', own)).status).toBe(204);
    expect((await coordinator.post(`enquiries/${id}/first-answer`, {})).status).toBe(200);
  });

  it('hands on what one looks after, and nobody hands anything to whoever has no part', async () => {
    const { id } = await enter();
    const task = await make(`enquiries/${id}/tasks`, { unit: 'permits', title: 'Lupa', ownerId: coordinator.userId });
    await disqualify(id, coordinator.userId, coordinator);
    const both = { ownerId: officer.userId, title: 'Muu' };
    expect((await coordinator.patch(`case-tasks/${task.id}`, 1, both)).status).toBe(409);
    expect((await coordinator.patch(`case-tasks/${task.id}`, 1, { ownerId: officer.userId })).status).toBe(200);
    for (const path of [`case-tasks/${task.id}`, `enquiries/${id}`]) {
      const back = await officer.patch<Made & { errors: { code: string }[] }>(path, path.startsWith('e') ? 1 : 2, {
        ownerId: coordinator.userId,
      });
      expect([back.status, back.body.errors[0]?.code]).toEqual([422, 'disqualified-person']);
    }
  });

  it('a leave’s handover leaves with its owner what the other may have no part in', async () => {
    const [{ id }, other] = [await enter(), await enter()];
    for (const enquiry of [id, other.id]) await officer.patch(`enquiries/${enquiry}`, 1, { ownerId: officer.userId });
    await disqualify(id, coordinator.userId);
    expect((await officer.post('handovers', { toId: coordinator.userId, kinds: ['enquiry'] })).status).toBe(201);
    const owners = await api.db.query<{ id: string; owner: string }>(
      'select id, owner_id as owner from enquiries where id = any($1)',
      [[id, other.id]],
    );
    expect(new Map(owners.map(({ id, owner }) => [id, owner]))).toEqual(
      new Map([
        [id, officer.userId],
        [other.id, coordinator.userId],
      ]),
    );
  });
});
