/** The figures of the quick log: a call to a known company within so many keys and taps, and a whole log in one line. */
import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf, weekdayOf } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Hands } from '../browser/hands.js';
import { desk, phone, say, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

interface Logged {
  id: string;
  type: string;
  subject: string;
  occurredOn: string;
  topics: string[];
  companies: { name: string }[];
}

const mostKeys = 12;
const mostTaps = 6;

/** The names have been read into memory: then nothing of a log waits for the network. */
async function withNamesInMemory(visitor: Visitor): Promise<void> {
  const names = visitor.page.waitForResponse((response) => response.url().endsWith('/api/companies/name-index'));
  await visitor.open('/companies');
  await names;
  await visitor.settled();
}

/** A log is on the device first: the server has it in a moment. */
async function bySubject(visitor: Visitor, subject: string): Promise<Logged | undefined> {
  for (let tries = 0; tries < 30; tries += 1) {
    const rows = await visitor.list<Logged>(`interactions?q=${encodeURIComponent(subject)}`);
    const logged = rows.find((row) => row.subject === subject);
    if (logged) return logged;
    await visitor.page.waitForTimeout(500);
  }
  return undefined;
}

export function logInTenSeconds(stage: Stage): void {
  describe('a coordinator logs a call in ten seconds', () => {
    it(`at a desk in ${mostKeys} keystrokes beside the subject, and no search on the network`, () =>
      stage.visit(desk, async (visitor) => {
        const { page } = visitor;
        const company = 'Qvistin Testikone Oy';
        await visitor.signIn('coordinator');
        await visitor.add('companies', { name: company });
        await withNamesInMemory(visitor);
        const searches: string[] = [];
        page.on('request', (request) => {
          const { pathname, searchParams } = new URL(request.url());
          if (searchParams.has('q')) searches.push(pathname);
        });

        const hands = new Hands(page);
        await hands.press('k');
        await page.getByRole('dialog').getByRole('combobox').first().waitFor();
        await hands.type('qvi');
        await hands.press('Enter');
        await hands.tell('Laajennus syksyllä');
        await hands.press('Control+Enter');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        expect(hands.keystrokes).toBeLessThanOrEqual(mostKeys);
        expect(searches).toEqual([]);
        const logged = await bySubject(visitor, 'Laajennus syksyllä');
        expect(logged).toMatchObject({ type: 'call', companies: [{ name: company }] });
      }));

    it(`on a phone in ${mostTaps} taps beside the subject, and fewer the second time`, () =>
      stage.visit(phone, async (visitor) => {
        const { page } = visitor;
        const company = 'Zetan Testisaha Oy';
        await visitor.signIn('coordinator');
        await visitor.add('companies', { name: company });
        await withNamesInMemory(visitor);
        const log = page.getByRole('dialog');
        const plus = page.getByRole('navigation').getByRole('button', { name: say('shell.log') });
        const save = log.getByRole('button', { name: say('interactions.log'), exact: true });

        const hands = new Hands(page);
        await hands.tap(plus);
        await log.getByRole('combobox').first().waitFor();
        await hands.type('zet');
        await hands.tap(page.getByRole('option', { name: company }));
        await hands.tell('Hakkuut alkavat');
        await visitor.scan('one line');
        await hands.tap(save);
        await log.waitFor({ state: 'detached' });
        expect(hands.taps).toBeLessThanOrEqual(mostTaps);
        expect(await bySubject(visitor, 'Hakkuut alkavat')).toMatchObject({ companies: [{ name: company }] });

        const again = new Hands(page);
        await again.tap(plus);
        await again.tap(
          log
            .getByRole('group', { name: say('interactions.recentCompanies') })
            .getByRole('button')
            .first(),
        );
        await again.tell('Toinen asia');
        await again.tap(save);
        await log.waitFor({ state: 'detached' });
        expect(again.taps).toBeLessThanOrEqual(3);
        expect(await bySubject(visitor, 'Toinen asia')).toMatchObject({ companies: [{ name: company }] });
      }));
  });

  describe('one line is a whole log', () => {
    it.each([
      ['fi', 'soitto Qorvan Kahvilalle eilen tonttiasia 45 min, soita ti', 'Tonttiasia', 'Soita'],
      ['sv', 'samtal med Qorvan Kahvila igår om tomten 45 min, ring tis', 'Tomten', 'Ring'],
      ['en', 'call with Qorvan Kahvila yesterday about plots 45 min, call back tue', 'Plots', 'Call back'],
    ] as const)('%s: %s', (language, words, subject, title) =>
      stage.visit(desk, async (visitor) => {
        const { page } = visitor;
        const company = 'Qorvan Kahvila Oy';
        const its = (key: Parameters<typeof formatText>[1]) => formatText(language, key);
        await visitor.signIn('coordinator');
        const known = await visitor.list<{ name: string }>('companies?q=qorvan');
        if (known.length === 0) await visitor.add('companies', { name: company });
        await page.evaluate(
          (chosen) => localStorage.setItem('elinvoima.preferences', JSON.stringify({ language: chosen })),
          language,
        );
        await withNamesInMemory(visitor);
        await page.keyboard.press('k');
        const log = page.getByRole('dialog');
        await log.getByRole('combobox', { name: its('interactions.line') }).waitFor();
        await page.keyboard.type(words);
        const chips = log.getByRole('list', { name: its('interactions.understood') }).getByRole('listitem');
        await chips.filter({ hasText: company }).waitFor();
        expect((await chips.allTextContents()).length).toBe(6);
        await visitor.scan(`one line in ${language}`);
        await page.keyboard.press('Enter');
        await log.waitFor({ state: 'detached' });

        const today = dayOf(new Date());
        const tuesday = addDays(today, (9 - weekdayOf(today)) % 7 || 7);
        const logged = await bySubject(visitor, subject);
        expect(logged).toMatchObject({
          type: 'call',
          companies: [{ name: company }],
          occurredOn: addDays(today, -1),
          topics: ['plots'],
        });
        const promises = await visitor.list<{ title: string; dueOn: string; subject: { id: string } }>(
          'follow-ups?limit=200',
        );
        expect(promises).toContainEqual(expect.objectContaining({ title, dueOn: tuesday }));
      }),
    );
  });
}
