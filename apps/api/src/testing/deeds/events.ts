import { bodies } from '../plain-bodies.js';
import { deedsOf, plain, type Deed, type Hands, type Made } from './hands.js';

/** An event that one can sign up for. */
const coming = { startsAt: '2027-03-10T06:00:00Z', endsAt: '2027-03-10T08:00:00Z', registrationOpen: true };

const marketDialogue = async ({ coordinator, made }: Hands) => {
  const { id } = await made('events', { ...bodies.events, kind: 'market_dialogue' });
  const { body } = await coordinator.post<{ materials: Made[] }>(`events/${id}/dialogue/materials`, {
    title: 'Kuvaus',
    text: 'Tilat',
  });
  const asked = await coordinator.post<{ questions: Made[] }>(`events/${id}/dialogue/questions`, { question: 'Mitä?' });
  return { id, materialId: body.materials[0]?.id, questionId: asked.body.questions[0]?.id };
};

export const eventsDeeds: Record<string, Deed> = {
  ...deedsOf('Events', 'events', plain('events'), { title: 'Iltakahvit' }),
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
};
