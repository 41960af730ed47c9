import { bounceMessage, dropBounce, sendMailEvent, sendMailgunEvent } from '../mail-events.js';
import { bodies } from '../plain-bodies.js';
import { sendSurvey } from '../survey-round.js';
import { deedsOf, nextNumber, specNow, type Deed, type Hands, type Made } from './hands.js';

export const letter = {
  subject: { fi: 'Uutisia' },
  text: { fi: 'Hei.' },
  group: { audience: ['companies'] as string[] },
};

/** A letter with somebody to get it. */
const addressedLetter = async ({ made }: Hands): Promise<Made> => {
  const { id: companyId } = await made('companies', bodies.companies);
  const email = `saaja${nextNumber()}@example.test`;
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

export const mailsDeeds: Record<string, Deed> = {
  ...mailingDeeds,
  ...deedsOf('Mailings', 'mailings', () => Promise.resolve(letter), { kind: 'invitation' }),
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
};
