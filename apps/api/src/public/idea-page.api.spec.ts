import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, FixedClock } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi, type TestAnswer, type TestClient } from '../testing/api.js';
import { formBody, sendMails } from '../testing/survey-round.js';

interface Campaign {
  id: string;
  slug: string;
  version: number;
  stage: string;
  waiting: number;
  groups: { id: string; name: string; votes: number }[];
  participation: Record<string, number>;
}
interface Idea {
  id: string;
  number: number;
  version: number;
  state: string;
  supports: number;
  votes: number;
  initiativeId: string | null;
  commentList: { id: string; text: string; state: string }[];
}

/** A campaign from the call for ideas over the vote to the decision, as the public and the municipality go through it. */
describe('an idea campaign', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let campaign: Campaign;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
    coordinator = await api.as('coordinator');
    const { body, status } = await coordinator.post<Campaign>('idea-campaigns', {
      title: 'Ideoita Parolan torille',
      question: 'Mitä torilla pitäisi voida tehdä?',
      kind: 'budgeting',
      opensOn: '2026-11-01',
      closesOn: '2026-11-30',
      votingOpensOn: '2026-12-05',
      votingClosesOn: '2026-12-15',
      votesEach: 2,
      costLimitEur: 5000,
      budgetEur: 10_000,
    });
    expect(status).toBe(201);
    campaign = body;
  });
  afterAll(() => api.close());

  /** The sessions come along. */
  async function travelTo(instant: string): Promise<void> {
    const clock = api.app.get(Clock);
    if (clock instanceof FixedClock) clock.set(new Date(instant));
    await api.db.query(
      `update sessions set last_seen_at = $1::timestamptz, expires_at = $1::timestamptz + interval '1 day'`,
      [instant],
    );
  }
  const open = (path: string, headers: Record<string, string> = {}) =>
    api.anonymous.get(path, { accept: 'text/html', ...headers });
  const send = (path: string, fields: Record<string, string>, cookie?: string): Promise<TestAnswer> => {
    const [body, headers] = formBody(fields);
    return api.anonymous.post(path, body, cookie === undefined ? headers : { ...headers, cookie });
  };
  const cookieOf = (answer: TestAnswer): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const now = async (): Promise<Campaign> => (await coordinator.get<Campaign>(`idea-campaigns/${campaign.id}`)).body;
  const ideas = async (): Promise<Idea[]> =>
    (await coordinator.get<{ items: Idea[] }>(`idea-campaigns/${campaign.id}/ideas?sort=number`)).body.items;
  const idea = async (number: number): Promise<Idea> =>
    (await coordinator.get<Idea>(`ideas/${(await ideas())[number - 1]?.id}`)).body;
  const page = '/ideat/ideoita-parolan-torille';
  const whole = { title: 'Kesäkahvila', text: 'Kahvila torille kesäksi.', makerKind: 'resident', costEur: '3000' };

  it('is nobody else’s to see before it is published', async () => {
    expect(campaign).toMatchObject({ slug: 'ideoita-parolan-torille', stage: 'draft' });
    expect((await open(page)).status).toBe(404);
    expect((await coordinator.post(`idea-campaigns/${campaign.id}/publish`)).status).toBe(200);
    expect((await coordinator.post(`idea-campaigns/${campaign.id}/publish`)).status).toBe(409);
    const shown = await open(page);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Mitä torilla pitäisi voida tehdä?');
    expect(shown.text).toContain('30.11.2026');
    expect(shown.headers['set-cookie']).toBeUndefined();
    expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await open('/ideat')).text).toContain('Ideoita Parolan torille');
    expect((await open(`${page}?lang=sv`)).text).toContain('Idéer tas emot');
  });

  it('takes an idea once however often its page is sent, and shows it when somebody has read it', async () => {
    const form = { ...whole, makerName: 'Torin ystävä', _submission: '01890000-0000-7000-8000-000000000001' };
    const sent = await send(`${page}/uusi`, form);
    expect([sent.status, sent.headers['location']]).toEqual([303, `${page}?tehty=idea&lang=fi`]);
    expect(String(sent.headers['set-cookie'])).toMatch(/^ideat=[\w-]{22}; .*Path=\/ideat; HttpOnly; SameSite=Strict/);
    await send(`${page}/uusi`, form, cookieOf(sent));
    expect(await ideas()).toHaveLength(1);
    expect((await open(page)).text).not.toContain('Kesäkahvila');
    expect((await open(`${page}/1`)).status).toBe(404);
    expect((await now()).waiting).toBe(1);
    await coordinator.post(`ideas/${(await idea(1)).id}/publish`);
    expect((await open(`${page}/1`)).text).toContain('Torin ystävä');
  });

  it('says beside the field what is wrong, and keeps what was written', async () => {
    const refused = await send(`${page}/uusi`, { ...whole, title: '', costEur: '6000', makerEmail: 'ei' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Kahvila torille kesäksi.');
    expect(refused.text).toContain('id="title-fault"');
    expect(refused.text).toContain('id="makerEmail-fault"');
    const tooDear = await send(`${page}/uusi`, { ...whole, costEur: '6000' });
    expect(tooDear.text).toContain('enintään 5\u00a0000 euroa');
    const robot = await send(`${page}/uusi`, { ...whole, website: 'https://example.test' });
    expect(robot.status).toBe(303);
    expect(await ideas()).toHaveLength(1);
  });

  it('counts each supporter once, by a key that says nothing of them', async () => {
    const first = await send(`${page}/1/kannatus`, {});
    expect(first.headers['location']).toBe(`${page}/1?lang=fi`);
    await send(`${page}/1/kannatus`, {}, cookieOf(first));
    await send(`${page}/1/kannatus`, {});
    expect((await idea(1)).supports).toBe(2);
    const { keys } = await api.db.one<{ keys: number }>(
      `select count(*)::int as keys from idea_participant_keys where encode(key_hash, 'escape') = $1`,
      [cookieOf(first).split('=')[1]],
    );
    expect(keys).toBe(0);
  });

  it('does not take a press from another site’s page, nor give its visitor another key', async () => {
    const [body, headers] = formBody({});
    for (const path of [`${page}/1/kannatus`, `${page}/uusi`, `${page}/1`, `${page}/aanestys`, '/ideat/kutsu/x']) {
      const foreign = await api.anonymous.post(path, body, { ...headers, 'sec-fetch-site': 'cross-site' });
      expect([path, foreign.status, foreign.headers['set-cookie']]).toEqual([path, 403, undefined]);
    }
    expect((await idea(1)).supports).toBe(2);
  });

  it('comments wait for a reader too', async () => {
    await send(`${page}/1`, { text: 'Hyvä ajatus', makerName: 'Naapuri' });
    expect((await open(`${page}/1`)).text).not.toContain('Hyvä ajatus');
    const [comment] = (await idea(1)).commentList;
    await coordinator.post(`ideas/${(await idea(1)).id}/comments/${comment?.id}/publish`);
    expect((await open(`${page}/1`)).text).toContain('Hyvä ajatus');
    expect((await send(`${page}/1`, { text: '' })).status).toBe(422);
  });

  it('an idea that is taken up becomes an initiative received the day the idea was', async () => {
    const { id } = await idea(1);
    const taken = await coordinator.post<{ initiativeId: string }>(`ideas/${id}/take-up`);
    expect(taken.status).toBe(200);
    const initiative = await coordinator.get(`initiatives/${taken.body.initiativeId}`);
    expect(initiative.body).toMatchObject({
      title: 'Kesäkahvila',
      channel: 'idea_campaign',
      receivedOn: '2026-11-18',
      makerName: 'Torin ystävä',
    });
    expect((await coordinator.post(`ideas/${id}/take-up`)).status).toBe(409);
    expect((await open(`${page}/1`)).text).toContain('Otettu käsittelyyn');
  });

  it('invites contacts by a link whose opening does nothing and whose press makes one voter, however many browsers', async () => {
    const contactIds: string[] = [];
    // Of a private person nothing is known and one has refused: neither is written to.
    for (const [firstName, mailingConsent] of [
      ['Kaisa', 'given'],
      ['Outi', undefined],
      ['Risto', 'refused'],
    ]) {
      const { body } = await coordinator.post<{ id: string }>('contacts', {
        firstName,
        lastName: 'Kutsuttu',
        email: `${firstName?.toLowerCase()}@example.test`,
        mailingConsent,
        companies: [],
      });
      contactIds.push(body.id);
    }
    const invite = () =>
      coordinator.post<{ invited: number }>(`idea-campaigns/${campaign.id}/invitations`, { contactIds });
    expect((await invite()).body).toEqual({ invited: 1 });
    expect((await invite()).body).toEqual({ invited: 0 });
    const { body: outbox } = await coordinator.get<{ items: { text: string; to: string }[] }>('outbox');
    const link = /\/ideat\/kutsu\/[\w-]{22}/.exec(outbox.items[0]?.text ?? '')?.[0] ?? '';
    expect(outbox.items[0]?.to).toBe('kaisa@example.test');
    await sendMails(api);
    expect((await open(link)).status).toBe(200);
    expect((await now()).participation).toMatchObject({ invited: 1, visited: 0 });
    const phone = await send(link, {});
    const laptop = await send(link, {});
    expect((await now()).participation).toMatchObject({ invited: 1, visited: 1 });
    await send(`${page}/1/kannatus`, {}, cookieOf(phone));
    await send(`${page}/1/kannatus`, {}, cookieOf(laptop));
    expect((await idea(1)).supports).toBe(3);
    expect((await send('/ideat/kutsu/AAAAAAAAAAAAAAAAAAAAAA', {})).status).toBe(404);
  });

  it('the ballot holds groups and ideas; votes are as many as each has, are replaced by new ones, and show when it is over', async () => {
    const group = await coordinator.post<Campaign>(`idea-campaigns/${campaign.id}/groups`, {
      name: 'Ruokaa torille',
      onBallot: true,
    });
    const groupId = group.body.groups[0]?.id ?? '';
    for (const title of ['Keinu', 'Puita']) {
      const added = await coordinator.post<Idea>(`idea-campaigns/${campaign.id}/ideas`, {
        title,
        text: 'Torille.',
        makerKind: 'resident',
      });
      await coordinator.patch(`ideas/${added.body.id}`, added.body.version, { onBallot: true });
    }
    const first = await idea(1);
    await coordinator.patch(`ideas/${first.id}`, first.version, { groupId });
    expect((await send(`${page}/aanestys`, { vote: `group ${groupId}` })).status).toBe(409);

    await travelTo('2026-12-10T10:00:00Z');
    const [, swing, trees] = await ideas();
    const ballot = await open(page);
    expect(ballot.text).toContain('Ruokaa torille');
    expect(ballot.text).toContain(`idea ${swing?.id}`);
    const vote = (choices: string[], cookie?: string) =>
      api.anonymous.post(`${page}/aanestys`, choices.map((choice) => `vote=${encodeURIComponent(choice)}`).join('&'), {
        'content-type': 'application/x-www-form-urlencoded',
        ...(cookie === undefined ? {} : { cookie }),
      });
    const mine = await vote([`group ${groupId}`, `idea ${swing?.id}`]);
    expect(mine.headers['location']).toContain('tehty=aani');
    await vote([`idea ${trees?.id}`], cookieOf(mine));
    await vote([`idea ${trees?.id}`, `group ${groupId}`]);
    expect((await vote([`group ${groupId}`, `idea ${swing?.id}`, `idea ${trees?.id}`])).text).toContain('enintään 2');
    expect((await vote([`idea ${first.id}`])).text).toContain('ei ole enää mukana');
    expect((await vote([])).status).toBe(422);
    // Two ballots of one person at once are one ballot.
    const person = cookieOf(mine);
    const full = [`group ${groupId}`, `idea ${swing?.id}`];
    await Promise.all([vote(full, person), vote([`idea ${trees?.id}`], person), vote(full, person)]);
    await vote([`idea ${trees?.id}`], person);
    expect((await ideas()).map(({ votes }) => votes)).toEqual([0, 0, 2]);
    expect((await open(page)).text).not.toContain('kannatusta · 2 ääntä');
    const current = await now();
    expect(
      (await coordinator.patch(`idea-campaigns/${campaign.id}/groups/${groupId}`, current.version, { onBallot: false }))
        .status,
    ).toBe(409);

    await travelTo('2026-12-16T10:00:00Z');
    expect((await open(page)).text).toContain('kannatusta · 2 ääntä');
    expect((await now()).participation).toMatchObject({ voters: 2 });
  });

  it('the decision and what became of each idea are told to everybody', async () => {
    const [, , trees] = await ideas();
    expect((await coordinator.post(`ideas/${trees?.id}/judge`, { outcome: 'not_chosen' })).status).toBe(422);
    await coordinator.post(`ideas/${trees?.id}/judge`, { outcome: 'chosen', reason: 'Eniten ääniä.' });
    await coordinator.post(`idea-campaigns/${campaign.id}/decide`, { decision: 'Torille istutetaan puita.' });
    const { text } = await open(page);
    expect(text).toContain('Torille istutetaan puita.');
    expect(text).toContain('Eniten ääniä.');
    expect((await now()).stage).toBe('decided');
  });

  it('where only the invited take part, a stranger reads but does not write', async () => {
    const closed = await coordinator.post<Campaign>('idea-campaigns', {
      title: 'Vain kutsutuille',
      question: 'Mitä mieltä?',
      access: 'invited',
      opensOn: '2026-12-01',
      closesOn: '2026-12-31',
    });
    await coordinator.post(`idea-campaigns/${closed.body.id}/publish`);
    expect((await open('/ideat/vain-kutsutuille')).status).toBe(200);
    const refused = await send('/ideat/vain-kutsutuille/uusi', whole);
    expect(refused.status).toBe(403);
    expect((await coordinator.get<Campaign>(`idea-campaigns/${closed.body.id}`)).body).toMatchObject({ ideas: 0 });
  });
});
