import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, FixedClock, MailSender } from '@elinvoima/domain/platform';
import { RemindOfOutcomes } from '@elinvoima/domain/referrals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { formBody, sendSurvey } from '../testing/survey-round.js';

interface Referral {
  id: string;
  state: string;
  outcome: string | null;
  outcomeOn: string | null;
  toldByPartner: boolean;
  outcomeComment: string | null;
  consentedOn: string | null;
  followUp: { done: boolean } | null;
  mails: { kind: string; to: string; state: string }[];
  version: number;
  errors?: { pointer: string; code: string }[];
}
const html = { accept: 'text/html' };

describe('a partner tells what came of a referral', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let companyId: string;
  let partnerId: string;
  let person = 0;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '1' } });
    coordinator = await api.as('coordinator');
    companyId = (await coordinator.post<Referral>('companies', { name: 'Salainen Paja Oy' })).body.id;
    partnerId = (
      await coordinator.post<Referral>('partners', {
        name: 'Alkuneuvonta ry',
        sector: 'association',
        email: 'neuvonta@example.test',
        areas: ['starting', 'funding'],
      })
    ).body.id;
  });
  afterAll(() => api.close());

  const clock = () => api.app.get<Clock>(Clock) as FixedClock;
  const at = (day: string) => clock().set(new Date(`${day}T10:00:00Z`));
  afterEach(() => at('2026-11-22'));

  const enter = async (body: object = {}) =>
    (
      await coordinator.post<Referral>('referrals', {
        need: 'Rahoitusneuvonta',
        companyId,
        partnerId,
        consent: true,
        sentOn: '2026-11-20',
        ...body,
      })
    ).body;
  /** A session does not outlive the months between: staff look on the first day. */
  const onFirstDay = async <T>(work: () => Promise<T>): Promise<T> => {
    const now = clock().now();
    at('2026-11-22');
    try {
      return await work();
    } finally {
      clock().set(now);
    }
  };
  const read = ({ id }: { id: string }) =>
    onFirstDay(async () => (await coordinator.get<Referral>(`referrals/${id}`)).body);
  const deliver = async () => {
    const waiting = await api.db.query<{ id: string }>(`select id from outbox_mails where state = 'queued'`);
    for (const { id } of waiting) await api.app.get(MailSender).send(id);
  };
  const outbox = (template: string, words: string) =>
    onFirstDay(async () => {
      const { body } = await coordinator.get<{ items: { template: string; text: string }[] }>('outbox?limit=200');
      return body.items.filter((mail) => mail.template === template && mail.text.includes(words));
    });
  const link = async (referral: { id: string }) => {
    const { body } = await coordinator.post<{ url: string }>(`referrals/${referral.id}/link`);
    return new URL(body.url).pathname;
  };
  const tell = (path: string, fields: Record<string, string>) =>
    api.anonymous.post(path, ...formBody({ _language: 'fi', ...fields }));
  const mailsOf = async ({ id }: { id: string }) =>
    api.db.query<{ kind: string }>('select kind from referral_mails where referral_id = $1 order by put_on, kind', [
      id,
    ]);

  it('gets the referral by mail once, after a look at its words; without consent or address nothing leaves', async () => {
    const referral = await enter();
    const preview = await coordinator.get<{ to: string; subject: string; text: string }>(
      `referrals/${referral.id}/mail`,
    );
    expect(preview.body).toMatchObject({ to: 'neuvonta@example.test' });
    expect(preview.body.text).toContain('Asiakas: Salainen Paja Oy');
    expect(await mailsOf(referral)).toEqual([]);
    expect((await coordinator.post(`referrals/${referral.id}/mail`)).status).toBe(204);
    expect((await coordinator.post(`referrals/${referral.id}/mail`)).status).toBe(409);
    await deliver();
    expect((await read(referral)).mails).toMatchObject([
      { kind: 'referral', to: 'neuvonta@example.test', state: 'kept' },
    ]);
    expect(await outbox('referral-referral', 'Rahoitusneuvonta')).toHaveLength(1);

    const noConsent = await enter({ way: 'taken_along', consent: false });
    expect((await coordinator.post<Referral>(`referrals/${noConsent.id}/mail`)).body.errors?.[0]?.code).toBe(
      'consent-required',
    );
    const noAddress = await enter({ partnerId: undefined, recipientUnit: 'Kaavoitus' });
    const refused = await coordinator.post<Referral>(`referrals/${noAddress.id}/mail`);
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, '/recipientEmail']);
    const ownAddress = await enter({ recipientEmail: 'juuri.hanelle@example.test' });
    expect((await coordinator.get<{ to: string }>(`referrals/${ownAddress.id}/mail`)).body.to).toBe(
      'juuri.hanelle@example.test',
    );
    const [trail] = await api.db.query<{ text: string }>(
      `select string_agg(changes::text, ' ') as text from audit_entries where object_kind = 'referral'`,
    );
    expect(trail?.text).not.toContain('juuri.hanelle');
  });

  it('names nobody when the consent was taken back before the mail left', async () => {
    const referral = await enter({ need: 'Rahoitus ilman nimeä' });
    await coordinator.post(`referrals/${referral.id}/mail`);
    await coordinator.patch(`referrals/${referral.id}`, referral.version, { way: 'taken_along', consent: false });
    await deliver();
    const [mail] = await outbox('referral-referral', 'ilman nimeä');
    expect(mail?.text).not.toContain('Salainen');
    expect((await read(referral)).consentedOn).toBeNull();
    const page = await api.anonymous.get(await link(referral), html);
    expect([page.text.includes('Rahoitus ilman nimeä'), page.text.includes('Salainen')]).toEqual([true, false]);
  });

  it('is asked after sixty days and once more two weeks later, however often the job runs', async () => {
    const reminding = api.app.get(RemindOfOutcomes);
    const referral = await enter();
    await enter({ need: 'Ei lähetetty postilla' });
    await coordinator.post(`referrals/${referral.id}/mail`);
    await deliver();
    const kinds = async () => (await mailsOf(referral)).map(({ kind }) => kind);
    at('2027-01-18');
    await reminding.run();
    expect(await kinds()).toEqual(['referral']);
    at('2027-01-19');
    await Promise.all([reminding.run(), reminding.run()]);
    await reminding.run();
    expect(await kinds()).toEqual(['referral', 'reminder']);
    await deliver();
    at('2027-02-01');
    await reminding.run();
    expect(await kinds()).toEqual(['referral', 'reminder']);
    at('2027-02-02');
    await reminding.run();
    await reminding.run();
    at('2027-06-01');
    await reminding.run();
    expect(await kinds()).toEqual(['referral', 'reminder', 'repeat']);
    const [asked] = await api.db.query<{ count: number }>(
      `select count(*)::int as count from outbox_mails where template like 'referral-re%' and reference ->> 'referralId' = $1 and template <> 'referral-referral'`,
      [referral.id],
    );
    expect(asked?.count).toBe(2);
  });

  it('is not asked when the outcome was told before the mail left', async () => {
    const referral = await enter();
    await coordinator.post(`referrals/${referral.id}/mail`);
    await deliver();
    at('2027-01-20');
    await api.app.get(RemindOfOutcomes).run();
    const { version } = await read(referral);
    await onFirstDay(() => coordinator.patch(`referrals/${referral.id}`, version, { outcome: 'done' }));
    await deliver();
    expect((await read(referral)).mails.map(({ kind, state }) => [kind, state])).toEqual([
      ['referral', 'kept'],
      ['reminder', 'cancelled'],
    ]);
    expect(await api.db.query('select 1 from referral_link_tokens where referral_id = $1', [referral.id])).toEqual([]);
  });

  it('tells by the link in the mail, without script: saved, the promise kept, the owner told, on the trail as nobody', async () => {
    const referral = await enter({ need: 'Rahoitus linkillä' });
    await coordinator.post(`referrals/${referral.id}/mail`);
    await deliver();
    at('2027-01-20');
    await api.app.get(RemindOfOutcomes).run();
    await deliver();
    const [mail] = await outbox('referral-reminder', 'linkillä');
    const path = new URL(/https?:\S+\/o\/\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
    for (let n = 0; n < 3; n += 1) {
      const page = await api.anonymous.get(`${path}?lang=sv`, html);
      expect([page.status, page.text.includes('<html lang="sv">'), page.text.includes(`action="${path}"`)]).toEqual([
        200,
        true,
        true,
      ]);
      expect(page.text.match(/<script/g)?.length ?? 0).toBe(1);
      expect(page.headers['x-robots-tag']).toBe('noindex, nofollow');
      expect(page.headers['cache-control']).toBe('no-store');
      expect(page.headers['content-security-policy']).toContain(`default-src 'none'`);
      expect(page.headers['set-cookie']).toBeUndefined();
    }
    expect((await read(referral)).outcome).toBeNull();
    const faulty = await tell(path, { comment: 'x' });
    expect([faulty.status, (await read(referral)).outcome]).toEqual([422, null]);
    expect((await tell(path, { outcome: 'unknown' })).status).toBe(422);
    const done = await tell(path, { outcome: 'started', comment: 'Tavattiin <kahdesti>' });
    expect([done.status, done.headers['location']]).toEqual([303, `${path}?sent=1&lang=fi`]);
    expect(await read(referral)).toMatchObject({
      outcome: 'started',
      outcomeOn: '2027-01-20',
      toldByPartner: true,
      outcomeComment: 'Tavattiin <kahdesti>',
      followUp: { done: true },
    });
    const again = await tell(path, { outcome: 'not_suitable' });
    expect([again.status, (await read(referral)).outcome]).toEqual([303, 'started']);
    const thanks = await api.anonymous.get(`${path}?sent=1`, html);
    expect([thanks.text.includes('Kiitos'), thanks.text.includes('linkillä')]).toEqual([true, false]);
    expect((await api.anonymous.get(path, html)).text).toContain('Vastausta ei enää tarvita');
    const [entry] = await api.db.query<{ actor_kind: string; changes: object }>(
      `select actor_kind, changes from audit_entries where action = 'tell-outcome'`,
    );
    expect(entry).toEqual({ actor_kind: 'public', changes: { outcome: [null, 'started'] } });
    await deliver();
    expect(await outbox('referral-told', 'linkillä')).toHaveLength(1);
  });

  it('two presses at the same time write once', async () => {
    const referral = await enter();
    const path = await link(referral);
    const answers = await Promise.all([tell(path, { outcome: 'started' }), tell(path, { outcome: 'done' })]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(
      await api.db.query(`select 1 from audit_entries where action = 'tell-outcome' and object_id = $1`, [referral.id]),
    ).toHaveLength(1);
  });

  it('a link that is old, replaced, of something else or of the bin opens nothing', async () => {
    const referral = await enter();
    const first = await link(referral);
    const second = await link(referral);
    expect((await api.anonymous.get(first, html)).status).toBe(404);
    expect((await tell(first, { outcome: 'done' })).status).toBe(404);
    expect((await api.anonymous.get(second, html)).status).toBe(200);
    const { answerLinks } = await sendSurvey(api);
    const ofSurvey = (answerLinks[0] ?? '').replace(/^.*\/s\//, '/o/');
    expect((await api.anonymous.get(ofSurvey, html)).status).toBe(404);
    expect((await api.anonymous.get(second.replace('/o/', '/s/'), html)).status).toBe(404);
    expect((await api.anonymous.get(second.replace('/o/', '/u/'), html)).status).toBe(404);
    at('2027-03-01');
    const expired = await api.anonymous.get(second, html);
    expect([expired.status, expired.text.includes('Rahoitusneuvonta')]).toEqual([410, false]);
    expect((await tell(second, { outcome: 'done' })).status).toBe(410);
    at('2026-11-22');
    await coordinator.delete(`referrals/${referral.id}`, (await read(referral)).version);
    expect((await api.anonymous.get(second, html)).status).toBe(404);
    expect((await tell(second, { outcome: 'done' })).status).toBe(404);
    const kept = await api.db.query<{ text: string }>(
      `select encode(token_hash, 'escape') as text from referral_link_tokens where referral_id = $1`,
      [referral.id],
    );
    expect(kept.map(({ text }) => text).join(' ')).not.toContain(second.slice(3));
  });

  it('no link is made for what is settled, nor by who may not write referrals', async () => {
    const referral = await enter({ outcome: 'done' });
    expect((await coordinator.post(`referrals/${referral.id}/link`)).status).toBe(409);
    expect((await coordinator.post(`referrals/${referral.id}/mail`)).status).toBe(409);
    for (const role of ['viewer', 'contributor', 'land_use_officer'] as const)
      for (const what of ['link', 'mail'])
        expect((await (await api.as(role)).post(`referrals/${referral.id}/${what}`)).status).toBe(403);
    expect((await api.anonymous.post(`referrals/${referral.id}/link`)).status).toBe(401);
  });

  it('a robot that fills the trap is thanked and changes nothing', async () => {
    const referral = await enter();
    const path = await link(referral);
    expect((await tell(path, { outcome: 'done', website: 'x' })).status).toBe(303);
    expect((await read(referral)).outcome).toBeNull();
  });

  it('hammering a link and guessing links are slowed down', async () => {
    const path = await link(await enter());
    const hammered: number[] = [];
    for (let n = 0; n < 12; n += 1) hammered.push((await tell(path, { comment: 'x' })).status);
    expect(hammered.slice(-1)).toEqual([429]);
    const guessed: number[] = [];
    for (let n = 0; n < 25; n += 1) guessed.push((await api.anonymous.get(`/o/${(person += 1)}arvaus`, html)).status);
    expect(guessed.slice(-1)).toEqual([429]);
  });
});
