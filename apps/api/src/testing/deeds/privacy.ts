import { bodies } from '../plain-bodies.js';
import { deedsOf, plain, type Deed, type Hands, type Made } from './hands.js';
import { interaction } from './interactions.js';

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

export const privacyDeeds: Record<string, Deed> = {
  ...retentionDeeds,
  ...deedsOf('InformationRequests', 'information-requests', plain('information-requests'), { notes: 'Soitettu' }),
  AccessibilityFeedback_answer: async ({ coordinator, api }) => {
    const { id } = await api.db.one<{ id: string }>(
      `insert into accessibility_feedback (submission_id, kind, text, language, received_on, due_on)
       values (gen_random_uuid(), 'shortcoming', 'Kuva', 'fi', '2026-11-01', '2026-11-15') returning id`,
    );
    return () => coordinator.post(`accessibility-feedback/${id}/answer`, { answer: 'Korjattu' });
  },
  ...requestDeeds,
  AuditEntries_undo: async ({ api, coordinator, made }) => {
    const { id, version } = await made('companies', bodies.companies);
    await coordinator.patch(`companies/${id}`, version, { name: 'Uusi nimi Oy' });
    const { seq } = await api.db.one<{ seq: string }>(
      `select seq from audit_entries where object_id = $1 and action = 'update'`,
      [id],
    );
    return () => coordinator.post(`audit-entries/${seq}/undo`, { field: 'name' });
  },
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
};
