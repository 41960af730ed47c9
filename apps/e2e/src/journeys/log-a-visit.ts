/** The coordinator logs a visit: from any page by one key, or by the + on the phone; then it is in the company's timeline and the promise in "today". */
import { describe, it } from '@jest/globals';
import { desk, phone, say, type Look } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

export function logAVisit(stage: Stage): void {
  describe('a coordinator logs a visit', () => {
    it.each([
      ['at a desk, by the key K', desk, 'Ahonpään Testipaja Oy'],
      ['on a phone, by the +', phone, 'Ylänteen Testisaha Oy'],
    ] satisfies [string, Look, string][])('%s', (_where, look, company) =>
      stage.visit(look, async (visitor) => {
        const { page } = visitor;
        const subject = `Käynti hallilla: ${company}`;
        await page.goto('/login');
        await visitor.scan('sign-in');
        await visitor.signIn('coordinator');
        await visitor.add('companies', { name: company });
        await visitor.scan('home');

        if (look === desk) await page.keyboard.press('k');
        else
          await page
            .getByRole('navigation')
            .getByRole('button', { name: say('shell.log') })
            .click();
        const log = page.getByRole('dialog');
        const companies = log.getByRole('combobox', { name: say('interactions.field.companies') });
        await companies.fill(company.slice(0, 5));
        await page.getByRole('option', { name: company }).waitFor();
        await page.keyboard.press('Enter');
        await log.getByText(say('interactions.type.visit'), { exact: true }).click();
        await log.getByLabel(say('interactions.field.subject')).fill(subject);
        await log.getByRole('button', { name: say('interactions.addFollowUp') }).click();
        await log.getByLabel(say('follow-ups.field.title')).fill(`Lähetä tarjous: ${company}`);
        await log.getByRole('button', { name: say('shell.time.tomorrow') }).click();
        await visitor.scan('log');
        await page.keyboard.press('Control+Enter');
        await log.waitFor({ state: 'detached' });

        await visitor.settled();
        await visitor.main.getByText(`Lähetä tarjous: ${company}`).first().waitFor();

        await visitor.open(`/companies?q=${encodeURIComponent(company.slice(0, 5))}`);
        await visitor.scan('companies');
        await visitor.main.getByRole('link', { name: company }).click();
        await visitor.heading(company).waitFor();
        await visitor.main.getByText(subject).first().waitFor();
        await visitor.scan('company');

        await visitor.open('/interactions');
        await visitor.main.getByText(subject).first().waitFor();
        await visitor.scan('interactions');
      }),
    );
  });
}
