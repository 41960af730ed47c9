import { bodies } from '../plain-bodies.js';
import { deedsOf, type Deed, type Hands, type Made } from './hands.js';

export const enquiry = async ({ made }: Hands) => ({
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

export const enquiriesDeeds: Record<string, Deed> = {
  ...reservationDeeds,
  ...caseDeeds,
  ...enquiryCaseDeeds,
  ...deedsOf('Enquiries', 'enquiries', enquiry, { nextStep: 'Soitto' }),
  Enquiries_moveTo: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.post(`enquiries/${id}/stage`, { stage: 'needs_assessed' });
  },
  Enquiries_answer: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => hands.coordinator.post(`enquiries/${id}/first-answer`, {});
  },
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
};
