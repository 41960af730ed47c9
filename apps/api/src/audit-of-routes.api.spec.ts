import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isPermission, permissionsOf, roles, type Permission, type Role } from '@elinvoima/contracts';
import { openApiDocument } from './openapi.js';
import { startTestApi, type TestAnswer, type TestApi, type TestClient } from './testing/api.js';
import { duplicatePairs } from './testing/duplicate-pairs.js';
import { attachFile } from './testing/attached-file.js';
import { dropMail } from './testing/mail-drop.js';
import { openedTable } from './testing/table-import.js';
import { tellRegisterNews } from './testing/register-news.js';
import { appliedImport, checkedImport, checkedTable, uploadRegisterFile } from './testing/register-import.js';
import { sendCommented } from './testing/survey-comments.js';
import {
  bounceMessage,
  dropBounce,
  mailEventSettings,
  sendMailEvent,
  sendMailgunEvent,
} from './testing/mail-events.js';
import { quarantinedAnswer } from './testing/quarantined-answer.js';
import { enterPerson, sendSurvey } from './testing/survey-round.js';

const specNow = '2026-11-18T10:00:00Z';

interface Made {
  id: string;
  version: number;
}

/** What a deed has to hand. Each asks for records of its own, so that no deed depends on another. */
interface Hands {
  api: TestApi;
  administrator: TestClient;
  coordinator: TestClient;
  made(collection: string, body: object): Promise<Made>;
  /** A record that lies in the bin. */
  binned(collection: string, body: object): Promise<Made>;
}

/** Prepares what the deed needs, and answers the one request that is the deed. */
type Deed = (hands: Hands) => Promise<() => Promise<TestAnswer>>;

const bodies = {
  companies: { name: 'Koepaja Oy' },
  contacts: { firstName: 'Testi', lastName: 'Henkilö' },
  partners: { name: 'Neuvontakeskus', sector: 'association' },
  events: {
    title: 'Aamukahvit',
    kind: 'morning_coffee',
    startsAt: '2026-11-10T06:00:00Z',
    endsAt: '2026-11-10T08:00:00Z',
  },
  measures: { title: 'Toimenpide', primaryFactor: 'F1' },
  projects: { title: 'Hanke', primaryFactor: 'F3' },
  'idea-campaigns': { title: 'Ideoita', question: 'Mitä?', opensOn: '2026-11-01', closesOn: '2027-11-30' },
  initiatives: { title: 'Valot raitille', text: 'Raitti on pimeä.', makerKind: 'resident', anonymous: true },
  'yearly-tasks': { title: 'Neljännesvuosiraportti', firstDueOn: '2026-01-20', every: 'quarter' },
  'business-areas': { name: 'Yritysalue' },
  sites: { kind: 'plot', name: 'Tontti 1', statusSince: '2026-01-01' },
  'land-use-projects': { name: 'Asemakaava', level: 'detailed', use: 'business', stageSince: '2026-01-01' },
  'plan-documents': {
    title: 'Lausunto',
    kind: 'statement',
    sentOn: '2026-10-01',
    recipient: 'Maakuntaliitto',
    proposals: [{ text: 'Yritysalue' }],
  },
  feedback: { text: 'Katu on korjattava', tone: 'criticism' },
  'information-requests': { kind: 'data_subject', right: 'access', asked: 'Omat tiedot', identityCheck: 'known' },
} as const;
type Plain = keyof typeof bodies;

/** An event that one can sign up for. */
const coming = { startsAt: '2027-03-10T06:00:00Z', endsAt: '2027-03-10T08:00:00Z', registrationOpen: true };

const interaction = async ({ made }: Hands) => ({
  type: 'call',
  occurredAt: '2026-11-17T10:00:00Z',
  subject: 'Puhelu',
  companyIds: [(await made('companies', bodies.companies)).id],
});
const cooperation = async ({ made }: Hands) => ({
  name: 'Yhteishanke',
  startsOn: '2026-01-01',
  companyIds: [(await made('companies', bodies.companies)).id],
});
const webhook = { url: 'https://vastaanottaja.example/koukku', events: ['company.created'] };
const apiKey = { name: 'Raporttivarasto', scopes: ['companies.read'], expiresOn: '2027-11-01' };
const enquiry = async ({ made }: Hands) => ({
  kind: 'plot',
  companyId: (await made('companies', bodies.companies)).id,
});
const madeEnquiry = async (hands: Hands): Promise<Made> => hands.made('enquiries', await enquiry(hands));
const madeTask = async (hands: Hands): Promise<Made> =>
  hands.made(`enquiries/${(await madeEnquiry(hands)).id}/tasks`, { unit: 'water', title: 'Liittymä' });
const madeSite = ({ api }: Hands): Promise<Made> =>
  api.db.one(`insert into sites (kind, name) values ('plot', 'Tontti') returning id, version`);
/** What is asked and proposed in a case. */
const caseDeeds: Record<string, Deed> = {
  CaseTasks_create: async (hands) => {
    const { id } = await madeEnquiry(hands);
    return () => hands.coordinator.post(`enquiries/${id}/tasks`, { unit: 'permits', title: 'Mitä lupia' });
  },
  CaseTasks_addUsual: async (hands) => {
    const { id } = await madeEnquiry(hands);
    return () => hands.coordinator.post(`enquiries/${id}/tasks/usual`, { keys: ['plan'] });
  },
  CaseTasks_update: async (hands) => {
    const { id, version } = await madeTask(hands);
    return () => hands.coordinator.patch(`case-tasks/${id}`, version, { title: 'Vesijohto' });
  },
  CaseTasks_remove: async (hands) => {
    const { id, version } = await madeTask(hands);
    return () => hands.coordinator.delete(`case-tasks/${id}`, version);
  },
  CaseTasks_restore: async (hands) => {
    const { id, version } = await madeTask(hands);
    await hands.coordinator.delete(`case-tasks/${id}`, version);
    return () => hands.coordinator.post(`case-tasks/${id}/restore`);
  },
  SiteProposals_propose: async (hands) => {
    const [{ id }, { id: siteId }] = [await madeEnquiry(hands), await madeSite(hands)];
    return () => hands.coordinator.post(`enquiries/${id}/proposals`, { siteId, reason: 'Sopiva koko' });
  },
  SiteProposals_update: async (hands) => {
    const [{ id: enquiryId }, { id: siteId }] = [await madeEnquiry(hands), await madeSite(hands)];
    const { id, version } = await hands.made(`enquiries/${enquiryId}/proposals`, { siteId, reason: 'Sopiva koko' });
    return () => hands.coordinator.patch(`site-proposals/${id}`, version, { state: 'visited' });
  },
  Matching_markSeen: async (hands) => {
    const [{ id }, { id: siteId }] = [await madeEnquiry(hands), await madeSite(hands)];
    await hands.api.db.query('insert into site_match_notices (site_id, enquiry_id) values ($1, $2)', [siteId, id]);
    return () => hands.coordinator.post(`enquiries/${id}/matches/seen`);
  },
};
const marketDialogue = async ({ coordinator, made }: Hands) => {
  const { id } = await made('events', { ...bodies.events, kind: 'market_dialogue' });
  const { body } = await coordinator.post<{ materials: Made[] }>(`events/${id}/dialogue/materials`, {
    title: 'Kuvaus',
    text: 'Tilat',
  });
  const asked = await coordinator.post<{ questions: Made[] }>(`events/${id}/dialogue/questions`, { question: 'Mitä?' });
  return { id, materialId: body.materials[0]?.id, questionId: asked.body.questions[0]?.id };
};
let seriesMade = 0;
const newSeries = () =>
  Promise.resolve({
    key: `sarja-${(seriesMade += 1)}`,
    nameFi: 'Asukasluku',
    unit: 'count',
    kind: 'stock',
    interval: 'year',
  });
const newCount = () => Promise.resolve({ area: 'Keskusta', countedOn: '2026-10-17' });
const newRanking = () =>
  Promise.resolve({
    survey: `Barometri ${(seriesMade += 1)}`,
    edition: 2025,
    editionOn: '2025-10-01',
    scope: 'national',
    level: 'municipality',
    rank: 12,
  });
const seriesValue = async (hands: Hands): Promise<{ values: string; value: Made }> => {
  const { id } = await hands.made('series', await newSeries());
  const values = `series/${id}/values`;
  return { values, value: await hands.made(values, { period: '2025', value: 1 }) };
};
const referral = async ({ made }: Hands) => ({
  need: 'Rahoitusneuvonta',
  companyId: (await made('companies', bodies.companies)).id,
  partnerId: (await made('partners', bodies.partners)).id,
  consent: true,
});
const needsAssessment = async ({ made }: Hands) => ({
  companyId: (await made('companies', bodies.companies)).id,
  growth: 'growth',
});
const followUp = async ({ made }: Hands) => ({
  title: 'Soita takaisin',
  dueOn: '2026-12-01',
  subject: { kind: 'company', id: (await made('companies', bodies.companies)).id },
});

const invitationOf = async (hands: Hands) => ({
  subject: { kind: 'follow_up', id: (await hands.made('follow-ups', await followUp(hands))).id },
  startsAt: '2026-12-01T10:00:00Z',
  durationMinutes: 60,
  userIds: [hands.administrator.userId],
});

const handover = async (hands: Hands) => {
  await hands.made('follow-ups', await followUp(hands));
  return { toId: hands.administrator.userId, kinds: ['follow_up'] };
};

/** Deeds that a coordinator may not do: the same, in an administrator's hands. */
const byAdministrator = (...deeds: Record<string, Deed>[]): Record<string, Deed> =>
  Object.fromEntries(
    Object.entries(Object.assign({}, ...deeds) as Record<string, Deed>).map(([name, deed]) => [
      name,
      ({ api, administrator }: Hands) => deed(handsOf(api, administrator, administrator)),
    ]),
  );

function handsOf(api: TestApi, administrator: TestClient, coordinator: TestClient): Hands {
  const made = async (collection: string, body: object): Promise<Made> => {
    const { status, body: answer, text } = await coordinator.post<Made>(collection, body);
    if (status !== 201) throw new Error(`POST ${collection} answered ${status}: ${text}`);
    return answer;
  };
  const binned = async (collection: string, body: object): Promise<Made> => {
    const record = await made(collection, body);
    await coordinator.delete(`${collection}/${record.id}`, record.version);
    return record;
  };
  return { api, administrator, coordinator, made, binned };
}

/** The five deeds that every plain record has. */
function deedsOf(
  name: string,
  collection: string,
  body: (hands: Hands) => Promise<object>,
  change: object,
): Record<string, Deed> {
  return {
    [`${name}_create`]: async (hands) => {
      const given = await body(hands);
      return () => hands.coordinator.post(collection, given);
    },
    [`${name}_update`]: async (hands) => {
      const { id, version } = await hands.made(collection, await body(hands));
      return () => hands.coordinator.patch(`${collection}/${id}`, version, change);
    },
    [`${name}_remove`]: async (hands) => {
      const { id, version } = await hands.made(collection, await body(hands));
      return () => hands.coordinator.delete(`${collection}/${id}`, version);
    },
    [`${name}_restore`]: async (hands) => {
      const { id } = await hands.binned(collection, await body(hands));
      return () => hands.coordinator.post(`${collection}/${id}/restore`);
    },
  };
}

const listView = (hands: Hands) => {
  seriesMade += 1;
  return hands.made('list-views', { list: 'companies', name: `Näkymä ${seriesMade}`, filter: {} });
};
const tagging = async ({ made }: Hands) => ({
  list: 'companies',
  ids: [(await made('companies', bodies.companies)).id],
  field: 'addTag',
  value: 'kampanja',
});

const plain = (collection: Plain) => () => Promise.resolve(bodies[collection]);

const planProposal = async ({ made }: Hands) => ({
  text: 'Eritasoliittymä',
  documentId: (await made('plan-documents', bodies['plan-documents'])).id,
});

const assessment = async (hands: Hands): Promise<Made> => {
  const { id } = await hands.made('cooperations', await cooperation(hands));
  return hands.made(`cooperations/${id}/impact-assessments`, { score: 0 });
};

const oneWord = { fi: 'Kyllä', sv: '', en: '' };
const toldBack = { intro: oneWord, items: [{ themeId: null, measureId: null, said: oneWord, did: oneWord }] };
const newTheme = () => ({ nameFi: `Teema ${(seriesMade += 1)}` });
const openAnswer = async ({ api, coordinator }: Hands) => {
  const { waveId } = await sendCommented(api, ['Tie on kuoppainen.']);
  const comments = `survey-waves/${waveId}/comments`;
  const { body } = await coordinator.get<{ items: (Made & { fingerprint: string })[] }>(comments);
  const [first] = body.items;
  if (first === undefined) throw new Error('no comment');
  return { comments, first };
};
const bankQuestion = (key: string) => ({
  key,
  type: 'yes_no',
  text: { fi: 'Kävikö?', sv: 'Gick det?', en: 'Did it?' },
});
const surveyTrigger = async (hands: Hands) => ({
  surveyId: await publishedSurvey(hands),
  causeKind: 'interaction',
  among: ['visit'],
});

const publishedSurvey = async ({ coordinator, made }: Hands): Promise<string> => {
  const { id } = await made('surveys', { template: 'satisfaction' });
  await coordinator.post(`surveys/${id}/publish`);
  return id;
};

/** The programme in force, its file and a draft of another council term. */
const programme = async ({ api, administrator }: Hands) => {
  await loadShippedProgramme(api.db, 'hattula');
  const { body } = await administrator.get<Made>('programme');
  const file = (await administrator.get(`programmes/${body.id}/file`)).body;
  return { id: body.id, file, version: (await administrator.get<Made>(`programmes/${body.id}`)).body.version };
};
const draftOf = async (hands: Hands, validFrom: string): Promise<Made> => {
  const { file } = await programme(hands);
  return (await hands.administrator.post<Made>('programmes?draft=true', { ...file, validFrom })).body;
};
const target = async (hands: Hands, period: string): Promise<Made> => {
  const { id } = await programme(hands);
  const body = { indicator: '3.1.d', period, value: 5 };
  return (await hands.administrator.post<Made>(`programmes/${id}/targets`, body)).body;
};

/** Every route that writes, by its name in the OpenAPI document, with the least it asks for. */
const campaigned = async ({ made, coordinator }: Hands): Promise<Made> => {
  const { id } = await made('idea-campaigns', bodies['idea-campaigns']);
  return (await coordinator.post<Made>(`idea-campaigns/${id}/publish`)).body;
};
const idea = async (hands: Hands): Promise<Made> => {
  const { id } = await campaigned(hands);
  return hands.made(`idea-campaigns/${id}/ideas`, { title: 'Keinu', text: 'Torille.', makerKind: 'resident' });
};
const grouped = async (hands: Hands): Promise<Made & { groups: Made[] }> => {
  const { id } = await campaigned(hands);
  return hands.made(`idea-campaigns/${id}/groups`, { name: 'Leikki' }) as Promise<Made & { groups: Made[] }>;
};
const commented = async (hands: Hands): Promise<string> => {
  const { id } = await idea(hands);
  const { commentId } = await hands.api.db.one<{ commentId: string }>(
    `insert into idea_comments (idea_id, text) values ($1, 'Hyvä') returning id as "commentId"`,
    [id],
  );
  return `ideas/${id}/comments/${commentId}`;
};

const letter = {
  subject: { fi: 'Uutisia' },
  text: { fi: 'Hei.' },
  group: { audience: ['companies'] as string[] },
};
/** A letter with somebody to get it. */
const addressedLetter = async ({ made }: Hands): Promise<Made> => {
  const { id: companyId } = await made('companies', bodies.companies);
  const email = `saaja${(seriesMade += 1)}@example.test`;
  const { id } = await made('contacts', { ...bodies.contacts, email, companies: [{ companyId }] });
  return made('mailings', { ...letter, group: { audience: [], added: [id] } });
};
/** As above, moved on by the given presses. */
const movedLetter =
  (...presses: [deed: string, body?: object][]): Deed =>
  async (hands) => {
    const { id } = await addressedLetter(hands);
    const last = presses.at(-1);
    for (const [deed, body] of presses.slice(0, -1)) await hands.coordinator.post(`mailings/${id}/${deed}`, body ?? {});
    return () => hands.coordinator.post(`mailings/${id}/${last?.[0]}`, last?.[1] ?? {});
  };
const mailingDeeds: Record<string, Deed> = {
  Mailings_test: movedLetter(['test']),
  MailingSending_send: movedLetter(['send']),
  MailingSending_unschedule: movedLetter(['send', { at: '2027-01-18T08:00:00Z' }], ['unschedule']),
  MailingSending_pause: movedLetter(['send'], ['pause']),
  MailingSending_resume: movedLetter(['send'], ['pause'], ['resume']),
  MailingSending_stop: movedLetter(['send'], ['stop']),
  MailingSending_resend: async (hands) => {
    const { id } = await addressedLetter(hands);
    await hands.coordinator.post(`mailings/${id}/send`, {});
    await hands.api.db.query(`update outbox_mails set state = 'uncertain' where template = 'mailing'`);
    return () => hands.coordinator.post(`mailings/${id}/resend`, { states: ['uncertain'] });
  },
};

/** What keeps a sending's mails from leaving, or lets them; `before` is pressed first. */
function heldWave(before: string[], press: string): Deed {
  return async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    for (const each of before) await coordinator.post(`survey-waves/${waveId}/${each}`);
    return () => coordinator.post(`survey-waves/${waveId}/${press}`);
  };
}

/** A free site, and an enquiry that may have it; the sites' own page is not needed for it. */
const reservable = async (hands: Hands): Promise<{ siteId: string; enquiryId: string; path: string }> => {
  const { siteId } = await hands.api.db.one<{ siteId: string }>(
    `insert into sites (kind, name) values ('plot', 'Tontti') returning id as "siteId"`,
  );
  const { id: enquiryId } = await hands.made('enquiries', await enquiry(hands));
  return { siteId, enquiryId, path: `sites/${siteId}/reservation` };
};
const reserved = async (hands: Hands): Promise<Made & { path: string; enquiryId: string }> => {
  const { path, enquiryId } = await reservable(hands);
  return { ...(await hands.made(path, { enquiryId, until: '2027-02-26' })), path, enquiryId };
};

const agreedEnquiry = async (hands: Hands): Promise<Made> => {
  const made = await hands.made('enquiries', await enquiry(hands));
  for (const stage of ['proposed', 'agreed']) await hands.coordinator.post(`enquiries/${made.id}/stage`, { stage });
  return made;
};

const reservationDeeds: Record<string, Deed> = {
  SiteReservation_reserve: async (hands) => {
    const { path, enquiryId } = await reservable(hands);
    return () => hands.coordinator.post(path, { enquiryId, until: '2027-02-26' });
  },
  SiteReservation_extend: async (hands) => {
    const { path } = await reserved(hands);
    return () => hands.coordinator.post(`${path}/extend`, { until: '2027-05-28', reason: 'Rahoitus viipyy' });
  },
  SiteReservation_release: async (hands) => {
    const { path } = await reserved(hands);
    return () => hands.coordinator.post(`${path}/release`, { reason: 'Ei toteudu' });
  },
  SiteReservation_convert: async (hands) => {
    const { path, enquiryId } = await reserved(hands);
    await hands.api.db.query(`update enquiries set stage = 'agreed' where id = $1`, [enquiryId]);
    return () => hands.coordinator.post(`${path}/convert`, { status: 'sold' });
  },
  EnquiryAftercare_promise: async (hands) => {
    const { id } = await agreedEnquiry(hands);
    return () => hands.coordinator.post(`enquiries/${id}/commitments`, { jobs: 5, source: 'Kauppakirja' });
  },
  EnquiryAftercare_check: async (hands) => {
    const { id } = await agreedEnquiry(hands);
    return () => hands.coordinator.post(`enquiries/${id}/outcome-checks`, { jobs: 5, source: 'company' });
  },
  Reservations_update: async (hands) => {
    const { id, version } = await reserved(hands);
    return () => hands.coordinator.patch(`reservations/${id}`, version, { fee: 500 });
  },
};

/** An enquiry as a case: who may know of it, who has no part in it, what was told. */
const enquiryCaseDeeds: Record<string, Deed> = {
  EnquiryCase_mark: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.put(`enquiries/${id}/confidentiality`, { confidential: false });
  },
  EnquiryCase_name: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.put(`enquiries/${id}/circle/${hands.administrator.userId}`);
  },
  EnquiryCase_forget: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    const path = `enquiries/${id}/circle/${hands.administrator.userId}`;
    await hands.coordinator.put(path);
    return () => hands.coordinator.send('DELETE', path);
  },
  EnquiryCase_disqualify: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.put(`enquiries/${id}/disqualifications/${hands.administrator.userId}`, {});
  },
  EnquiryCase_qualify: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    const path = `enquiries/${id}/disqualifications/${hands.administrator.userId}`;
    await hands.coordinator.put(path, {});
    return () => hands.coordinator.send('DELETE', path);
  },
  EnquiryCase_note: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.post(`enquiries/${id}/oral-notes`, { text: 'Rahoitus on kunnossa.' });
  },
  EnquiryCase_removeNote: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    const { body } = await hands.coordinator.post<{ oralNotes: Made[] }>(`enquiries/${id}/oral-notes`, { text: 'x' });
    return () => hands.coordinator.send('DELETE', `enquiries/${id}/oral-notes/${body.oralNotes[0]?.id}`);
  },
  EnquiryCase_promise: ({ administrator }) =>
    Promise.resolve(() => administrator.put('enquiry-stage-promises', { items: [{ stage: 'received', days: 2 }] })),
};

/** What is done with a campaign and its ideas beside the plain deeds. */
const ideaDeeds: Record<string, Deed> = {
  IdeaCampaigns_publish: async ({ made, coordinator }) => {
    const { id } = await made('idea-campaigns', bodies['idea-campaigns']);
    return () => coordinator.post(`idea-campaigns/${id}/publish`);
  },
  IdeaCampaigns_decide: async (hands) => {
    const { id } = await campaigned(hands);
    await hands.api.db.query(
      `update idea_campaigns set opens_on = '2026-01-01', closes_on = '2026-01-02' where id = $1`,
      [id],
    );
    return () => hands.coordinator.post(`idea-campaigns/${id}/decide`, { decision: 'Toteutetaan.' });
  },
  IdeaCampaigns_invite: async (hands) => {
    const { id } = await campaigned(hands);
    return () => hands.coordinator.post(`idea-campaigns/${id}/invitations`, { contactIds: [] });
  },
  IdeaCampaigns_addGroup: async (hands) => {
    const { id } = await campaigned(hands);
    return () => hands.coordinator.post(`idea-campaigns/${id}/groups`, { name: 'Leikki' });
  },
  IdeaCampaigns_updateGroup: async (hands) => {
    const { id, version, groups } = await grouped(hands);
    return () => hands.coordinator.patch(`idea-campaigns/${id}/groups/${groups[0]?.id}`, version, { name: 'Ruoka' });
  },
  IdeaCampaigns_removeGroup: async (hands) => {
    const { id, version, groups } = await grouped(hands);
    return () => hands.coordinator.delete(`idea-campaigns/${id}/groups/${groups[0]?.id}`, version);
  },
  Ideas_add: async (hands) => {
    const { id } = await campaigned(hands);
    return () =>
      hands.coordinator.post(`idea-campaigns/${id}/ideas`, { title: 'Keinu', text: 'Torille.', makerKind: 'resident' });
  },
  Ideas_update: async (hands) => {
    const { id, version } = await idea(hands);
    return () => hands.coordinator.patch(`ideas/${id}`, version, { title: 'Kiikku' });
  },
  Ideas_publish: async (hands) => {
    const { id } = await idea(hands);
    await hands.coordinator.post(`ideas/${id}/hide`, { reason: 'Nimi mainittu' });
    return () => hands.coordinator.post(`ideas/${id}/publish`);
  },
  Ideas_hide: async (hands) => {
    const { id } = await idea(hands);
    return () => hands.coordinator.post(`ideas/${id}/hide`, { reason: 'Nimi mainittu' });
  },
  Ideas_judge: async (hands) => {
    const { id } = await idea(hands);
    return () => hands.coordinator.post(`ideas/${id}/judge`, { outcome: 'chosen' });
  },
  Ideas_takeUp: async (hands) => {
    const { id } = await idea(hands);
    return () => hands.coordinator.post(`ideas/${id}/take-up`);
  },
  Ideas_publishComment: async (hands) => {
    const comment = await commented(hands);
    return () => hands.coordinator.post(`${comment}/publish`);
  },
  Ideas_hideComment: async (hands) => {
    const comment = await commented(hands);
    return () => hands.coordinator.post(`${comment}/hide`);
  },
  Ideas_remove: async (hands) => {
    const { id, version } = await idea(hands);
    return () => hands.coordinator.delete(`ideas/${id}`, version);
  },
  Ideas_restore: async (hands) => {
    const { id, version } = await idea(hands);
    await hands.coordinator.delete(`ideas/${id}`, version);
    return () => hands.coordinator.post(`ideas/${id}/restore`);
  },
};

/** A pair of each kind is said to be two, or that is taken back. */
const duplicateDeeds = Object.fromEntries(
  (['companies', 'contacts'] as const).flatMap((of) => {
    const plural = of === 'companies' ? 'Companies' : 'Contacts';
    const pair = async ({ api, coordinator }: Hands) =>
      `duplicates/${of}/${(await duplicatePairs(api, coordinator, `Kaksonen${(seriesMade += 1)}`))[of]}`;
    return [
      [
        `Duplicates_dismiss${plural}`,
        async (hands: Hands) => {
          const address = await pair(hands);
          return () => hands.coordinator.post(`${address}/dismiss`);
        },
      ],
      [
        `Duplicates_reopen${plural}`,
        async (hands: Hands) => {
          const address = await pair(hands);
          await hands.coordinator.post(`${address}/dismiss`);
          return () => hands.coordinator.post(`${address}/reopen`);
        },
      ],
    ];
  }),
) as Record<string, Deed>;

const toMerge =
  (collection: 'companies' | 'contacts'): Deed =>
  async ({ made, coordinator }) => {
    const [{ id }, other] = [await made(collection, bodies[collection]), await made(collection, bodies[collection])];
    return () => coordinator.post(`${collection}/${id}/merge`, { otherId: other.id });
  };
const mergeDeeds: Record<string, Deed> = {
  Merges_mergeCompanies: toMerge('companies'),
  Merges_mergeContacts: toMerge('contacts'),
  Merges_undo: async (hands) => {
    const merge = await toMerge('contacts')(hands);
    const { body } = await merge();
    const id = String(body['id']);
    return () => hands.coordinator.post(`merges/${id}/undo`);
  },
};

/** One interaction that has been kept long enough, listed by the administrator and by rules that have been confirmed. */
const proposed = async ({ api, made, ...hands }: Hands): Promise<string> => {
  await api.db.query(`update disposal_proposals set state = 'withdrawn'`);
  await api.db.query('update retention_rules set confirmed = true');
  const { id } = await made('interactions', await interaction({ api, made, ...hands }));
  await api.db.query(`update interactions set occurred_at = '2001-01-01', updated_at = '2001-01-01' where id = $1`, [
    id,
  ]);
  return (await hands.administrator.post<Made>('disposal-proposals')).body.id;
};
const heldClass = { target: 'class', recordClass: 'audit_trail', ground: 'Selvitys' };
/** How long what is kept, and what goes. */
const retentionDeeds: Record<string, Deed> = {
  RetentionRules_update: ({ administrator }) =>
    Promise.resolve(() => administrator.patch('retention-rules/feedback', 1, { months: 30 })),
  DisposalProposals_create: async (hands) => {
    const id = await proposed(hands);
    await hands.administrator.post(`disposal-proposals/${id}/withdraw`);
    return () => hands.administrator.post('disposal-proposals');
  },
  DisposalProposals_approve: async (hands) => {
    const id = await proposed(hands);
    const director = await hands.api.as('director');
    return () => director.post(`disposal-proposals/${id}/approve`);
  },
  DisposalProposals_withdraw: async (hands) => {
    const id = await proposed(hands);
    return () => hands.administrator.post(`disposal-proposals/${id}/withdraw`);
  },
  LegalHolds_create: ({ administrator }) => Promise.resolve(() => administrator.post('legal-holds', heldClass)),
  LegalHolds_lift: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('legal-holds', heldClass);
    return () => administrator.post(`legal-holds/${body.id}/lift`, { reason: 'Päättyi' });
  },
};

/** What becomes of a request for information. */
const requestDeeds: Record<string, Deed> = {
  FullExports_create: ({ administrator }) => Promise.resolve(() => administrator.post('full-exports')),
  InformationRequestHandling_extend: requestDeed('extend', { until: '2027-01-15', reason: 'Aineisto on laaja' }),
  InformationRequestHandling_answer: requestDeed('answer', { outcome: 'granted' }),
  InformationRequestHandling_withdraw: requestDeed('withdraw', {}),
  InformationRequestHandling_disclose: requestDeed('disclosures', { what: 'Asiakirja', rule: 'GDPR 15' }),
  InformationRequestHandling_reopen: requestDeed('reopen', {}, 'withdraw'),
  InformationRequestHandling_forgetRequester: requestDeed('forget-requester', {}, 'withdraw'),
  InformationRequestHandling_removeDisclosure: async ({ made, coordinator }) => {
    const { id } = await made('information-requests', bodies['information-requests']);
    const { body } = await coordinator.post<{ disclosures: { id: string }[] }>(
      `information-requests/${id}/disclosures`,
      { what: 'Asiakirja', rule: 'GDPR 15' },
    );
    return () => coordinator.delete(`information-requests/${id}/disclosures/${body.disclosures[0]?.id}`, 1);
  },
};

/** A deed on a request of its own, after another where it needs one. */
function requestDeed(deed: string, body: object, before?: string): Deed {
  return async ({ made, coordinator }) => {
    const { id } = await made('information-requests', bodies['information-requests']);
    if (before !== undefined) await coordinator.post(`information-requests/${id}/${before}`, {});
    return () => coordinator.post(`information-requests/${id}/${deed}`, body);
  };
}

/** One review a year: the row before has opened this year's. */
async function forgetOpenReview(api: TestApi): Promise<void> {
  await api.db.query(
    `delete from access_review_lines l using access_reviews r where r.id = l.review_id and r.state = 'open'`,
  );
  await api.db.query(`delete from access_reviews where state = 'open'`);
}

const deeds: Record<string, Deed> = {
  ...duplicateDeeds,
  ...retentionDeeds,
  Partners_check: async ({ coordinator, made }) => {
    const { id } = await made('partners', bodies.partners);
    return () => coordinator.post(`partners/${id}/check`);
  },
  ListViews_create: ({ coordinator }) =>
    Promise.resolve(() => coordinator.post('list-views', { list: 'companies', name: 'Toimivat', filter: {} })),
  ListViews_update: async (hands) => {
    const { id, version } = await listView(hands);
    return () => hands.coordinator.patch(`list-views/${id}`, version, { sort: '-name' });
  },
  ListViews_remove: async (hands) => {
    const { id, version } = await listView(hands);
    return () => hands.coordinator.delete(`list-views/${id}`, version);
  },
  ListViews_openIn: async (hands) => {
    const { id } = await listView(hands);
    return () => hands.coordinator.put('list-views/default', { list: 'companies', viewId: id });
  },
  BulkChanges_apply: async (hands) => {
    const order = await tagging(hands);
    return () => hands.coordinator.post('bulk-changes', order);
  },
  BulkChanges_undo: async (hands) => {
    const { id } = await hands.made('bulk-changes', await tagging(hands));
    return () => hands.coordinator.post(`bulk-changes/${id}/undo`);
  },
  ...ideaDeeds,
  ...reservationDeeds,
  ...caseDeeds,
  ...mergeDeeds,
  ...enquiryCaseDeeds,
  ...mailingDeeds,
  ...deedsOf('Companies', 'companies', plain('companies'), { name: 'Uusi nimi Oy' }),
  ...deedsOf('Contacts', 'contacts', plain('contacts'), { lastName: 'Toinen' }),
  ...deedsOf('Partners', 'partners', plain('partners'), { name: 'Uusi nimi' }),
  ...deedsOf('Events', 'events', plain('events'), { title: 'Iltakahvit' }),
  ...deedsOf('Measures', 'measures', plain('measures'), { title: 'Uusi nimi' }),
  ...deedsOf('Projects', 'projects', plain('projects'), { title: 'Uusi nimi' }),
  ...deedsOf('IdeaCampaigns', 'idea-campaigns', plain('idea-campaigns'), { title: 'Uusi otsikko' }),
  ...deedsOf('Initiatives', 'initiatives', plain('initiatives'), { title: 'Uusi otsikko' }),
  ...deedsOf('InformationRequests', 'information-requests', plain('information-requests'), { notes: 'Soitettu' }),
  AccessibilityFeedback_answer: async ({ coordinator, api }) => {
    const { id } = await api.db.one<{ id: string }>(
      `insert into accessibility_feedback (submission_id, kind, text, language, received_on, due_on)
       values (gen_random_uuid(), 'shortcoming', 'Kuva', 'fi', '2026-11-01', '2026-11-15') returning id`,
    );
    return () => coordinator.post(`accessibility-feedback/${id}/answer`, { answer: 'Korjattu' });
  },
  ...requestDeeds,
  ...deedsOf('PremisesCounts', 'premises-counts', newCount, { notes: 'Uusi huomio' }),
  ...deedsOf('Rankings', 'rankings', newRanking, { rank: 11 }),
  ...deedsOf('Series', 'series', newSeries, { nameFi: 'Uusi nimi' }),
  ...deedsOf('BusinessAreas', 'business-areas', plain('business-areas'), { services: 'Vaaka' }),
  ...deedsOf('Sites', 'sites', plain('sites'), { zoningMark: 'TY-1' }),
  Sites_replacePropertyId: async ({ coordinator, made }) => {
    const { id } = await made('sites', bodies.sites);
    return () => coordinator.post(`sites/${id}/property-ids`, { propertyId: '82-401-9-9' });
  },
  SitePictures_choose: async ({ coordinator, made }) => {
    const { id } = await made('sites', bodies.sites);
    return () => coordinator.put(`sites/${id}/pictures`, { items: [] });
  },
  Sites_changeStatus: async ({ coordinator, made }) => {
    const { id } = await made('sites', bodies.sites);
    return () => coordinator.post(`sites/${id}/status`, { status: 'sold' });
  },
  ...deedsOf('LandUseProjects', 'land-use-projects', plain('land-use-projects'), { name: 'Uusi nimi' }),
  ...deedsOf('PlanDocuments', 'plan-documents', plain('plan-documents'), { title: 'Uusi nimi' }),
  ...deedsOf('PlanProposals', 'plan-proposals', planProposal, { text: 'Toisin sanoen' }),
  ...deedsOf('Mailings', 'mailings', () => Promise.resolve(letter), { kind: 'invitation' }),
  ...deedsOf('Interactions', 'interactions', interaction, { subject: 'Toinen puhelu' }),
  ...deedsOf('Cooperations', 'cooperations', cooperation, { name: 'Uusi nimi' }),
  ...deedsOf('Enquiries', 'enquiries', enquiry, { nextStep: 'Soitto' }),
  ...deedsOf('Referrals', 'referrals', referral, { outcome: 'started' }),
  ...deedsOf('NeedsAssessments', 'needs-assessments', needsAssessment, { riskLevel: 'some' }),
  ...deedsOf('Feedback', 'feedback', plain('feedback'), { unit: 'Tekninen toimi' }),
  ...deedsOf('FollowUps', 'follow-ups', followUp, { title: 'Soita jo tänään' }),

  ...deedsOf('SurveyTriggers', 'survey-triggers', surveyTrigger, { delayDays: 3 }),

  ...byAdministrator(deedsOf('YearlyTasks', 'yearly-tasks', plain('yearly-tasks'), { title: 'Uusi nimi' }), {
    YearlyTasks_done: async ({ coordinator, made }) => {
      const { id } = await made('yearly-tasks', bodies['yearly-tasks']);
      return () => coordinator.post(`yearly-tasks/${id}/done`, { dueOn: '2026-10-20' });
    },
    YearlyTasks_reopen: async ({ coordinator, made }) => {
      const { id } = await made('yearly-tasks', bodies['yearly-tasks']);
      await coordinator.post(`yearly-tasks/${id}/done`, { dueOn: '2026-10-20' });
      return () => coordinator.post(`yearly-tasks/${id}/reopen`, { dueOn: '2026-10-20' });
    },
  }),

  CalendarFeed_rotate:
    async ({ coordinator }) =>
    () =>
      coordinator.post('session/calendar-feed/rotate'),
  Digest_send: async (hands) => {
    await hands.made('follow-ups', { ...(await followUp(hands)), dueOn: '2026-11-18' });
    return () => hands.coordinator.post('session/digest');
  },
  Handovers_create: async (hands) => {
    const request = await handover(hands);
    return () => hands.coordinator.post('handovers', request);
  },
  Handovers_giveBack: async (hands) => {
    const request = { ...(await handover(hands)), untilOn: '2026-12-31' };
    const { body } = await hands.coordinator.post<Made>('handovers', request);
    return () => hands.coordinator.post(`handovers/${body.id}/return`);
  },
  Handovers_undo: async (hands) => {
    const { body } = await hands.coordinator.post<Made>('handovers', await handover(hands));
    return () => hands.coordinator.post(`handovers/${body.id}/undo`);
  },
  CalendarInvitations_send: async (hands) => {
    const invitation = await invitationOf(hands);
    return () => hands.coordinator.post('calendar-invitations', invitation);
  },
  CalendarInvitations_cancel: async (hands) => {
    const invitation = await invitationOf(hands);
    await hands.coordinator.post('calendar-invitations', invitation);
    const { kind, id } = invitation.subject;
    return () => hands.coordinator.post('calendar-invitations/cancel', { subjectKind: kind, subjectId: id });
  },
  OwnChoices_change: async ({ coordinator }) => {
    const { body } = await coordinator.get<{ digestMails: boolean }>('session/choices');
    return () => coordinator.send('PATCH', 'session/choices', { digestMails: !body.digestMails });
  },
  NeedsSummary_link: async ({ coordinator, made }) => {
    const { id } = await made('measures', bodies.measures);
    return () => coordinator.put('needs-summary/barrier-measures', { barrier: 'roads', measureIds: [id] });
  },
  Coverage_snooze: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    return () => coordinator.put(`coverage/snoozes/${id}`, { until: '2027-01-10', reason: 'Muutto kesken' });
  },
  CompanyPlace_put: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    return () => coordinator.put(`companies/${id}/place`, { east: 358_000, north: 6_771_000 });
  },
  Coverage_wake: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    await coordinator.put(`coverage/snoozes/${id}`, { until: '2027-01-10', reason: 'Muutto kesken' });
    return () => coordinator.delete(`coverage/snoozes/${id}`, 0);
  },
  Feedback_makeInitiative: async ({ coordinator, made }) => {
    const { id } = await made('feedback', bodies.feedback);
    return () => coordinator.post(`feedback/${id}/initiative`);
  },
  ReferralMails_send: async (hands) => {
    const { id } = await hands.made('referrals', {
      ...(await referral(hands)),
      recipientEmail: 'neuvoja@example.test',
    });
    return () => hands.coordinator.post(`referrals/${id}/mail`);
  },
  ReferralMails_renew: async (hands) => {
    const { id } = await hands.made('referrals', await referral(hands));
    return () => hands.coordinator.post(`referrals/${id}/link`);
  },
  Enquiries_moveTo: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.post(`enquiries/${id}/stage`, { stage: 'needs_assessed' });
  },
  Enquiries_answer: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.post(`enquiries/${id}/first-answer`, {});
  },
  Initiatives_addSupporter: async ({ coordinator, made }) => {
    const { id } = await made('initiatives', bodies.initiatives);
    return () => coordinator.post(`initiatives/${id}/supporters`, { makerKind: 'resident', name: 'Kannattaja' });
  },
  Initiatives_removeSupporter: async ({ coordinator, made }) => {
    const { id } = await made('initiatives', bodies.initiatives);
    const { body } = await coordinator.post<{ supporters: Made[] }>(`initiatives/${id}/supporters`, {
      makerKind: 'resident',
      name: 'Kannattaja',
    });
    return () => coordinator.delete(`initiatives/${id}/supporters/${body.supporters[0]?.id}`, 1);
  },
  ...Object.fromEntries(
    Object.entries({
      assess: {},
      answer: { text: 'Valot tulevat syksyllä.' },
      decline: { reason: 'Ei kuulu kunnalle.' },
      withdraw: {},
      'lead-to-measure': {},
    }).map(([deed, body]): [string, Deed] => [
      `InitiativeHandling_${deed.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
      async ({ coordinator, made }) => {
        const { id } = await made('initiatives', bodies.initiatives);
        return () => coordinator.post(`initiatives/${id}/${deed}`, body);
      },
    ]),
  ),
  EnquiryAskers_giveLink: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.post(`enquiries/${id}/asker-links`, {});
  },
  EnquiryAskers_revoke: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.post(`enquiries/${id}/asker-links/revoke`, {});
  },
  EnquiryReceivers_choose: ({ administrator }) =>
    Promise.resolve(() => administrator.put('enquiry-receivers/plot', { userId: administrator.userId })),
  InitiativeHandling_unlinkMeasure: async ({ coordinator, made }) => {
    const { id } = await made('initiatives', bodies.initiatives);
    const { body } = await coordinator.post<{ measures: Made[] }>(`initiatives/${id}/lead-to-measure`, {});
    return () => coordinator.delete(`initiatives/${id}/measures/${body.measures[0]?.id}`, 1);
  },
  InitiativeHandling_merge: async ({ coordinator, made }) => {
    const { id } = await made('initiatives', bodies.initiatives);
    const other = await made('initiatives', bodies.initiatives);
    return () => coordinator.post(`initiatives/${id}/merge`, { otherId: other.id });
  },
  SeriesValues_create: async (hands) => {
    const { id } = await hands.made('series', await newSeries());
    return () => hands.coordinator.post(`series/${id}/values`, { period: '2025', value: 1 });
  },
  SeriesValues_update: async (hands) => {
    const { values, value } = await seriesValue(hands);
    return () => hands.coordinator.patch(`${values}/${value.id}`, value.version, { value: 2 });
  },
  SeriesValues_remove: async (hands) => {
    const { values, value } = await seriesValue(hands);
    return () => hands.coordinator.delete(`${values}/${value.id}`, value.version);
  },
  SeriesValues_paste: async (hands) => {
    const { values } = await seriesValue(hands);
    return () => hands.coordinator.post(`${values}/paste`, { text: '2024;5', dryRun: false });
  },
  SeriesValueRestore_restore: async (hands) => {
    const { values, value } = await seriesValue(hands);
    await hands.coordinator.delete(`${values}/${value.id}`, value.version);
    return () => hands.coordinator.post(`series-values/${value.id}/restore`);
  },
  Measures_moveTo: async ({ coordinator, made }) => {
    const { id } = await made('measures', bodies.measures);
    return () => coordinator.post(`measures/${id}/stage`, { stage: 'under_way' });
  },
  Municipality_update: async ({ administrator }) => {
    const { body } = await administrator.get<Made>('municipality');
    return () => administrator.patch('municipality', body.version, { publicMeasures: true });
  },
  Projects_moveTo: async ({ coordinator, made }) => {
    const { id } = await made('projects', bodies.projects);
    return () => coordinator.post(`projects/${id}/stage`, { stage: 'under_way' });
  },
  LandUseProjects_moveTo: async ({ coordinator, made }) => {
    const { id } = await made('land-use-projects', bodies['land-use-projects']);
    return () => coordinator.post(`land-use-projects/${id}/stage`, { stage: 'initiated' });
  },
  LandUseProjects_removeStage: async ({ coordinator, made }) => {
    const { id } = await made('land-use-projects', bodies['land-use-projects']);
    const { body } = await coordinator.post<{ version: number; history: Made[] }>(`land-use-projects/${id}/stage`, {
      stage: 'initiated',
    });
    return () => coordinator.delete(`land-use-projects/${id}/stages/${body.history[0]?.id}`, body.version);
  },
  LandUseProjects_split: async ({ coordinator, made }) => {
    const { id } = await made('land-use-projects', bodies['land-use-projects']);
    return () => coordinator.post(`land-use-projects/${id}/split`, { name: 'Osa', on: '2026-11-01' });
  },
  ImpactAssessments_assessProject: async ({ coordinator, made }) => {
    const { id } = await made('land-use-projects', bodies['land-use-projects']);
    return () => coordinator.post(`land-use-projects/${id}/impact-assessments`, { score: 0 });
  },
  ImpactAssessments_assessCooperation: async (hands) => {
    const { id } = await hands.made('cooperations', await cooperation(hands));
    return () => hands.coordinator.post(`cooperations/${id}/impact-assessments`, { score: 0 });
  },
  ImpactAssessments_update: async (hands) => {
    const { id } = await assessment(hands);
    return () => hands.coordinator.patch(`impact-assessments/${id}`, 1, { evidence: 'Uusi näyttö' });
  },
  ImpactAssessments_remove: async (hands) => {
    const { id } = await assessment(hands);
    return () => hands.coordinator.delete(`impact-assessments/${id}`, 1);
  },
  ImpactAssessments_restore: async (hands) => {
    const { id } = await assessment(hands);
    await hands.coordinator.delete(`impact-assessments/${id}`, 1);
    return () => hands.coordinator.post(`impact-assessments/${id}/restore`);
  },
  PlanProposals_decide: async (hands) => {
    const { id } = await hands.made('plan-proposals', await planProposal(hands));
    return () => hands.coordinator.post(`plan-proposals/${id}/outcome`, { outcome: 'partly' });
  },
  Registrations_register: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    const company = await made('companies', bodies.companies);
    return () => coordinator.post(`events/${id}/registrations`, { companyId: company.id });
  },
  Invitations_invite: async ({ coordinator, made }) => {
    const { id } = await made('events', { ...bodies.events, ...coming });
    const company = await made('companies', bodies.companies);
    await made('contacts', {
      firstName: 'Kati',
      lastName: 'K',
      email: 'kati@example.test',
      companies: [{ companyId: company.id }],
    });
    return () => coordinator.post(`events/${id}/invitations`, { group: { audience: ['companies'] }, units: [] });
  },
  Invitations_secondRound: async ({ coordinator, made, api }) => {
    const { id } = await made('events', { ...bodies.events, ...coming });
    const company = await made('companies', bodies.companies);
    await made('contacts', {
      firstName: 'Leo',
      lastName: 'L',
      email: 'leo@example.test',
      companies: [{ companyId: company.id }],
    });
    await made(`events/${id}/invitations`, { group: { audience: ['companies'] }, units: [] });
    await api.db.query(`update event_invitations set state = 'sent', last_sent_at = now() - interval '5 years'`);
    return () => coordinator.post(`events/${id}/invitations/second-round`);
  },
  Registrations_cancel: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    const { id: registrationId } = await made(`events/${id}/registrations`, { name: 'Peruja' });
    return () => coordinator.post(`events/${id}/registrations/${registrationId}/cancel`);
  },
  Registrations_promote: async ({ coordinator, made }) => {
    const { id } = await made('events', { ...bodies.events, capacity: 1 });
    await made(`events/${id}/registrations`, { name: 'Ensimmäinen' });
    const { id: registrationId } = await made(`events/${id}/registrations`, { name: 'Jonottaja' });
    return () => coordinator.post(`events/${id}/registrations/${registrationId}/promote`);
  },
  Registrations_linkCompany: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    const { id: registrationId } = await made(`events/${id}/registrations`, { name: 'Yrittäjä' });
    const company = await made('companies', bodies.companies);
    return () => coordinator.post(`events/${id}/registrations/${registrationId}/company`, { companyId: company.id });
  },
  Attendance_take: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    const company = await made('companies', bodies.companies);
    return () => coordinator.put(`events/${id}/attendance`, { attendances: [{ companyId: company.id }] });
  },
  Door_mark: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    const company = await made('companies', bodies.companies);
    return () =>
      coordinator.put(`events/${id}/attendance/019ac1d0-0000-7000-8000-000000000001`, {
        present: true,
        companyId: company.id,
      });
  },
  EventFeedback_ask: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    return () => coordinator.post(`events/${id}/feedback`, {});
  },
  EventFeedback_cancel: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    await coordinator.post(`events/${id}/feedback`, {});
    return () => coordinator.post(`events/${id}/feedback/cancel`);
  },
  Dialogue_describe: async (hands) => {
    const { id } = await marketDialogue(hands);
    return () => hands.coordinator.put(`events/${id}/dialogue`, { topic: 'Siivous' }, { 'if-match': '"1"' });
  },
  Dialogue_addMaterial: async (hands) => {
    const { id } = await marketDialogue(hands);
    return () => hands.coordinator.post(`events/${id}/dialogue/materials`, { title: 'Kuvaus', text: 'Tilat' });
  },
  Dialogue_addEdition: async (hands) => {
    const { id, materialId } = await marketDialogue(hands);
    return () => hands.coordinator.post(`events/${id}/dialogue/materials/${materialId}/editions`, { text: 'Toinen' });
  },
  Dialogue_give: async (hands) => {
    const { id, materialId } = await marketDialogue(hands);
    return () => hands.coordinator.post(`events/${id}/dialogue/materials/${materialId}/give`, { way: 'on_the_spot' });
  },
  Dialogue_ask: async (hands) => {
    const { id } = await marketDialogue(hands);
    return () => hands.coordinator.post(`events/${id}/dialogue/questions`, { question: 'Milloin?' });
  },
  Dialogue_answer: async (hands) => {
    const { id, questionId } = await marketDialogue(hands);
    return () => hands.coordinator.patch(`events/${id}/dialogue/questions/${questionId}`, 1, { answer: 'Keväällä' });
  },
  FollowUps_done: async (hands) => {
    const { id } = await hands.made('follow-ups', await followUp(hands));
    return () => hands.coordinator.post(`follow-ups/${id}/done`);
  },
  FollowUps_reopen: async (hands) => {
    const { id } = await hands.made('follow-ups', await followUp(hands));
    await hands.coordinator.post(`follow-ups/${id}/done`);
    return () => hands.coordinator.post(`follow-ups/${id}/reopen`);
  },

  Surveys_create:
    async ({ coordinator }) =>
    () =>
      coordinator.post('surveys', { template: 'satisfaction' }),
  Surveys_publish: async ({ coordinator, made }) => {
    const { id } = await made('surveys', { template: 'satisfaction' });
    return () => coordinator.post(`surveys/${id}/publish`);
  },
  SurveyBuilder_update: async ({ coordinator, made }) => {
    const { id, version } = await made('surveys', { template: 'satisfaction' });
    return () => coordinator.patch(`surveys/${id}`, version, { name: 'Uusi nimi' });
  },
  SurveyBuilder_remove: async ({ coordinator, made }) => {
    const { id, version } = await made('surveys', { template: 'satisfaction' });
    return () => coordinator.delete(`surveys/${id}`, version);
  },
  SurveyBuilder_restore: async ({ coordinator, binned }) => {
    const { id } = await binned('surveys', { template: 'satisfaction' });
    return () => coordinator.post(`surveys/${id}/restore`);
  },
  SurveyBuilder_retire: async (hands) => {
    const id = await publishedSurvey(hands);
    return () => hands.coordinator.post(`surveys/${id}/retire`);
  },
  SurveyBuilder_testLink: async ({ coordinator, made }) => {
    const { id } = await made('surveys', { template: 'satisfaction' });
    return () => coordinator.post(`surveys/${id}/test-link`, {});
  },
  SurveyBank_create:
    async ({ coordinator }) =>
    () =>
      coordinator.post('survey-bank-questions', { question: bankQuestion('trace_made') }),
  SurveyBank_update: async ({ coordinator, made }) => {
    const { id, version } = await made('survey-bank-questions', { question: bankQuestion('trace_put_away') });
    return () => coordinator.patch(`survey-bank-questions/${id}`, version, { archived: true });
  },
  SurveyWaves_send: async (hands) => {
    const surveyId = await publishedSurvey(hands);
    const { contactId } = await enterPerson(hands.coordinator);
    return () => hands.coordinator.post('survey-waves', { surveyId, contactIds: [contactId] });
  },
  SurveyWaves_update: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    return () => coordinator.patch(`survey-waves/${waveId}`, 1, { name: 'Uusi nimi' });
  },
  WaveHolding_close: heldWave([], 'close'),
  WaveHolding_pause: heldWave([], 'pause'),
  WaveHolding_resume: heldWave(['pause'], 'resume'),
  WaveHolding_stop: heldWave([], 'stop'),
  WaveHolding_resend: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    await api.db.query(`update outbox_mails set state = 'uncertain' where template = 'survey-invitation'`);
    return () => coordinator.post(`survey-waves/${waveId}/resend`, { states: ['uncertain'] });
  },
  SurveyRetention_run: async ({ api }) => {
    const { waveId } = await sendSurvey(api);
    await api.db.query(
      `update survey_waves set state = 'closed', opens_at = '2019-01-01', closes_at = '2020-01-01', closed_at = '2020-01-01' where id = $1`,
      [waveId],
    );
    const director = await api.as('director');
    return () => director.post('survey-retention/run');
  },
  SurveyWaves_link: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    const { body } = await coordinator.get<{ items: Made[] }>(`survey-waves/${waveId}/invitations`);
    return () => coordinator.post(`survey-invitations/${body.items[0]?.id}/link`);
  },
  SurveyOpenWaves_open: async (hands) => {
    const surveyId = await publishedSurvey(hands);
    return () => hands.coordinator.post('survey-open-waves', { surveyId });
  },
  SurveyOpenWaves_issue: async (hands) => {
    const { id } = await hands.made('survey-open-waves', { surveyId: await publishedSurvey(hands) });
    return () => hands.coordinator.post(`survey-waves/${id}/open-link`);
  },
  SurveyOpenWaves_revoke: async (hands) => {
    const { id } = await hands.made('survey-open-waves', { surveyId: await publishedSurvey(hands) });
    await hands.coordinator.post(`survey-waves/${id}/open-link`);
    return () => hands.coordinator.delete(`survey-waves/${id}/open-link`, 1);
  },
  SurveyPaper_keep: async (hands) => {
    const { id } = await hands.made('survey-open-waves', { surveyId: await publishedSurvey(hands) });
    const answer = { submissionId: '7f3d6f6e-0000-4000-8000-000000000002', language: 'fi', answers: { recommend: 9 } };
    return () => hands.coordinator.post(`survey-waves/${id}/paper-answers`, answer);
  },
  SurveyComments_review: async (hands) => {
    const { comments, first } = await openAnswer(hands);
    return () => hands.coordinator.post(`${comments}/${first.id}/review`, { seen: first.fingerprint, blacken: [] });
  },
  SurveyComments_quote: async (hands) => {
    const { comments, first } = await openAnswer(hands);
    await hands.coordinator.post(`${comments}/${first.id}/review`, { seen: first.fingerprint, blacken: [] });
    return () => hands.coordinator.post(`${comments}/${first.id}/quote`, { quoted: true });
  },
  SurveyLoop_write: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    return () => coordinator.patch(`survey-waves/${waveId}/reply`, 0, toldBack);
  },
  SurveyLoop_publish: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    await coordinator.post(`survey-waves/${waveId}/close`);
    await coordinator.patch(`survey-waves/${waveId}/reply`, 0, toldBack);
    return () => coordinator.post(`survey-waves/${waveId}/reply/publish`, { published: true });
  },
  SurveyQuarantine_approve: async ({ api, coordinator }) => {
    const id = await quarantinedAnswer(api);
    return () => coordinator.post(`survey-quarantine/${id}/approve`);
  },
  SurveyQuarantine_reject: async ({ api, coordinator }) => {
    const id = await quarantinedAnswer(api);
    return () => coordinator.post(`survey-quarantine/${id}/reject`);
  },
  SurveyThemes_create:
    async ({ coordinator }) =>
    () =>
      coordinator.post('survey-themes', newTheme()),
  SurveyThemes_update: async ({ coordinator, made }) => {
    const { id, version } = await made('survey-themes', newTheme());
    return () => coordinator.patch(`survey-themes/${id}`, version, { archived: true });
  },
  SurveyThemes_merge: async ({ coordinator, made }) => {
    const [{ id }, into] = [await made('survey-themes', newTheme()), await made('survey-themes', newTheme())];
    return () => coordinator.post(`survey-themes/${id}/merge`, { intoId: into.id });
  },
  MailEvents_take: async ({ api }) => {
    const { people } = await sendSurvey(api);
    return () =>
      sendMailEvent(api, { type: 'complaint', recipient: people[0]?.email }, { id: 'spec', now: new Date(specNow) });
  },
  MailEvents_takeMailgun: async ({ api }) => {
    const { people } = await sendSurvey(api);
    const event = { id: 'spec', event: 'complained', recipient: people[0]?.email };
    return () => sendMailgunEvent(api, event, { now: new Date(specNow) });
  },
  Suppressions_readBounce: async ({ api, coordinator }) => {
    const { people } = await sendSurvey(api);
    const { id } = await api.db.one<Made>('select id from outbox_mails where recipient = $1', [people[0]?.email]);
    return () => dropBounce(coordinator, bounceMessage(api.config, id));
  },
  Suppressions_lift: async ({ api, coordinator }) => {
    const { unsubscribeLinks } = await sendSurvey(api);
    await api.anonymous.post(unsubscribeLinks[0] ?? '', '', { 'content-type': 'application/x-www-form-urlencoded' });
    const { body } = await coordinator.get<{ items: Made[] }>('suppressions');
    return () => coordinator.post(`suppressions/${body.items[0]?.id}/lift`);
  },
  PublicSurveys_answer: async ({ api }) => {
    const { answerLinks } = await sendSurvey(api);
    const token = answerLinks[0]?.split('/').at(-1);
    return () =>
      api.anonymous.post(`public/surveys/${token}/responses`, {
        submissionId: '01900000-0000-7000-8000-000000000001',
        version: 1,
        language: 'fi',
        answers: { recommend: 9 },
      });
  },

  Programmes_import: async (hands) => {
    const { file } = await programme(hands);
    return () => hands.administrator.post('programmes', { ...file, validFrom: '2030-01-01' });
  },
  Programmes_update: async (hands) => {
    const { id, version } = await programme(hands);
    return () => hands.administrator.patch(`programmes/${id}`, version, { trends: [] });
  },
  Programmes_adopt: async (hands) => {
    const { id } = await draftOf(hands, '2031-01-01');
    return () => hands.administrator.post(`programmes/${id}/adopt`);
  },
  Programmes_copy: async (hands) => {
    const { id } = await programme(hands);
    return () => hands.administrator.post(`programmes/${id}/copy`, { validFrom: '2032-01-01' });
  },
  Programmes_remove: async (hands) => {
    const { id, version } = await draftOf(hands, '2033-01-01');
    return () => hands.administrator.delete(`programmes/${id}`, version);
  },
  Programmes_restore: async (hands) => {
    const { id, version } = await draftOf(hands, '2034-01-01');
    await hands.administrator.delete(`programmes/${id}`, version);
    return () => hands.administrator.post(`programmes/${id}/restore`);
  },
  Targets_create: async (hands) => {
    const { id } = await programme(hands);
    return () =>
      hands.administrator.post(`programmes/${id}/targets`, { indicator: '3.1.d', period: '2026-Q1', value: 5 });
  },
  Targets_update: async (hands) => {
    const { id, version } = await target(hands, '2026-Q2');
    return () => hands.administrator.patch(`targets/${id}`, version, { value: 6 });
  },
  Targets_remove: async (hands) => {
    const { id, version } = await target(hands, '2026-Q3');
    return () => hands.administrator.delete(`targets/${id}`, version);
  },
  Targets_restore: async (hands) => {
    const { id, version } = await target(hands, '2026-Q4');
    await hands.administrator.delete(`targets/${id}`, version);
    return () => hands.administrator.post(`targets/${id}/restore`);
  },

  MailDrafts_receive:
    async ({ coordinator }) =>
    () =>
      dropMail(coordinator, 'From: Aino <aino@example.test>\r\nSubject: Tontti\r\n\r\nHei.'),
  Attachments_toCompany: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    return () => attachFile(coordinator, `companies/${id}`);
  },
  Attachments_toInteraction: async (hands) => {
    const { id } = await hands.made('interactions', await interaction(hands));
    return () => attachFile(hands.coordinator, `interactions/${id}`);
  },
  Attachments_toEnquiry: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => attachFile(hands.coordinator, `enquiries/${id}`);
  },
  Attachments_toSite: async ({ coordinator, made }) => {
    const { id } = await made('sites', bodies.sites);
    return () => attachFile(coordinator, `sites/${id}`);
  },
  AuditEntries_undo: async ({ api, coordinator, made }) => {
    const { id, version } = await made('companies', bodies.companies);
    await coordinator.patch(`companies/${id}`, version, { name: 'Uusi nimi Oy' });
    const { seq } = await api.db.one<{ seq: string }>(
      `select seq from audit_entries where object_id = $1 and action = 'update'`,
      [id],
    );
    return () => coordinator.post(`audit-entries/${seq}/undo`, { field: 'name' });
  },
  Attachments_remove: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    const { body } = await attachFile(coordinator, `companies/${id}`);
    return () => coordinator.delete(`attachments/${body.id}`, body.version);
  },
  Attachments_restore: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    const { body } = await attachFile(coordinator, `companies/${id}`);
    await coordinator.delete(`attachments/${body.id}`, body.version);
    return () => coordinator.post(`attachments/${body.id}/restore`);
  },
  Exports_create:
    async ({ coordinator }) =>
    () =>
      coordinator.post('exports', { list: 'companies', format: 'csv' }),
  ContactPrivacy_update: async ({ administrator, made }) => {
    const { id, version } = await made('contacts', bodies.contacts);
    return () => administrator.patch(`contacts/${id}/privacy`, version, { purpose: 'cooperation' });
  },
  ContactPrivacy_rectify: async ({ administrator, made }) => {
    const { id } = await made('contacts', bodies.contacts);
    const body = { what: 'Puhelin', correctedOn: '2026-11-01', requestedBy: 'person' };
    return () => administrator.post(`contacts/${id}/rectifications`, body);
  },
  ContactPrivacy_package: async ({ administrator, made }) => {
    const { id } = await made('contacts', bodies.contacts);
    return () => administrator.post(`contacts/${id}/data-package`);
  },
  ContactPrivacy_erase: async ({ administrator, made }) => {
    const { id } = await made('contacts', bodies.contacts);
    const { body } = await administrator.get<{ confirmation: string; seen: string }>(`contacts/${id}/erasure`);
    const { confirmation, seen } = body;
    return () => administrator.post(`contacts/${id}/erasure`, { ground: 'not_needed', confirmation, seen });
  },
  PrivacyNotice_update: ({ administrator }) =>
    Promise.resolve(() => administrator.patch('privacy-notice', 0, { email: 'kirjaamo@kunta.example' })),
  Privacy_package: ({ administrator }) =>
    Promise.resolve(() => administrator.post('privacy/packages', { email: 'joku@example.test' })),
  Privacy_erase: async ({ administrator }) => {
    const email = 'joku@example.test';
    const { body } = await administrator.post<{ confirmation: string; seen: string }>('privacy/erasure-previews', {
      email,
    });
    const { confirmation, seen } = body;
    return () => administrator.post('privacy/erasures', { email, ground: 'not_needed', confirmation, seen });
  },
  Exports_cancel: async ({ api, coordinator }) => {
    const { id } = await api.db.one<Made>(
      `insert into exports (list, format, language, requested_by) values ('companies', 'csv', 'fi', $1) returning id`,
      [coordinator.userId],
    );
    return () => coordinator.post(`exports/${id}/cancel`);
  },
  Imports_receive:
    async ({ coordinator }) =>
    () =>
      uploadRegisterFile(coordinator),
  Imports_apply: async ({ api, coordinator }) => {
    const id = await checkedImport(api, coordinator);
    return () => coordinator.post(`imports/${id}/apply`);
  },
  Imports_remap: async ({ api, coordinator }) => {
    const { id, version } = await openedTable(api, coordinator);
    return () => coordinator.patch(`imports/${id}`, version, { mapping: { name: 0, businessId: 1 } });
  },
  ImportRows_decide: async ({ api, coordinator }) => {
    const id = await checkedTable(api, coordinator, 'Yritys\nUusi Oy\n');
    return () => coordinator.patch(`imports/${id}/rows/1`, 1, { decision: 'skip' });
  },
  ImportUndo_undo: async ({ api, coordinator }) => {
    const id = await appliedImport(api, coordinator);
    return () => coordinator.post(`imports/${id}/undo`);
  },

  RegisterChanges_take: async ({ api, coordinator }) => {
    const id = await registerChange(api, 0);
    return () => coordinator.post(`register-changes/${id}/take`);
  },
  RegisterChanges_takeMany: async ({ api, coordinator }) => {
    const id = await registerChange(api, 1);
    return () => coordinator.post('register-changes/take', { ids: [id] });
  },
  RegisterChanges_ignore: async ({ api, coordinator }) => {
    const id = await registerChange(api, 2);
    return () => coordinator.post(`register-changes/${id}/ignore`);
  },
  RegisterChanges_ignoreMany: async ({ api, coordinator }) => {
    const id = await registerChange(api, 3);
    return () => coordinator.post('register-changes/ignore', { ids: [id] });
  },
  RegisterChanges_reopen: async ({ api, coordinator }) => {
    const id = await registerChange(api, 4);
    await coordinator.post(`register-changes/${id}/ignore`);
    return () => coordinator.post(`register-changes/${id}/reopen`);
  },
  RegisterSyncs_start: async ({ api, coordinator }) => {
    await loadShippedProgramme(api.db, 'hattula');
    return () => coordinator.post('register-syncs');
  },

  ReportContent_write:
    async ({ coordinator }) =>
    () =>
      coordinator.patch('reports/2026-Q4/text', 0, { summary: 'Neljännes oli vilkas.' }),
  ReportSubscriptions_subscribe:
    async ({ coordinator }) =>
    () =>
      coordinator.post('report-subscriptions', { periodKind: 'quarter' }),
  ReportSubscriptions_unsubscribe: async ({ coordinator }) => {
    const { body } = await coordinator.post<Made>('report-subscriptions', { periodKind: 'year' });
    return () => coordinator.send('DELETE', `report-subscriptions/${body.id}`);
  },
  Closings_close: async ({ api, administrator }) => {
    await loadShippedProgramme(api.db, 'hattula');
    return () => administrator.post('reports', { period: '2026-Q3' });
  },
  Closings_reopen: async ({ api, administrator }) => {
    await loadShippedProgramme(api.db, 'hattula');
    await administrator.post('reports', { period: '2026-Q2' });
    return () => administrator.post('reports/2026-Q2/reopen', { reason: 'Puuttuva käynti' });
  },

  AccessReviews_open:
    async ({ administrator }) =>
    () =>
      administrator.post('access-reviews'),
  AccessReviews_decide: async ({ api, administrator }) => {
    await forgetOpenReview(api);
    await administrator.post('users', { email: 'katselmus@example.test', name: 'Katsottava', role: 'viewer' });
    const { body } = await administrator.post<Made>('access-reviews');
    const line = await api.db.one<Made>(
      `select l.id from access_review_lines l join users u on u.id = l.user_id
       where l.review_id = $1 and u.email = 'katselmus@example.test'`,
      [body.id],
    );
    const decision = { decision: 'change_role', newRole: 'contributor', reason: 'Tehtävä vaihtui' };
    return () => administrator.patch(`access-reviews/${body.id}/lines/${line.id}`, 1, decision);
  },
  AccessReviews_complete: async ({ api, administrator }) => {
    await forgetOpenReview(api);
    const { body } = await administrator.post<Made>('access-reviews');
    // Nobody decides on themselves, and here nobody else may.
    await api.db.query('delete from access_review_lines where review_id = $1', [body.id]);
    return () => administrator.post(`access-reviews/${body.id}/complete`);
  },

  Webhooks_create:
    async ({ administrator }) =>
    () =>
      administrator.post('webhooks', webhook),
  Webhooks_update: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    return () => administrator.patch(`webhooks/${body.id}`, body.version, { isDisabled: true });
  },
  Webhooks_remove: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    return () => administrator.delete(`webhooks/${body.id}`, body.version);
  },
  Webhooks_rotateSecret: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    return () => administrator.post(`webhooks/${body.id}/rotate-secret`);
  },
  Webhooks_test: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    return () => administrator.post(`webhooks/${body.id}/test`);
  },
  Webhooks_resend: async ({ api, administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    const { id } = await api.db.one<Made>(
      `insert into webhook_deliveries (webhook_id, event, happened_at, state) values ($1, 'test', now(), 'failed') returning id`,
      [body.id],
    );
    return () => administrator.post(`webhooks/${body.id}/deliveries/${id}/resend`);
  },
  ApiKeys_create:
    async ({ administrator }) =>
    () =>
      administrator.post('api-keys', apiKey),
  ApiKeys_rotate: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('api-keys', apiKey);
    return () => administrator.post(`api-keys/${body.id}/rotate`, {});
  },
  ApiKeys_revoke: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('api-keys', apiKey);
    return () => administrator.delete(`api-keys/${body.id}`, body.version);
  },
  Users_invite:
    async ({ administrator }) =>
    () =>
      administrator.post('users', { email: 'uusi@example.test', name: 'Uusi Työtoveri', role: 'viewer' }),
  Users_update: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('users', {
      email: 'toinen@example.test',
      name: 'Toinen',
      role: 'viewer',
    });
    return () => administrator.patch(`users/${body.id}`, body.version, { role: 'contributor' });
  },
  Users_inviteAgain: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('users', {
      email: 'kolmas@example.test',
      name: 'Kolmas',
      role: 'viewer',
    });
    return () => administrator.post(`users/${body.id}/invitation`);
  },
  Password_forgot: async ({ api, administrator }) => {
    const { body } = await administrator.post<Made>('users', {
      email: 'neljas@example.test',
      name: 'Neljäs',
      role: 'viewer',
    });
    await api.db.query(`update users set password_hash = 'not a hash' where id = $1`, [body.id]);
    return () => api.anonymous.post('password-links', { email: 'neljas@example.test' });
  },
};

/** News of the register that waits for somebody, of the nth made-up company. */
async function registerChange(api: TestApi, n: number): Promise<string> {
  await loadShippedProgramme(api.db, 'hattula');
  const [told] = await tellRegisterNews(api, { from: n, count: 1 });
  return told?.id ?? '';
}

/** Routes that write no entry, each with its reason. */
const withoutEntry: Record<string, string> = {
  Session_start: 'what is refused and what succeeds is told by the specs of signing in',
  StepUp_confirm: 'told by the specs of step-up',
  StepUp_options: 'a challenge that a passkey is to sign; nothing happens by it',
  SecondFactor_second: 'told by the specs of signing in',
  SecondFactor_options: 'a challenge that a passkey is to sign; nothing happens by it',
  SecondFactor_passkey: 'told by the specs of signing in',
  OwnFactors_password: 'told by the specs of one’s own ways of signing in',
  OwnFactors_beginTotp: 'told by the specs of one’s own ways of signing in',
  OwnFactors_confirmTotp: 'told by the specs of one’s own ways of signing in',
  OwnFactors_removeTotp: 'told by the specs of one’s own ways of signing in',
  OwnFactors_recoveryCodes: 'told by the specs of one’s own ways of signing in',
  OwnFactors_passkeyOptions: 'a challenge that a passkey is to sign; nothing happens by it',
  OwnFactors_addPasskey: 'told by the journey, whose browser makes the passkey',
  OwnFactors_renamePasskey: 'told by the specs of one’s own ways of signing in',
  OwnFactors_removePasskey: 'told by the specs of one’s own ways of signing in',
  OwnSessions_end: 'told by the specs of one’s own ways of signing in',
  OwnSessions_endOthers: 'told by the specs of one’s own ways of signing in',
  UserAccess_resetSecondFactor: 'told by the specs of one’s own ways of signing in',
  UserAccess_endSessions: 'told by the specs of one’s own ways of signing in',
  Session_end: 'ends one’s own session; nothing of the municipality’s changes',
  Session_change: 'one’s own name and language',
  SurveyPreview_draft: 'draws what is being edited, and changes nothing',
  Programmes_compare: 'says what an import would change, and changes nothing',
  Invitations_preview: 'says who would be invited, and changes nothing',
  Privacy_preview: 'says what an erasure would take, and changes nothing',
  Recipients_preview: 'says who is in a group, and changes nothing',
  SurveyRecipients_preview: 'says whom a sending would reach, and changes nothing',
  Password_setPassword: 'told by the specs of signing in, which hold the mailed link',
};

interface Writing {
  'x-permissions'?: string[];
  'x-permission-also'?: string;
  security?: unknown[];
}

/** Who is refused by the route's own policy; null is somebody who is not signed in. */
function refused({ security, ...route }: Writing): (Role | null)[] {
  const anyOf = route['x-permissions']?.filter(isPermission);
  const also = [route['x-permission-also']].filter(isPermission);
  const may = (granted: ReadonlySet<Permission>) =>
    anyOf === undefined || (anyOf.some((one) => granted.has(one)) && also.every((one) => granted.has(one)));
  return security === undefined ? [] : [null, ...roles.filter((role) => !may(permissionsOf(role)))];
}

/** What stays as it is when somebody is refused: how many rows each table has, and which transaction wrote last. */
async function fingerprint({ db }: TestApi): Promise<unknown> {
  const tables = await db.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'sessions' order by 1`,
  );
  const each = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as rows, max(xmin::text::bigint) as last from ${name}`,
  );
  // Tables are read side by side: without an order they come as they are ready.
  return db.query(`${each.join(' union all ')} order by name`);
}

describe('every route that writes', () => {
  let hands: Hands;
  let routes: Map<string, Writing>;

  beforeAll(async () => {
    const api = await startTestApi({ now: specNow, env: mailEventSettings });
    const [administrator, coordinator] = await Promise.all([api.as('administrator'), api.as('coordinator')]);
    hands = handsOf(api, administrator, coordinator);
    routes = new Map(
      Object.values(openApiDocument(api.app).paths).flatMap((operations) =>
        Object.entries(operations as Record<string, Writing & { operationId?: string }>)
          .filter(([method]) => ['post', 'put', 'patch', 'delete'].includes(method))
          .map(([, operation]) => [operation.operationId ?? 'a route without a name', operation] as const),
      ),
    );
  });
  afterAll(() => hands.api.close());

  it('has its row here', () => {
    const names = [...routes.keys()];
    const known = [...Object.keys(deeds), ...Object.keys(withoutEntry)];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
  });

  /** The same request in the hands of each whom the policy refuses (A02: refused before anything is written). */
  async function triedByOthers(name: string, request: () => Promise<TestAnswer>): Promise<unknown[]> {
    const { api } = hands;
    const everybody = await Promise.all(roles.map((role) => api.as(role)));
    const own = everybody.map(({ headers }) => [headers, { ...headers }] as const);
    const answers: unknown[] = [];
    for (const role of refused(routes.get(name) ?? {})) {
      const disguise = role === null ? api.anonymous.headers : own[roles.indexOf(role)]?.[1];
      for (const [headers] of own) {
        delete headers['cookie'];
        Object.assign(headers, disguise);
      }
      answers.push({ role, status: (await request()).status });
      for (const [headers, before] of own) Object.assign(headers, before);
    }
    return answers;
  }

  it.each(Object.keys(deeds))('%s leaves its trace, and nothing when it is refused', async (name) => {
    const { api } = hands;
    const last = async () =>
      Number((await api.db.one<{ seq: string }>('select coalesce(max(seq), 0) as seq from audit_entries')).seq);
    const request = await deeds[name]?.(hands);
    if (request === undefined) throw new Error(`no deed ${name}`);
    await Promise.all(roles.map((role) => api.as(role)));

    const untouched = await fingerprint(api);
    const others = refused(routes.get(name) ?? {}).map((role) => ({ role, status: role === null ? 401 : 403 }));
    expect(await triedByOthers(name, request)).toEqual(others);
    expect(await fingerprint(api)).toEqual(untouched);

    const before = await last();
    const answer = await request();
    if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
    expect(await last()).toBeGreaterThan(before);
  });
});
