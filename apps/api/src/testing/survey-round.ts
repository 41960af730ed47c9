import { MailSender } from '@elinvoima/domain/platform';
import type { TestApi, TestClient } from './api.js';

/** A survey that has been sent to some people, with their mails and links as the outbox shows them. */
export interface SurveyRound {
  surveyId: string;
  waveId: string;
  people: { contactId: string; companyId: string; email: string; language: string }[];
  /** In the order of `people`: `/s/…` and `/u/…` without the host. */
  answerLinks: string[];
  unsubscribeLinks: string[];
}

interface Id {
  id: string;
}

let rounds = 0;

export async function enterPerson(
  coordinator: TestClient,
  person: { email?: string | null; language?: string; companyId?: string } = {},
): Promise<SurveyRound['people'][number]> {
  rounds += 1;
  const { email = `henkilo${rounds}@example.test`, language = 'fi' } = person;
  const companyId =
    person.companyId ?? (await coordinator.post<Id>('companies', { name: `Esimerkki ${rounds} Oy` })).body.id;
  const { body } = await coordinator.post<Id>('contacts', {
    firstName: 'Testi',
    lastName: `Henkilö ${rounds}`,
    email,
    language,
    companies: [{ companyId }],
  });
  return { contactId: body.id, companyId, email: email ?? '', language };
}

/** Sends what waits in the outbox, as the worker does. */
export async function sendMails(api: TestApi): Promise<void> {
  const waiting = await api.db.query<Id>(`select id from outbox_mails where state = 'queued' order by id`);
  for (const { id } of waiting) await api.app.get(MailSender).send(id);
}

export async function linksTo(
  coordinator: TestClient,
  email: string,
): Promise<{ answer: string; unsubscribe: string }> {
  const { body } = await coordinator.get<{ items: { text: string }[] }>(`outbox?to=${encodeURIComponent(email)}`);
  const text = body.items[0]?.text ?? '';
  return { answer: /\/s\/\S+/.exec(text)?.[0] ?? '', unsubscribe: /\/u\/\S+/.exec(text)?.[0] ?? '' };
}

export async function sendSurvey(
  api: TestApi,
  options: {
    people?: number;
    anonymous?: boolean;
    languages?: string[];
    sameCompany?: boolean;
    closesAt?: string;
  } = {},
): Promise<SurveyRound> {
  const coordinator = await api.as('coordinator');
  const { people: count = 1, anonymous = false, languages = ['fi'], closesAt } = options;
  const people: SurveyRound['people'] = [];
  for (let n = 0; n < count; n += 1)
    people.push(
      await enterPerson(coordinator, {
        language: languages[n % languages.length] ?? 'fi',
        companyId: options.sameCompany ? people[0]?.companyId : undefined,
      }),
    );
  const survey = (await coordinator.post<Id>('surveys', { template: 'satisfaction', anonymous })).body;
  await coordinator.post(`surveys/${survey.id}/publish`);
  const wave = await coordinator.post<Id>('survey-waves', {
    surveyId: survey.id,
    contactIds: people.map(({ contactId }) => contactId),
    ...(closesAt === undefined ? {} : { closesAt }),
  });
  await sendMails(api);
  const links = await Promise.all(people.map(({ email }) => linksTo(coordinator, email)));
  return {
    surveyId: survey.id,
    waveId: wave.body.id,
    people,
    answerLinks: links.map(({ answer }) => answer),
    unsubscribeLinks: links.map(({ unsubscribe }) => unsubscribe),
  };
}

/** A form as a browser sends it. */
export const formBody = (fields: Record<string, string>): [body: string, headers: Record<string, string>] => [
  new URLSearchParams(fields).toString(),
  { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
];
