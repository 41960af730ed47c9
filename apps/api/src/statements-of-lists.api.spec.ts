import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Suppressions } from '@elinvoima/domain/recipients';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { openApiDocument } from './openapi.js';
import { startTestApi, type TestApi, type TestClient } from './testing/api.js';
import { attachFile } from './testing/attached-file.js';
import { quarantinedAnswer } from './testing/quarantined-answer.js';
import { appliedImport } from './testing/register-import.js';
import { duplicatePairs } from './testing/duplicate-pairs.js';
import { tellRegisterNews } from './testing/register-news.js';
import { sendCommented } from './testing/survey-comments.js';
import { enterPerson } from './testing/survey-round.js';

interface Made {
  id: string;
}

/** SQL statements that one page of each list may cost: the session's, the total and the rows. */
const budgets: Record<string, number> = {
  '/api/users': 3,
  '/api/users/names': 3,
  '/api/access-reviews': 3,
  // And whether the review is there.
  '/api/access-reviews/{id}/lines': 4,
  '/api/api-keys': 3,
  '/api/webhooks': 3,
  '/api/webhooks/{id}/deliveries': 4,
  '/api/outbox': 4,
  '/api/suppressions': 4,
  '/api/companies': 3,
  '/api/list-views': 3,
  '/api/contacts': 3,
  '/api/partners': 3,
  '/api/enquiries': 3,
  '/api/reservations': 3,
  // One of them writes down who looked (`WritesLook`).
  '/api/enquiries/{id}/tasks': 4,
  '/api/case-tasks': 3,
  // The session, the enquiry or site, what is compared, and what the page shows; of a case also who looked.
  '/api/enquiries/{id}/matches': 5,
  '/api/sites/{id}/matches': 4,
  '/api/events': 3,
  '/api/events/{id}/registrations': 4,
  '/api/events/{id}/invitations': 4,
  '/api/cooperations': 3,
  '/api/measures': 3,
  '/api/projects': 3,
  '/api/initiatives': 3,
  '/api/idea-campaigns': 3,
  '/api/idea-campaigns/{id}/ideas': 3,
  '/api/premises-counts': 3,
  '/api/rankings': 3,
  '/api/programmes': 3,
  '/api/programmes/{id}/targets': 4,
  '/api/series': 3,
  '/api/series/{id}/values': 4,
  '/api/business-areas': 3,
  '/api/sites': 3,
  '/api/land-use-projects': 3,
  '/api/plan-proposals': 4,
  '/api/exports': 3,
  '/api/companies/{id}/attachments': 4,
  '/api/interactions/{id}/attachments': 4,
  '/api/enquiries/{id}/attachments': 5,
  '/api/sites/{id}/attachments': 4,
  '/api/imports': 3,
  '/api/merges': 3,
  '/api/imports/{id}/rows': 3,
  // The import's kind, and what may name its records.
  '/api/imports/{id}/touched': 5,
  '/api/register-changes': 3,
  // And how much of the day's budget is used.
  '/api/register-syncs': 4,
  '/api/interactions': 3,
  '/api/follow-ups': 3,
  '/api/coverage/queue': 3,
  '/api/coverage/not-reached': 3,
  '/api/duplicates/companies': 3,
  '/api/duplicates/contacts': 3,
  '/api/handovers': 3,
  '/api/accessibility-feedback': 3,
  '/api/information-requests': 3,
  '/api/full-exports': 3,
  '/api/referrals': 3,
  '/api/feedback': 3,
  '/api/needs-assessments': 3,
  '/api/companies/{id}/timeline': 3,
  '/api/indicators/{key}/records': 6,
  '/api/surveys': 3,
  '/api/surveys/{id}/versions': 3,
  '/api/survey-bank-questions': 3,
  '/api/survey-waves': 3,
  '/api/survey-triggers': 3,
  // The municipality's name stands in questions.
  '/api/survey-quarantine': 5,
  '/api/survey-waves/{id}/invitations': 4,
  // Whether they may be read, the words with their stems, the themes, what was tagged before, the names in the registers, and the place.
  '/api/survey-waves/{id}/comments': 10,
  // The page, its total, who gets nothing, who was asked lately, and the session.
  // One of them asks who has objected.
  '/api/survey-recipients': 6,
  '/api/survey-retention': 3,
  '/api/disposal-proposals': 3,
  // Whether the proposal is there at all.
  '/api/disposal-proposals/{id}/items': 4,
  '/api/disposals': 3,
  '/api/legal-holds': 3,
  '/api/mailings': 3,
  '/api/mailings/{id}/recipients': 4,
  '/api/yearly-tasks': 3,
  '/api/bin': 3,
  '/api/reports': 3,
  // The closing, whether its comparison still holds, and the titles of each kind of record: two here.
  '/api/reports/{period}/revisions': 7,
};

/** A mail is rendered from its own record at each reading, so that no text of it is kept. */
const forEachRow: Record<string, number> = { '/api/outbox': 2 };

describe('every list', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let ids: Record<string, string>;
  let lists: string[];

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
    ids = await records(api, coordinator, await api.as('administrator'), 3);
    lists = Object.entries(openApiDocument(api.app).paths)
      .filter(([, { get }]) =>
        get?.parameters?.some((parameter) => 'name' in parameter && parameter.name === 'withTotal'),
      )
      .map(([path]) => path);
  });
  afterAll(() => api.close());

  const ask = async (list: string) => {
    const isAdministrators = [
      '/api/users',
      '/api/access-reviews',
      '/api/access-reviews/{id}/lines',
      '/api/api-keys',
      '/api/webhooks',
      '/api/webhooks/{id}/deliveries',
      '/api/audit-entries',
      '/api/survey-retention',
      '/api/full-exports',
      '/api/disposal-proposals',
      '/api/disposal-proposals/{id}/items',
      '/api/disposals',
      '/api/legal-holds',
    ].includes(list);
    const client = isAdministrators ? await api.as('administrator') : coordinator;
    const known: Record<string, string | undefined> =
      list === '/api/events/{id}/invitations' ? { ...ids, 'events.id': ids['invitingEvent'] } : ids;
    const path = list.replace(/\{(\w+)\}/, (_all, name: string) => known[`${list.split('/')[2]}.${name}`] ?? name);
    const ofPeriod = ['/api/indicators/{key}/records', '/api/coverage/not-reached'].includes(list);
    const query = ofPeriod ? '&period=2026-Q4' : '';
    return client.get<{ items: unknown[]; total: number }>(`${path}?withTotal=true${query}`);
  };

  it('has its budget here', () => {
    expect(lists.toSorted()).toEqual(Object.keys(budgets).toSorted());
  });

  it.each(Object.entries(budgets))('%s costs %d statements however many rows it has', async (list, budget) => {
    let answer: Awaited<ReturnType<typeof ask>> | undefined;
    await ask(list); // what is read once and kept is not the list's
    const count = await api.countStatements(async () => {
      answer = await ask(list);
    });
    expect(answer?.status).toBe(200);
    expect(answer?.body.total).toBe(answer?.body.items.length);
    expect(answer?.body.items.length).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(budget + (forEachRow[list] ?? 0) * (answer?.body.items.length ?? 0));
  });
});

/** Several of each kind, so that a statement for each row would show. Answers one id of each for lists below a record. */
async function records(
  api: TestApi,
  coordinator: TestClient,
  administrator: TestClient,
  many: number,
): Promise<Record<string, string>> {
  const make = async (collection: string, body: object): Promise<string> => {
    const { status, body: made, text } = await coordinator.post<Made>(collection, body);
    if (status !== 201) throw new Error(`POST ${collection} answered ${status}: ${text}`);
    return made.id;
  };
  let webhookId = '';
  await loadShippedProgramme(api.db, 'hattula');
  const director = await api.as('director');
  const programmeId = (await coordinator.get<Made>('programme')).body.id;
  for (let n = 1; n <= many; n += 1) {
    await director.post(`programmes/${programmeId}/targets`, { indicator: '3.1.d', period: `2026-Q${n}`, value: n });
    await director.post(`programmes/${programmeId}/copy`, { validFrom: `204${n}-01-01` });
  }
  const round = await sendCommented(
    api,
    Array.from({ length: many }, (_, n) => `Tie ${n} on kuoppainen.`),
  );
  for (let n = 0; n < many; n += 1)
    await api.app.get(Suppressions).add(`pois${n}@example.test`, 'all_mailings', 'bounce');
  const [company, contact] = [round.people[0]?.companyId ?? '', round.people[0]?.contactId ?? ''];
  const event = { kind: 'workshop', startsAt: '2026-11-10T06:00:00Z', endsAt: '2026-11-10T08:00:00Z' };
  const campaign = { question: 'Mitä?', opensOn: '2026-11-01', closesOn: '2026-11-30' };
  let eventId = '';
  let invitingId = '';
  let seriesId = '';
  let campaignId = '';
  let surveyId = '';
  let mailingId = '';
  let importId = '';
  let interactionId = '';
  let enquiryId = '';
  let offeredId = '';
  for (let n = 1; n <= many; n += 1) {
    await duplicatePairs(api, coordinator, `Kaksonen${n}`);
    await make('list-views', { list: 'companies', name: `Näkymä ${n}`, filter: {} });
    await make('partners', { name: `Kumppani ${n}`, sector: 'association' });
    const twin = { name: `Kaksonen ${n}` };
    await make(`companies/${await make('companies', twin)}/merge`, { otherId: await make('companies', twin) });
    const companyIds = round.people.map(({ companyId }) => companyId);
    interactionId = await make('interactions', {
      type: 'visit',
      occurredAt: `2026-11-1${n}T10:00:00Z`,
      subject: `Käynti ${n}`,
      companyIds,
      contactIds: [contact],
      followUp: { title: 'Soita', dueOn: '2026-12-01' },
    });
    eventId = await make('events', { ...event, title: `Työpaja ${n}` });
    for (const { companyId } of round.people) await coordinator.post(`events/${eventId}/registrations`, { companyId });
    invitingId = await make('events', {
      ...event,
      startsAt: '2026-12-10T06:00:00Z',
      endsAt: '2026-12-10T08:00:00Z',
      title: `Aamukahvit ${n}`,
      registrationOpen: true,
    });
    await make(`events/${invitingId}/invitations`, { group: { audience: ['companies'] }, units: [] });
    await make('companies', { name: `Hiljainen ${n} Oy`, municipalityCode: '082' });
    await make('cooperations', { name: `Hanke ${n}`, startsOn: '2026-01-01', companyIds });
    await make('measures', { title: `Toimenpide ${n}`, primaryFactor: 'F1', goalCode: 'F1.1' });
    await make('projects', { title: `Projekti ${n}`, primaryFactor: 'F3', goalCode: 'F3.1' });
    campaignId = await make('idea-campaigns', { ...campaign, title: `Kampanja ${n}` });
    seriesId = await make('series', {
      key: `sarja-${n}`,
      nameFi: `Sarja ${n}`,
      unit: 'count',
      kind: 'stock',
      interval: 'year',
    });
    const webhook = { url: `https://vastaanottaja-${n}.example/`, events: ['company.created'] };
    webhookId = (await administrator.post<Made>('webhooks', webhook)).body.id;
    await administrator.post('api-keys', {
      name: `Järjestelmä ${n}`,
      scopes: ['companies.read'],
      expiresOn: '2027-11-01',
    });
    await make('rankings', {
      survey: 'Barometri',
      edition: 2020 + n,
      editionOn: `${2020 + n}-10-01`,
      scope: 'national',
      level: 'municipality',
      rank: 12,
    });
    await make('premises-counts', { area: `Alue ${n}`, countedOn: '2026-10-17' });
    for (const period of ['2023', '2024']) await make(`series/${seriesId}/values`, { period, value: 1 });
    await make('business-areas', { name: `Alue ${n}` });
    offeredId = await make('sites', { kind: 'plot', name: `Tontti ${n}`, propertyId: `82-401-1-${n + 1}` });
    await make('land-use-projects', { name: `Kaava ${n}`, level: 'detailed', use: 'business', companyIds });
    await make('plan-documents', {
      title: `Lausunto ${n}`,
      kind: 'statement',
      sentOn: '2026-10-01',
      recipient: 'Maakuntaliitto',
      proposals: [{ text: 'Yritysalue' }, { text: 'Eritasoliittymä' }],
    });
    enquiryId = await make('enquiries', { kind: 'plot', companyId: company });
    await reserveSite(api, coordinator, enquiryId);
    for (const number of [1, 2])
      await make(`idea-campaigns/${campaignId}/ideas`, {
        title: `Idea ${number}`,
        text: 'Teksti',
        makerKind: 'resident',
      });
    await make('initiatives', { title: `Aloite ${n}`, text: 'Teksti', makerKind: 'company', companyId: company });
    await make('referrals', { need: `Neuvontaa ${n}`, companyId: company, recipientUnit: 'Kaavoitus', consent: true });
    await make('needs-assessments', { companyId: company, barriers: ['workforce'] });
    await make('feedback', { text: `Hyvin hoidettu ${n}`, tone: 'praise', companyId: company });
    surveyId = await make('surveys', { template: 'satisfaction' });
    await coordinator.post(`surveys/${surveyId}/publish`);
    await make('survey-bank-questions', {
      question: { key: `listed_${n}`, type: 'yes_no', text: { fi: 'Kävikö?', sv: 'Gick det?', en: 'Did it?' } },
    });
    const added = round.people.map(({ contactId }) => contactId);
    mailingId = await make('mailings', {
      subject: { fi: `Kirje ${n}` },
      text: { fi: 'Hei.' },
      group: { audience: [], added },
    });
    await coordinator.post(`mailings/${mailingId}/send`, {});
    // Whoever has just been asked is not asked again.
    const { contactId } = await enterPerson(coordinator);
    const waveId = await make('survey-waves', { surveyId, contactIds: [contactId] });
    await coordinator.post(`survey-waves/${waveId}/close`);
    await quarantinedAnswer(api);
    await make('survey-triggers', { surveyId, causeKind: 'interaction', among: ['visit'] });
    // The first one made the companies, the others find them as they are.
    importId ||= await appliedImport(api, coordinator);
    await appliedImport(api, coordinator);
    const { body: imported } = await coordinator.get<{ items: { id: string; version: number }[] }>('companies?q=91000');
    for (const { id, version } of imported.items) await coordinator.patch(`companies/${id}`, version, { notes: 'Oma' });
    await tellRegisterNews(api);
    await api.db.query(
      `insert into register_syncs (state, postal_codes, is_first, started_at, finished_at) values ('done', '{}', true, now(), now())`,
    );
    await api.db.query(
      `insert into accessibility_feedback (submission_id, kind, text, language, received_on, due_on)
       values (gen_random_uuid(), 'shortcoming', 'Kuva ${n}', 'fi', '2026-11-0${n}', '2026-11-2${n}')`,
    );
    await make('information-requests', { kind: 'information', asked: `Asiakirja ${n}` });
    await make('handovers', { toId: director.userId, kinds: ['event'], startsOn: `2026-12-0${n}` });
    await administrator.post('yearly-tasks', { title: `Raportti ${n}`, firstDueOn: '2026-01-20' });
    const binned = await coordinator.post<Made & { version: number }>('companies', { name: `Poistettu ${n} Oy` });
    await coordinator.delete(`companies/${binned.body.id}`, binned.body.version);
  }
  for (let n = 1; n <= many; n += 1)
    await make(`enquiries/${enquiryId}/tasks`, { unit: 'water', title: `Liittymä ${n}` });
  for (const record of [
    `companies/${company}`,
    `interactions/${interactionId}`,
    `enquiries/${enquiryId}`,
    `sites/${offeredId}`,
  ])
    for (let n = 0; n < many; n += 1) await attachFile(coordinator, record);
  for (let n = 0; n < many; n += 1) await administrator.post(`webhooks/${webhookId}/test`);
  for (let n = 0; n < many; n += 1) await make('exports', { list: 'partners', format: 'csv' });
  for (let n = 0; n < many; n += 1)
    await api.db.query(`insert into full_exports (state, requested_by) values ('failed', $1)`, [administrator.userId]);
  const { body: survey } = await coordinator.get<{ version: number; definition: object }>(`surveys/${surveyId}`);
  const thanks = { fi: 'Kiitos.', sv: 'Tack.', en: 'Thank you.' };
  await coordinator.patch(`surveys/${surveyId}`, survey.version, { draft: { ...survey.definition, thanks } });
  await coordinator.post(`surveys/${surveyId}/publish`);
  const proposalId = await listDisposals(api, director.userId, many);
  for (const period of ['2026-Q1', '2026-Q2', '2026-Q3']) await director.post('reports', { period });
  for (const day of ['07-01', '07-02', '07-03'])
    await make('interactions', {
      type: 'call',
      occurredAt: `2026-${day}T09:00:00Z`,
      subject: 'Myöhässä',
      companyIds: [company],
    });
  const reviewId = (await administrator.post<Made>('access-reviews')).body.id;
  // An open one and one of another year.
  await api.db.query(`insert into access_reviews (year, state, completed_at) values (2025, 'completed', now())`);
  return {
    'companies.id': company,
    'interactions.id': interactionId,
    'enquiries.id': enquiryId,
    'sites.id': offeredId,
    'events.id': eventId,
    invitingEvent: invitingId,
    'idea-campaigns.id': campaignId,
    'imports.id': importId,
    'indicators.key': '3.1.d',
    'series.id': seriesId,
    'reports.period': '2026-Q3',
    'programmes.id': programmeId,
    'surveys.id': surveyId,
    'survey-waves.id': round.waveId,
    'mailings.id': mailingId,
    'webhooks.id': webhookId,
    'disposal-proposals.id': proposalId,
    'access-reviews.id': reviewId,
  };
}

/** Proposals, what is on one of them, what has gone and what may not. */
async function listDisposals(api: TestApi, by: string | null, many: number): Promise<string> {
  await api.db.query(
    `insert into disposal_proposals (as_of, state, created_by) select '2026-11-01', 'withdrawn', $1 from generate_series(1, $2::int)`,
    [by, many],
  );
  const { id } = await api.db.one<Made>('select id from disposal_proposals order by id limit 1');
  await api.db.query(
    `insert into disposal_items (proposal_id, record_class, record_kind, record_id, moment_on, due_on, rule_id, stamp)
     select $1, 'interaction', 'interaction', uuidv7(), '2020-01-01', '2025-01-01', r.id, '1'
     from generate_series(1, $2::int) n cross join (select id from retention_rules where record_class = 'interaction' limit 1) r`,
    [id, many],
  );
  await api.db.query(
    `insert into disposals (item_id, proposal_id, record_class, record_kind, record_id, task_class, moment_on, rule_id, rule_version, deed, ground, approved_by)
     select i.id, i.proposal_id, i.record_class, i.record_kind, i.record_id, '14 01 00', i.moment_on, i.rule_id, 1, 'anonymise', 'Sääntö', $1
     from disposal_items i`,
    [by],
  );
  await api.db.query(
    `insert into legal_holds (target, record_class, ground, set_on, set_by) select 'class', 'bin', 'Selvitys', '2026-11-01', $1
     from generate_series(1, $2::int)`,
    [by, many],
  );
  return id;
}

/** A site that is kept for the enquiry. */
async function reserveSite(api: TestApi, coordinator: TestClient, enquiryId: string): Promise<void> {
  const { id } = await api.db.one<Made>(`insert into sites (kind, name) values ('plot', 'Tontti') returning id`);
  await coordinator.post(`sites/${id}/reservation`, { enquiryId, until: '2027-02-26' });
}
