/** An enquiry's whole way: from the public catalogue of plots over the coordinator's desk to "it came true", and back to the asker. */
import type { EnquiryStage } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { desk, phone, say, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const site = 'Valajankuja 1';
const company = 'Kuviteltu Konepaja Oy';
const title = `Tontti: ${company}`;
const email = 'kaisa.kysyja@example.test';
const caseNumber = 'KOE/77/10.00.02/2026';

/** Moves the enquiry whose page is open; `tell` fills what the move asks for. */
async function move(
  { page, main }: Visitor,
  stage: EnquiryStage,
  tell?: (dialog: Locator) => Promise<void>,
): Promise<void> {
  const name = say(`enquiries.stage.${stage}`);
  await main.getByRole('button', { name: say('enquiries.moveStage'), exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  if (tell) {
    const dialog = page.getByRole('dialog');
    await tell(dialog);
    await dialog.getByRole('button', { name: say('enquiries.move'), exact: true }).click();
  }
  await page.getByText(say('enquiries.moved', { stage: name })).waitFor();
}

export function askForAPlot(stage: Stage): void {
  describe('an enquiry from the public form to “realised”', () => {
    let own = '';

    it('begins at a public site, on a phone without JavaScript, and leads to a receipt with a name and a promise', () =>
      stage.visit(
        phone,
        async (visitor) => {
          const { page } = visitor;
          await visitor.open('/tontit');
          await page.getByRole('link', { name: site }).first().click();
          await visitor.heading(site).waitFor();
          await page.getByRole('link', { name: say('site-page.ask') }).click();
          await visitor.heading(say('enquiry-page.title')).waitFor();
          await page.getByText(site).waitFor();
          // The kind of the site is chosen already.
          expect(await page.getByLabel(say('enquiry-page.kind.plot')).isChecked()).toBe(true);
          await page.getByLabel(say('sites.use.industry')).check();
          await page.getByLabel(say('enquiry-page.field.areaMin')).fill('5 000');
          await page.getByLabel(say('enquiry-page.field.jobs')).fill('12');
          await page.getByLabel(say('enquiry-page.field.company'), { exact: true }).fill(company);
          await page.getByLabel(say('enquiry-page.field.name')).fill('Kaisa Kysyjä');
          await page.getByLabel(say('enquiry-page.field.email'), { exact: true }).fill(email);
          await page.getByRole('button', { name: say('enquiry-page.send') }).click();
          await visitor.heading(say('enquiry-page.received')).waitFor();
          await page.getByText(/^\S+ \S+ vastaa sinulle viimeistään \S+ \d+\.\d+\./).waitFor();
          own = new URL(page.url()).pathname;
          expect(own).toMatch(/^\/kysy\/[\w-]{22}$/);
        },
        { javaScriptEnabled: false },
      ));

    it('passes the scan: the form and the page of its own', () =>
      stage.visit(phone, async (visitor) => {
        await visitor.open('/kysy');
        await visitor.scan('the form');
        await visitor.open(own);
        await visitor.page.getByText(say('enquiry-page.state.waiting')).first().waitFor();
        await visitor.scan('the page of its own');
      }));

    it('is answered, gets a site that fits, reserved, and goes through its stages', () =>
      stage.visit(desk, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('coordinator');
        await visitor.open('/enquiries?as=list');
        await main.getByRole('link', { name: title }).click();
        await visitor.heading(title).waitFor();
        await main.getByText(say('enquiries.waitingForAnswer')).first().waitFor();
        await visitor.scan('an enquiry that waits');
        await main.getByRole('button', { name: say('enquiries.markAnswered') }).click();
        await page.getByText(say('enquiries.answered')).waitFor();
        await move(visitor, 'needs_assessed');

        await main.getByRole('button', { name: `${say('site-proposals.propose')} ${site}` }).click();
        await page.getByText(say('site-proposals.proposed', { name: site })).waitFor();
        await main.getByRole('button', { name: say('site-proposals.moveStage') }).click();
        await page.getByText(say('enquiries.moved', { stage: say('enquiries.stage.proposed') })).waitFor();

        await main.getByRole('button', { name: say('reservations.reserveSite') }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('combobox', { name: say('reservations.field.site') }).fill(site);
        await dialog.getByRole('option', { name: site }).click();
        await visitor.scan('reserving');
        await dialog.getByRole('button', { name: say('reservations.reserve') }).click();
        await page.getByText(say('reservations.made')).waitFor();

        await move(visitor, 'visited');
        await move(visitor, 'negotiating');
        await move(visitor, 'in_decision', async (asked) => {
          await asked.getByLabel(say('enquiry-cases.field.officer')).fill('Elinvoimajohtaja');
          await asked.getByLabel(say('enquiries.field.caseNumber')).fill(caseNumber);
        });
        await main.getByText(caseNumber).first().waitFor();
        await move(visitor, 'agreed', (asked) =>
          asked.getByLabel(say('enquiry-cases.field.decision')).fill('Varataan tontti ja myydään se yhtiölle.'),
        );
        // The reservation hears of it at once.
        await main.getByRole('button', { name: say('reservations.conversion.sold') }).waitFor();
        await move(visitor, 'realised');
        await visitor.scan('an enquiry that came true');
      }));

    it('shows the asker how it went, and the catalogue that the site is taken', () =>
      stage.visit(phone, async (visitor) => {
        const { page } = visitor;
        await visitor.open(own);
        await page.getByText(say('enquiry-page.state.realised')).first().waitFor();
        for (const state of ['answered', 'proposed', 'in_decision', 'agreed'] as const)
          await page.getByText(say(`enquiry-page.state.${state}`)).waitFor();
        expect(await page.getByText(caseNumber).count()).toBe(0);
        await visitor.scan('the asker’s page at the end');
        await page.getByRole('link', { name: site }).click();
        await page.getByText(say('sites.status.reserved')).first().waitFor();
      }));
  });
}
