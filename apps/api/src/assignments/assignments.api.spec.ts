import { ownedKinds, type OwnedKind } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailSender } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
  version: number;
}
interface Mail {
  id: string;
  state: string;
  subject: string;
  text: string;
}

/** The least that makes a record of each kind that has an owner; a company and a partner are there to be named. */
const collections: Record<OwnedKind, [string, (company: string, partner: string) => object]> = {
  company: ['companies', () => ({ name: 'Toinen Oy' })],
  follow_up: [
    'follow-ups',
    (company) => ({ title: 'Soita tontista', dueOn: '2026-12-01', subject: { kind: 'company', id: company } }),
  ],
  enquiry: [
    'enquiries',
    (company) => ({ kind: 'plot', companyId: company, title: 'Tontti Parolasta', requirement: {} }),
  ],
  site: ['sites', () => ({ kind: 'plot', name: 'Merventie 4' })],
  case_task: ['case-tasks', () => ({ unit: 'water', title: 'Liittymä' })],
  referral: [
    'referrals',
    (company, partner) => ({ need: 'Rahoitus', companyId: company, partnerId: partner, way: 'details_given' }),
  ],
  feedback: ['feedback', (company) => ({ text: 'Katu on rikki', tone: 'criticism', companyId: company })],
  initiative: [
    'initiatives',
    (company) => ({ title: 'Valot raitille', text: 'Pimeää', makerKind: 'company', companyId: company }),
  ],
  event: [
    'events',
    () => ({
      title: 'Aamukahvit',
      kind: 'morning_coffee',
      startsAt: '2030-01-10T06:00:00Z',
      endsAt: '2030-01-10T07:00:00Z',
    }),
  ],
  cooperation: [
    'cooperations',
    (_company, partner) => ({ name: 'Yhdessä', startsOn: '2026-01-01', partnerIds: [partner] }),
  ],
  measure: ['measures', () => ({ title: 'Toimenpide', primaryFactor: 'F1' })],
  project: ['projects', () => ({ title: 'Hanke', primaryFactor: 'F3' })],
  land_use_project: [
    'land-use-projects',
    () => ({ name: 'Asemakaava', level: 'detailed', use: 'business', stageSince: '2026-01-01' }),
  ],
  yearly_task: ['yearly-tasks', () => ({ title: 'Raportti', firstDueOn: '2026-12-20', every: 'quarter' })],
  information_request: ['information-requests', () => ({ kind: 'information', asked: 'Tonttikysely' })],
  idea_campaign: [
    'idea-campaigns',
    () => ({ title: 'Ideoita', question: 'Mitä?', opensOn: '2026-11-01', closesOn: '2027-11-30' }),
  ],
};

describe('mails of what one is given', () => {
  let api: TestApi;
  let giver: TestClient;
  let receiver: TestClient;
  let company: string;
  let partner: string;
  let enquiry: string;

  beforeAll(async () => {
    api = await startTestApi();
    giver = await api.as('administrator');
    receiver = await api.as('director');
    company = (await giver.post<Made>('companies', { name: 'Parolan Konepaja Oy' })).body.id;
    enquiry = (await giver.post<Made>('enquiries', { kind: 'plot', companyId: company })).body.id;
    partner = (await giver.post<Made>('partners', { name: 'Neuvontakeskus', sector: 'association' })).body.id;
  });
  afterAll(() => api.close());

  const mails = async (): Promise<Mail[]> =>
    (await giver.get<{ items: Mail[] }>('outbox?to=director@example.test')).body.items;
  const forget = () => api.db.query(`delete from outbox_mails`);
  const make = async (kind: OwnedKind, ownerId: string | null): Promise<Made> => {
    const [collection, body] = collections[kind];
    // A task is made below its enquiry, and changed by itself.
    const path = kind === 'case_task' ? `enquiries/${enquiry}/tasks` : collection;
    const answer = await giver.post<Made>(path, { ...body(company, partner), ownerId: ownerId ?? undefined });
    expect({ kind, status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({
      kind,
      status: 201,
      text: '',
    });
    return answer.body;
  };

  it.each(ownedKinds)('%s: at once when it is made, and when it moves', async (kind) => {
    await forget();
    await make(kind, receiver.userId);
    expect(await mails()).toHaveLength(1);
    await forget();
    const { id, version } = await make(kind, giver.userId);
    expect(await mails()).toEqual([]);
    const moved = await giver.patch(`${collections[kind][0]}/${id}`, version, { ownerId: receiver.userId });
    expect(moved.status).toBe(200);
    const [mail] = await mails();
    expect(mail?.text).toContain('Testi administrator');
    expect(mail?.text).toContain('http://localhost');
  });

  it('several at once are one mail, and what has moved on before it leaves is left out', async () => {
    await forget();
    await make('follow_up', receiver.userId);
    const other = await make('measure', receiver.userId);
    expect(await mails()).toMatchObject([{ subject: 'Sinulle siirrettiin 2 asiaa', state: 'queued' }]);
    await giver.patch(`measures/${other.id}`, 1, { ownerId: giver.userId });
    const sender = api.app.get(MailSender);
    const [waiting] = await mails();
    await sender.send(waiting?.id ?? '');
    expect(await mails()).toMatchObject([{ state: 'queued' }]);
    await api.db.query(`update outbox_mails set leaves_after = now()`);
    await sender.send(waiting?.id ?? '');
    const [sent] = await mails();
    expect(sent?.state).toBe('kept');
    expect(sent?.text).toContain('Seurantatehtävä: Soita tontista, Parolan Konepaja Oy, viimeistään 1.12.2026');
  });

  it('customers’ own words stay inside', async () => {
    await forget();
    await make('feedback', receiver.userId);
    await make('referral', receiver.userId);
    const [mail] = await mails();
    expect(mail?.text).toContain('Palaute: Parolan Konepaja Oy');
    expect(mail?.text).not.toMatch(/Katu on rikki/);
  });

  it('one’s own deeds and those of the system tell nobody; who wants no mails gets none', async () => {
    await forget();
    await receiver.post('measures', { title: 'Oma', primaryFactor: 'F1', ownerId: receiver.userId });
    await receiver.send('PATCH', 'session/choices', { assignmentMails: false });
    await make('measure', receiver.userId);
    expect(await mails()).toEqual([]);
    const { body } = await receiver.send('PATCH', 'session/choices', { assignmentMails: true });
    expect(body).toEqual({ digestMails: true, assignmentMails: true, calendarCompanyNames: true });
  });

  it('who may not open the record gets no mail of it; a role taken away before it leaves counts too', async () => {
    const become = (role: string) => api.db.query('update users set role = $2 where id = $1', [receiver.userId, role]);
    await forget();
    await become('viewer');
    await make('follow_up', receiver.userId);
    expect(await mails()).toEqual([]);
    await become('director');
    await make('follow_up', receiver.userId);
    await become('viewer');
    await api.db.query(`update outbox_mails set leaves_after = now()`);
    const [waiting] = await mails();
    await api.app.get(MailSender).send(waiting?.id ?? '');
    expect((await mails()).filter(({ state }) => state === 'kept' || state === 'sent')).toEqual([]);
    await become('director');
  });
});
