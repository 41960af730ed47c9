import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../../testing/api.js';
import { sendCommented } from '../../testing/survey-comments.js';

interface Comment {
  id: string;
  text: string;
  quarter: string;
  state: string;
  quoted: boolean;
  fingerprint: string;
  themeIds: string[];
  marks: { from: number; to: number; kind: string }[];
  suggestions: { themeId: string; because: string[] }[];
  responseId: string | null;
  company: { id: string } | null;
  wantsContact: boolean;
}

interface Theme {
  id: string;
  nameFi: string;
  words: string[];
  archived: boolean;
  mergedIntoId: string | null;
  version: number;
}

describe('open answers', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let themes: Theme[];

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
    themes = (await coordinator.get<{ items: Theme[] }>('survey-themes')).body.items;
  });
  afterAll(() => api.close());

  const answered = (texts: string[], options: { anonymous?: boolean; language?: string } = {}) =>
    sendCommented(api, texts, options);
  const list = async (waveId: string, query = '', client = coordinator): Promise<Comment[]> =>
    (await client.get<{ items: Comment[] }>(`survey-waves/${waveId}/comments${query}`)).body.items;
  const theOne = async (waveId: string): Promise<Comment> => {
    const [comment] = await list(waveId);
    if (comment === undefined) throw new Error('no comment');
    return comment;
  };
  const review = (waveId: string, comment: Comment, body: object = {}) =>
    coordinator.post<Comment>(`survey-waves/${waveId}/comments/${comment.id}/review`, {
      seen: comment.fingerprint,
      blacken: [],
      ...body,
    });
  const idOf = (name: string): string => themes.find(({ nameFi }) => nameFi === name)?.id ?? '';
  const seven = ['yksi', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi', 'seitsemän'];

  it('of a named survey tell the company, and of no survey the day', async () => {
    const { waveId, people } = await answered(['Tie on kuoppainen.']);
    const comment = await theOne(waveId);
    expect(comment).toMatchObject({ quarter: '2026-Q4', state: 'new', company: { id: people[0]?.companyId } });
    expect(JSON.stringify(comment)).not.toContain('2026-11-18');
  });

  it('leave no words in what repeated keys are answered from', async () => {
    const { waveId } = await answered(['Sanojen kirjo on suuri.']);
    const comment = await theOne(waveId);
    const path = `survey-waves/${waveId}/comments/${comment.id}`;
    const seen = { seen: comment.fingerprint, blacken: [] };
    expect((await coordinator.post(`${path}/review`, seen, { 'idempotency-key': 'looked' })).status).toBe(200);
    expect((await coordinator.post(`${path}/quote`, { quoted: true }, { 'idempotency-key': 'told' })).status).toBe(200);
    expect(await api.db.query(`select route from idempotency_keys where response::text like '%kirjo%'`)).toEqual([]);
  });

  it('are read by a named circle only', async () => {
    const { waveId } = await answered(['Tie on kuoppainen.']);
    for (const role of ['viewer', 'contributor'] as const)
      expect((await (await api.as(role)).get(`survey-waves/${waveId}/comments`)).status).toBe(403);
  });

  it('of an anonymous wave are withheld until it has closed, and of fewer than seven always', async () => {
    const open = await answered(seven, { anonymous: true });
    expect(await list(open.waveId)).toEqual([]);
    const state = async (waveId: string) =>
      (await coordinator.get<{ state: string; counts: object | null }>(`survey-waves/${waveId}/comments/summary`)).body;
    expect(await state(open.waveId)).toMatchObject({ state: 'open', counts: null });
    await coordinator.post(`survey-waves/${open.waveId}/close`);
    expect(await list(open.waveId)).toHaveLength(7);
    const few = await answered(seven.slice(1), { anonymous: true });
    await coordinator.post(`survey-waves/${few.waveId}/close`);
    expect(await list(few.waveId)).toEqual([]);
    expect(await state(few.waveId)).toMatchObject({ state: 'too_few', counts: null });
  });

  it('of an anonymous wave name neither answer, company nor person, and no id that is stored anywhere', async () => {
    const { waveId } = await answered(seven, { anonymous: true });
    await coordinator.post(`survey-waves/${waveId}/close`);
    const comments = await list(waveId);
    for (const { responseId, company, wantsContact } of comments)
      expect([responseId, company, wantsContact]).toEqual([null, null, false]);
    const stored = await api.db.query<{ id: string }>('select id from survey_responses where wave_id = $1', [waveId]);
    const ids = new Set(stored.map(({ id }) => id));
    expect(comments.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('stand in an order of the reader’s own, the same page after page', async () => {
    const { waveId } = await answered(Array.from({ length: 12 }, (_, n) => `Vastaus ${n}`));
    const whole = (await list(waveId)).map(({ id }) => id);
    const pages: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { items: Comment[]; nextCursor: string | null } } = await coordinator.get(
        `survey-waves/${waveId}/comments?limit=5${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      pages.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(pages).toEqual(whole);
    const others = (await list(waveId, '', await api.as('director'))).map(({ id }) => id);
    expect(others.toSorted()).toEqual(whole.toSorted());
    expect(others).not.toEqual(whole);
  });

  it('are narrowed by one thing at a time', async () => {
    const { waveId } = await answered(['Tie on kuoppainen.', 'Kiitos avusta.']);
    const [comment] = await list(waveId, '?state=new');
    if (comment) await review(waveId, comment, { themeIds: [idOf('Liikenne ja tiet')] });
    expect(await list(waveId, '?untagged=true')).toHaveLength(1);
    expect(await list(waveId, `?themeId=${idOf('Liikenne ja tiet')}`)).toHaveLength(1);
    const two = await coordinator.get(`survey-waves/${waveId}/comments?state=new&untagged=true`);
    expect([two.status, two.text.includes('survey-one-filter')]).toEqual([422, true]);
  });

  it('are not shown to who handled the case that they followed', async () => {
    const { waveId, people } = await answered(['Palvelu oli hidasta.', 'Hyvin meni.']);
    const handled = await coordinator.post<{ id: string }>('interactions', {
      type: 'visit',
      occurredAt: '2026-11-17T10:00:00Z',
      subject: 'Käynti',
      companyIds: [people[0]?.companyId],
    });
    await api.db.query(
      `update survey_invitations set cause_kind = 'interaction', cause_id = $3 where wave_id = $1 and contact_id = $2`,
      [waveId, people[0]?.contactId, handled.body.id],
    );
    expect((await list(waveId)).map(({ text }) => text)).toEqual(['Hyvin meni.']);
    expect((await coordinator.get(`survey-waves/${waveId}/comments/summary`)).body).toMatchObject({
      withheldFromReader: 1,
      counts: { all: 1 },
    });
    expect(await list(waveId, '', await api.as('director'))).toHaveLength(2);
  });

  it('are blackened for good: nothing of the words stays, neither in the answer nor in the trail', async () => {
    const { waveId } = await answered(['Soittakaa Virtaselle, 040 123 4567.']);
    const comment = await theOne(waveId);
    expect(comment.marks.map(({ kind }) => kind)).toEqual(['name', 'phone']);
    const blacken = comment.marks.map(({ from, to }) => ({ from, to }));
    const done = await review(waveId, comment, { blacken });
    expect(done.body).toMatchObject({ text: 'Soittakaa █████, █████.', state: 'redacted', marks: [] });
    const [left] = await api.db.query<{ found: number }>(
      `select (select count(*)::int from survey_answers where value_text like '%Virtaselle%')
         + (select count(*)::int from audit_entries where changes::text like '%Virtaselle%') as found`,
    );
    expect(left?.found).toBe(0);
    expect((await review(waveId, comment, { blacken })).status).toBe(409);
  });

  it('are looked at anew when the respondent changes them', async () => {
    const { waveId } = await answered(['Tie on kuoppainen.']);
    const comment = await theOne(waveId);
    expect((await review(waveId, comment)).body.state).toBe('checked');
    await api.db.query(
      `update survey_answers set value_text = 'Tie on taas kunnossa.' where response_id in (select id from survey_responses where wave_id = $1)`,
      [waveId],
    );
    expect((await theOne(waveId)).state).toBe('new');
  });

  it('are quoted only when somebody has looked them through', async () => {
    const { waveId } = await answered(['Tie on kuoppainen.']);
    const comment = await theOne(waveId);
    const quote = () =>
      coordinator.post<Comment>(`survey-waves/${waveId}/comments/${comment.id}/quote`, { quoted: true });
    expect((await quote()).status).toBe(409);
    await review(waveId, comment);
    expect((await quote()).body.quoted).toBe(true);
    expect(await list(waveId, '?quoted=true')).toHaveLength(1);
  });

  describe('and their themes', () => {
    it.each([
      ['fi', 'Teiden auraus ja kadut kuntoon.', 'Liikenne ja tiet', 'Teiden'],
      ['fi', 'Hankinnoista voisi kertoa aiemmin.', 'Hankinnat', 'Hankinnoista'],
      ['fi', 'Rakennusluvan käsittely kesti.', 'Luvat ja valvonta', 'Rakennusluvan'],
      ['sv', 'Vägarna plogas för sent.', 'Liikenne ja tiet', 'Vägarna'],
      ['en', 'The roads are not ploughed.', 'Liikenne ja tiet', 'roads'],
    ])('are suggested by the stems of its language: %s %s', async (language, text, theme, because) => {
      const { waveId } = await answered([text], { language });
      const { suggestions } = await theOne(waveId);
      expect(suggestions[0]).toMatchObject({ themeId: idOf(theme) });
      expect(suggestions[0]?.because).toContain(because);
      expect((await theOne(waveId)).suggestions).toEqual(suggestions);
    });

    it('are learnt from what people have tagged', async () => {
      const mine = await coordinator.post<Theme>('survey-themes', { nameFi: 'Yhteydet' });
      const lesson = await answered([
        'Laajakaista puuttuu kylältä.',
        'Laajakaistan rakentaminen viipyy.',
        'Kiitos kaikesta.',
      ]);
      const before = await answered(['Milloin laajakaistaa saadaan?']);
      expect((await theOne(before.waveId)).suggestions).toEqual([]);
      for (const comment of await list(lesson.waveId))
        await review(lesson.waveId, comment, {
          themeIds: [comment.text.startsWith('Laaja') ? mine.body.id : idOf('Neuvonta ja palvelu')],
        });
      expect((await theOne(before.waveId)).suggestions).toEqual([{ themeId: mine.body.id, because: ['laajakaistaa'] }]);
    });

    it('are kept as a small list: renamed, put away, and merged with all their answers', async () => {
      const one = (await coordinator.post<Theme>('survey-themes', { nameFi: 'Valaistus', words: ['lamppu'] })).body;
      const other = (await coordinator.post<Theme>('survey-themes', { nameFi: 'Katuvalot' })).body;
      expect((await coordinator.post('survey-themes', { nameFi: 'katuvalot' })).status).toBe(422);
      const { waveId } = await answered(['Lamput ovat rikki.']);
      const comment = await theOne(waveId);
      await review(waveId, comment, { themeIds: [one.id] });
      for (let n = 0; n < 2; n += 1) {
        const merged = await coordinator.post<Theme>(`survey-themes/${one.id}/merge`, { intoId: other.id });
        expect(merged.body).toMatchObject({ archived: true, mergedIntoId: other.id });
      }
      expect((await theOne(waveId)).themeIds).toEqual([other.id]);
      expect((await review(waveId, comment, { themeIds: [one.id] })).status).toBe(422);
      const now = (await coordinator.get<{ items: Theme[] }>('survey-themes')).body.items;
      const kept = now.find(({ id }) => id === other.id);
      expect(kept?.words).toEqual(['lamppu']);
      expect((await coordinator.patch(`survey-themes/${other.id}`, 1, { nameFi: 'Valot' })).status).toBe(412);
      const renamed = await coordinator.patch<Theme>(`survey-themes/${other.id}`, kept?.version ?? 0, {
        nameFi: 'Valot',
      });
      expect(renamed.body.nameFi).toBe('Valot');
    });

    it('are counted wave by wave; few answers, or all but few, are not told', async () => {
      const { waveId, surveyId } = await answered(seven.concat('kahdeksan', 'yhdeksän', 'kymmenen'));
      const comments = await list(waveId);
      const tag = async (many: number, name: string) => {
        for (const comment of comments.slice(0, many)) {
          const { themeIds } = (await list(waveId)).find(({ id }) => id === comment.id) ?? { themeIds: [] };
          await review(waveId, comment, { themeIds: [...themeIds, idOf(name)] });
        }
      };
      await tag(5, 'Hankinnat');
      await tag(4, 'Liikenne ja tiet');
      await tag(7, 'Luvat ja valvonta');
      const counted = () =>
        coordinator.get<{ items: { commented: number; themes: object[] }[] }>(`surveys/${surveyId}/themes`);
      await api.db.query('update survey_responses set lot_id = null where wave_id = $1', [waveId]);
      expect((await counted()).body.items).toEqual([]);
      await coordinator.post(`survey-waves/${waveId}/close`);
      const { body } = await counted();
      expect(body.items).toHaveLength(1);
      expect(body.items[0]?.commented).toBe(10);
      expect(body.items[0]?.themes).toHaveLength(3);
      expect(body.items[0]?.themes).toEqual(
        expect.arrayContaining([
          { themeId: idOf('Hankinnat'), count: 5 },
          { themeId: idOf('Liikenne ja tiet'), count: null },
          { themeId: idOf('Luvat ja valvonta'), count: null },
        ]),
      );
    });
  });
});
