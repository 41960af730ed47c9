import { dropMail } from '../mail-drop.js';
import { bodies } from '../plain-bodies.js';
import { deedsOf, plain, type Deed, type Hands, type Made } from './hands.js';

export const interaction = async ({ made }: Hands) => ({
  type: 'call',
  occurredAt: '2026-11-17T10:00:00Z',
  subject: 'Puhelu',
  companyIds: [(await made('companies', bodies.companies)).id],
});

export const cooperation = async ({ made }: Hands) => ({
  name: 'Yhteishanke',
  startsOn: '2026-01-01',
  companyIds: [(await made('companies', bodies.companies)).id],
});

export const referral = async ({ made }: Hands) => ({
  need: 'Rahoitusneuvonta',
  companyId: (await made('companies', bodies.companies)).id,
  partnerId: (await made('partners', bodies.partners)).id,
  consent: true,
});

export const needsAssessment = async ({ made }: Hands) => ({
  companyId: (await made('companies', bodies.companies)).id,
  growth: 'growth',
});

export const followUp = async ({ made }: Hands) => ({
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

const assessment = async (hands: Hands): Promise<Made> => {
  const { id } = await hands.made('cooperations', await cooperation(hands));
  return hands.made(`cooperations/${id}/impact-assessments`, { score: 0 });
};

export const interactionsDeeds: Record<string, Deed> = {
  ...deedsOf('Interactions', 'interactions', interaction, { subject: 'Toinen puhelu' }),
  ...deedsOf('Cooperations', 'cooperations', cooperation, { name: 'Uusi nimi' }),
  ...deedsOf('Referrals', 'referrals', referral, { outcome: 'started' }),
  ...deedsOf('NeedsAssessments', 'needs-assessments', needsAssessment, { riskLevel: 'some' }),
  ...deedsOf('Feedback', 'feedback', plain('feedback'), { unit: 'Tekninen toimi' }),
  ...deedsOf('FollowUps', 'follow-ups', followUp, { title: 'Soita jo tänään' }),
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
  FollowUps_done: async (hands) => {
    const { id } = await hands.made('follow-ups', await followUp(hands));
    return () => hands.coordinator.post(`follow-ups/${id}/done`);
  },
  FollowUps_reopen: async (hands) => {
    const { id } = await hands.made('follow-ups', await followUp(hands));
    await hands.coordinator.post(`follow-ups/${id}/done`);
    return () => hands.coordinator.post(`follow-ups/${id}/reopen`);
  },
  MailDrafts_receive:
    async ({ coordinator }) =>
    () =>
      dropMail(coordinator, 'From: Aino <aino@example.test>\r\nSubject: Tontti\r\n\r\nHei.'),
};
