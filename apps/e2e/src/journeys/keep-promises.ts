/** The coordinator keeps promises: the calendar that a program reads, its address changed, and the morning's mail in the outbox. */
import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { desk, phone, say, type Look } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

export function keepPromises(stage: Stage): void {
  describe('a coordinator keeps promises', () => {
    it.each([
      ['at a desk', desk, 'Kalenteripaja Oy'],
      ['on a phone', phone, 'Puhelinpaja Oy'],
    ] satisfies [string, Look, string][])(
      '%s: a calendar program reads the feed, and an old address is dead',
      (_where, look, company) =>
        stage.visit(look, async (visitor) => {
          const { page } = visitor;
          await page.goto('/login');
          await visitor.signIn('coordinator');
          const { id } = await visitor.add('companies', { name: company });
          const title = `Lähetä kaavakartta: ${company}`;
          await visitor.add('follow-ups', {
            title,
            dueOn: `${new Date().getFullYear() + 1}-01-15`,
            subject: { kind: 'company', id },
          });

          await visitor.open('/settings');
          const field = visitor.main.getByLabel(say('calendar.address'));
          await field.waitFor();
          const address = await field.inputValue();
          await visitor.scan('settings');
          expect(await summaries(address)).toContain(title);

          await visitor.main.getByRole('button', { name: say('calendar.rotate') }).click();
          await page
            .getByRole('alertdialog')
            .getByRole('button', { name: say('calendar.rotate') })
            .click();
          await page.getByRole('alertdialog').waitFor({ state: 'detached' });
          const next = await field.inputValue();
          expect(next).not.toBe(address);
          expect((await fetch(address)).status).toBe(404);
          expect(await summaries(next)).toContain(title);
        }),
    );

    it('the morning’s digest stands in the outgoing mail', () =>
      stage.visit(desk, async (visitor) => {
        const { page } = visitor;
        await page.goto('/login');
        await visitor.signIn('coordinator');
        await visitor.open('/settings');
        await visitor.main.getByRole('button', { name: say('settings.sendDigest') }).click();
        await page.getByText(say('settings.digestOutcome.sent')).waitFor();
        await visitor.open('/outbox');
        const mail = visitor.main.getByText(/^Elinvoima \d{1,2}\.\d{1,2}\.\d{4}: /).first();
        await mail.waitFor();
        await visitor.scan('outbox');
        const mails = await visitor.list<{ subject: string; text: string }>('outbox');
        const digest = mails.find(({ subject }) => subject.startsWith('Elinvoima '));
        expect(digest?.text).toContain(say('mail.digest.late'));
        expect(digest?.text).toContain('/follow-ups');
      }));
  });
}

/** What a calendar program would show. */
async function summaries(address: string): Promise<string[]> {
  const answer = await fetch(address);
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary.replace(/ – .*$/u, ''));
}
