/**
 * Attacks A11, A17 and A23 in a real browser: what would run stands in every kind of text that people write, and every page that shows
 * it is opened. Nothing runs, nothing is fetched from elsewhere, no rule of the page's policy has to step in, and all of it is shown.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { ScriptWatch } from '../browser/script-watch.js';
import { scriptsAsWords } from '../browser/scripts-as-words.js';
import { accounts, desk, say, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const inAll = scriptsAsWords.join('\n');
const upTo = (length: number): string[] => scriptsAsWords.filter((one) => one.length <= length);
/** One of them for each of so many fields, another in each. */
const each = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, n) => scriptsAsWords[(from + n) % scriptsAsWords.length] ?? '');
const inThree = (words: string) => ({ fi: words, sv: words, en: words });
const email = 'skripti@example.test';

/** Where `returnTo` must not lead (A23). */
const elsewhere = [
  '//evil.example',
  String.raw`/\evil.example`,
  '/\t/evil.example',
  '%2f%2fevil.example',
  'https:evil.example',
  'https://evil.example/',
  'javascript:pwn(0)',
  '@evil.example',
  'data:text/html,<script>pwn(0)</script>',
];

export function takeScriptsAsWords(stage: Stage): void {
  describe('scripts in everybody’s words', () => {
    it('are words on every page of staff and of the public', () =>
      stage.visit(desk, async (visitor) => {
        const { page } = visitor;
        expect(scriptsAsWords.length).toBeGreaterThanOrEqual(60);
        const watch = await ScriptWatch.over(page);
        await visitor.signIn('administrator');
        const pages = await plant(visitor, stage.system.url);
        const silent: string[] = [];
        for (const path of pages) {
          await visitor.open(path);
          if ((await watch.look()) === 0) silent.push(path);
        }
        expect(watch.faults).toEqual([]);
        // A page that does not show what was planted has shown nothing about it.
        expect(silent).toEqual([]);
        expect(scriptsAsWords.filter((_, number) => !watch.shown.has(number))).toEqual([]);
      }));

    it('in the address of the page to come back to lead nowhere else', () =>
      stage.visit(desk, async ({ page }) => {
        const watch = await ScriptWatch.over(page);
        for (const returnTo of elsewhere) {
          await page.goto(`/login?returnTo=${encodeURIComponent(returnTo)}`);
          await page.getByLabel(say('users.field.email')).fill(accounts.viewer);
          await page.getByLabel(say('users.field.password'), { exact: true }).fill('elinvoima-demo');
          await page
            .locator('form')
            .getByRole('button', { name: say('users.signIn') })
            .click();
          await page.waitForURL(({ pathname }) => pathname !== '/login');
          expect({ returnTo, origin: new URL(page.url()).origin }).toEqual({ returnTo, origin: stage.system.url });
          await page.waitForLoadState('networkidle');
          await page.context().clearCookies();
        }
        expect(watch.faults).toEqual([]);
      }));
  });
}

/** Writes them into everything; answers the pages that show them. */
async function plant(visitor: Visitor, origin: string): Promise<string[]> {
  const { context } = visitor;
  const ask = async <Answer>(
    method: 'PATCH' | 'POST',
    path: string,
    data: unknown,
    version?: number,
  ): Promise<Answer> => {
    const answer = await context.request.fetch(`/api/${path}`, {
      method,
      data,
      headers: { origin, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const send = async (path: string, name: string, mimeType: string, content: string): Promise<{ id: string }> => {
    const answer = await context.request.post(`/api/${path}`, {
      multipart: { file: { name, mimeType, buffer: Buffer.from(content) } },
      headers: { origin },
    });
    if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };

  // Companies: name, tags, notes; a website of each scheme; a change that the trail tells of.
  const company = await visitor.add('companies', {
    name: scriptsAsWords[4],
    tags: upTo(60).slice(0, 30),
    notes: inAll,
    streetAddress: scriptsAsWords[10],
    website: scriptsAsWords.find((one) => one.startsWith('javascript:')),
  });
  for (const website of scriptsAsWords.filter((one) => /^[a-z\t]+:/i.test(one)))
    await visitor.add('companies', { name: `Skripti ${website}`, website });
  await ask(
    'PATCH',
    `companies/${company.id}`,
    { name: scriptsAsWords[9], notes: inAll.toUpperCase() + inAll },
    company.version,
  );
  // People, meetings, promises and files of one company.
  const [firstName = '', lastName = ''] = upTo(100);
  const contact = await visitor.add('contacts', {
    firstName,
    lastName,
    email,
    notes: inAll,
    companies: [{ companyId: company.id, title: scriptsAsWords[11] }],
  });
  const interaction = await visitor.add('interactions', {
    type: 'call',
    occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
    companyIds: [company.id],
    contactIds: [contact.id],
    topics: upTo(60).slice(0, 30),
    subject: scriptsAsWords[12],
    notes: inAll,
  });
  await visitor.add('follow-ups', {
    dueOn: new Date().toISOString().slice(0, 10),
    title: scriptsAsWords[13],
    subject: { kind: 'company', id: company.id },
  });
  for (const [n, name] of each(8, 14).entries())
    await send(`companies/${company.id}/attachments`, `${name} ${n}.txt`, 'text/plain', 'Liite');
  const event = await visitor.add('events', {
    title: scriptsAsWords[20],
    kind: 'info',
    theme: scriptsAsWords[21],
    description: inAll,
    place: scriptsAsWords[22],
    startsAt: new Date(Date.now() + 3_600_000).toISOString(),
    endsAt: new Date(Date.now() + 7_200_000).toISOString(),
    registrationOpen: true,
  });
  const site = await visitor.add('sites', {
    kind: 'plot',
    name: scriptsAsWords[23],
    description: inAll,
    street: scriptsAsWords[24],
    status: 'available',
    isPublic: true,
    publicText: inThree(inAll),
  });
  const initiative = await visitor.add('initiatives', {
    title: scriptsAsWords[25],
    text: inAll,
    makerKind: 'resident',
    makerName: scriptsAsWords[35],
  });
  const mailing = await visitor.add('mailings', {
    subject: inThree(scriptsAsWords[26] ?? ''),
    text: inThree(inAll),
    group: { audience: [], added: [contact.id] },
  });

  // A table whose header, cells and name are such words, as it is understood and with what is wrong with it.
  const quoted = (cells: string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
  const table = [quoted(['Nimi', 'Y-tunnus', ...each(20)])];
  for (const one of scriptsAsWords) table.push(quoted([one, one, ...each(20)]));
  const { id: importId } = await send(
    'imports?kind=companies',
    `${scriptsAsWords[4]}.csv`,
    'text/csv',
    table.join('\r\n'),
  );

  const survey = await plantSurvey(visitor, ask, contact.id);
  for (;;) {
    const answer = await context.request.get(`/api/imports/${importId}`);
    if (((await answer.json()) as { state: string }).state === 'ready') break;
    await sleep(200);
  }
  const [inList] = await visitor.list<{ slug: string }>(`events?q=${encodeURIComponent('wn(20)')}`);
  const q = encodeURIComponent(scriptsAsWords[9] ?? '');
  return [
    `/companies/${company.id}`,
    `/companies/${company.id}/print`,
    `/companies?q=${encodeURIComponent('Skripti')}`,
    `/companies?q=${q}`,
    `/contacts/${contact.id}`,
    '/contacts?q=wn',
    '/interactions?q=wn',
    `/interactions/${interaction.id}`,
    '/follow-ups',
    `/events/${event.id}`,
    `/sites/${site.id}`,
    `/initiatives/${initiative.id}`,
    `/mailings/${mailing.id}`,
    '/imports',
    `/imports/${importId}`,
    `/audit?kind=company&id=${company.id}`,
    '/audit',
    ...survey,
    `/e/${inList?.slug}`,
    '/tapahtumat',
    '/tontit',
    `/tontit/${site.id}`,
  ];
}

type Ask = <Answer>(method: 'PATCH' | 'POST', path: string, data: unknown, version?: number) => Promise<Answer>;

/** A questionnaire of such words, sent, and answered with them. */
async function plantSurvey(visitor: Visitor, ask: Ask, contactId: string): Promise<string[]> {
  const made = await ask<{ id: string; version: number; definition: object }>('POST', 'surveys', {
    template: 'blank',
    name: scriptsAsWords[27],
  });
  const options = each(10, 30).map((text, n) => ({ code: `o${n}`, text: inThree(text) }));
  const draft = {
    ...made.definition,
    title: inThree(scriptsAsWords[28] ?? ''),
    intro: inThree(scriptsAsWords[29] ?? ''),
    thanks: inThree(scriptsAsWords[30] ?? ''),
    questions: [
      { key: 'choice', type: 'single', text: inThree(scriptsAsWords[31] ?? ''), options },
      {
        key: 'words',
        type: 'long_text',
        text: inThree(scriptsAsWords[32] ?? ''),
        help: inThree(scriptsAsWords[33] ?? ''),
      },
    ],
  };
  await ask('PATCH', `surveys/${made.id}`, { draft }, made.version);
  await ask('POST', `surveys/${made.id}/publish`, {});
  const unanswered = 'toinen-skripti@example.test';
  const [firstName, lastName] = ['Vastaamatta', 'Jättänyt'];
  const other = await visitor.add('contacts', { firstName, lastName, email: unanswered });
  const wave = await visitor.add('survey-waves', {
    surveyId: made.id,
    name: scriptsAsWords[34],
    contactIds: [contactId, other.id],
  });
  const mailTo = async (address: string): Promise<{ id: string; path: string }> => {
    for (;;) {
      const mails = await visitor.list<{ id: string; to: string; state: string; text: string }>('outbox');
      // The link opens something from when its mail leaves.
      const mail = mails.find(({ to, state }) => to === address && state !== 'queued' && state !== 'sending');
      const [path] = /\/s\/[\w-]{22}/.exec(mail?.text ?? '') ?? [];
      if (mail !== undefined && path !== undefined) return { id: mail.id, path };
      await sleep(200);
    }
  };
  const { path } = await mailTo(email);
  const { id: mailId, path: openPath } = await mailTo(unanswered);
  await ask('POST', `public/surveys/${path.slice(3)}/responses`, {
    submissionId: crypto.randomUUID(),
    version: 1,
    language: 'fi',
    answers: { choice: 'o1', words: scriptsAsWords.slice(0, 40).join('\n') },
  });
  return [
    `/surveys/${made.id}`,
    `/surveys/${made.id}/edit`,
    `/surveys/${made.id}/results`,
    `/surveys/waves/${wave.id}`,
    `/surveys/waves/${wave.id}/comments`,
    `/api/surveys/${made.id}/preview?lang=fi`,
    `/outbox?mail=${mailId}`,
    openPath,
  ];
}
