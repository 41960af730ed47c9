/** The satisfaction survey from the coordinator's hands to the entrepreneur's phone, where no script runs, and back as a number of answers. */
import { describe, expect, it } from '@jest/globals';
import { desk, narrowest, phone, say, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const person = { firstName: 'Tuuli', lastName: 'Kyselyaho', email: 'tuuli.kyselyaho@example.test' };
/** What an entrepreneur's phone may have to fetch on a bad network before it can answer. */
const mostBytes = 15 * 1024;

export function answerASurvey(stage: Stage): void {
  describe('the satisfaction survey', () => {
    let results = '';
    let link = '';

    it('is made, published and sent to a chosen person by the coordinator, and its link stands in the outbox', () =>
      stage.visit(desk, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('coordinator');
        const company = await visitor.add('companies', { name: 'Kyselyahon Vene Oy' });
        await visitor.add('contacts', { ...person, companies: [{ companyId: company.id }] });

        await visitor.open('/surveys');
        await visitor.scan('surveys');
        await main
          .getByRole('button', { name: say('surveys.add') })
          .first()
          .click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(say('surveys.field.title')).fill('Palaute käynnistä');
        await dialog.getByRole('button', { name: say('surveys.add') }).click();
        await visitor.heading('Palaute käynnistä').waitFor();
        await visitor.scan('survey');
        await main.getByRole('button', { name: say('surveys.publish') }).click();
        await main.getByRole('link', { name: say('surveys.sendTo') }).click();
        results = page.url().replace(/\/send.*/, '/results');

        await main
          .getByRole('searchbox')
          .or(main.getByLabel(say('surveys.recipientSearch')))
          .first()
          .fill(person.lastName);
        await main.getByLabel(`${person.firstName} ${person.lastName}`).check({ force: true });
        await visitor.scan('recipients');
        await main.getByRole('button', { name: say('surveys.send', { count: 1 }) }).click();
        await page
          .getByRole('alertdialog')
          .or(page.getByRole('dialog'))
          .getByRole('button', { name: say('surveys.sendNow') })
          .click();
        await page.waitForURL(/\/surveys\/waves\//);
        await visitor.scan('sending');

        await visitor.open('/outbox');
        await visitor.scan('outbox');
        await main.getByRole('row').filter({ hasText: person.email }).getByRole('link').first().click();
        const answerLink = page.getByRole('link', { name: /\/s\/[\w-]{20,}/ });
        link = new URL((await answerLink.first().getAttribute('href')) ?? '').pathname;
        await visitor.scan('mail');
      }));

    it('opens light, and passes the scan on the narrowest phone', () =>
      stage.visit(narrowest, async (visitor) => {
        let bytes = 0;
        const sizes: Promise<unknown>[] = [];
        visitor.page.on('requestfinished', (request) => {
          const count = async () => {
            const { responseHeadersSize, responseBodySize } = await request.sizes();
            bytes += responseHeadersSize + responseBodySize;
          };
          sizes.push(count());
        });
        await visitor.open(link);
        await Promise.all(sizes);
        expect(bytes).toBeGreaterThan(1000);
        expect(bytes).toBeLessThanOrEqual(mostBytes);
        await visitor.scan('questionnaire');
      }));

    it('is answered on a phone without JavaScript, once', () =>
      stage.visit(
        phone,
        async ({ page }) => {
          await page.goto(link);
          for (const [question, value] of [
            ['satisfied', '9'],
            ['expectations', '8'],
            ['ideal', '7'],
            ['recommend', '10'],
          ] as const)
            await page.locator(`input[name="${question}"][value="${value}"]`).check({ force: true });
          await page.locator('textarea[name="improve"]').fill('Tonttien hinnat verkkoon.');
          // Another language in the middle, without a script: what has been typed comes along.
          await page.getByRole('button', { name: 'Svenska' }).click();
          await page.locator('html[lang=sv]').waitFor();
          expect(await page.locator('textarea[name="improve"]').inputValue()).toBe('Tonttien hinnat verkkoon.');
          await page.getByRole('button', { name: 'Suomi' }).click();
          await page.locator('html[lang=fi]').waitFor();
          // Nobody answers within three seconds of the page: such an answer would wait for somebody to look at it.
          await page.waitForTimeout(3_100);
          await page.getByRole('button', { name: say('surveys.page.send') }).click();
          await page.getByText('Kiitos vastauksestasi').waitFor();
          await page.goto(link);
          await page.getByRole('heading', { name: say('surveys.page.answered.heading') }).waitFor();
          await page.getByRole('button', { name: say('survey-page.answered.change') }).click();
          await page.locator('textarea[name="improve"]').fill('Tonttien hinnat verkkoon, kiitos.');
          await page.waitForTimeout(3_100);
          await page.getByRole('button', { name: say('survey-page.sendChange') }).click();
          await page.getByText('Kiitos vastauksestasi').waitFor();
        },
        { javaScriptEnabled: false },
      ));

    it('passes the scan when it is over, in the dark', () =>
      stage.visit(phone, async (visitor) => {
        await visitor.open(link);
        await visitor.scan('already answered');
      }));

    it('shows the coordinator one answer of one invited', () =>
      stage.visit(phone, async (visitor: Visitor) => {
        await visitor.signIn('coordinator');
        await visitor.open(results);
        await visitor.main.getByText(say('surveys.answersOfInvited', { answers: 1, invited: 1 })).waitFor();
        await visitor.scan('results');
      }));
  });
}
