/** An initiative from an entrepreneur's phone, where no script runs, to the coordinator's answer and back. */
import { describe, expect, it } from '@jest/globals';
import { desk, narrowest, phone, say } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const title = 'Tavarahissi torin laidalle';
const email = 'tuuli.aloiteaho@example.test';
const answer = 'Hissi on ensi vuoden talousarviossa.';

export function makeAnInitiative(stage: Stage): void {
  describe('an initiative', () => {
    let own = '';

    it('is sent on the narrowest phone without JavaScript, and leads to a page of its own', () =>
      stage.visit(
        narrowest,
        async (visitor) => {
          const { page } = visitor;
          await visitor.open('/aloite');
          await page.getByLabel(say('initiative-page.field.title')).fill(title);
          await page.getByLabel(say('initiative-page.field.text')).fill('Lavat kannetaan nyt portaita.');
          await page.getByLabel(say('initiative-page.maker.company')).check();
          await page.getByLabel(say('initiative-page.field.email')).fill(email);
          await page.getByRole('button', { name: say('initiative-page.send') }).click();
          await visitor.heading(say('initiative-page.received')).waitFor();
          own = new URL(page.url()).pathname;
          expect(own).toMatch(/^\/aloite\/[\w-]{22}$/);
        },
        { javaScriptEnabled: false },
      ));

    it('passes the scan: the form and the page of its own', () =>
      stage.visit(phone, async (visitor) => {
        await visitor.open('/aloite');
        await visitor.scan('the form');
        await visitor.open(own);
        await visitor.scan('the page of its own');
      }));

    it('is answered by the coordinator, and the answer stands in the outbox', () =>
      stage.visit(desk, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('coordinator');
        await visitor.open('/initiatives');
        await visitor.scan('initiatives');
        await main.getByRole('link', { name: title }).click();
        await visitor.heading(title).waitFor();
        await visitor.scan('initiative');
        await main.getByRole('button', { name: say('initiatives.answer'), exact: true }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(say('initiatives.field.answer')).fill(answer);
        await visitor.scan('answering');
        await dialog.getByRole('button', { name: say('initiatives.answer'), exact: true }).click();
        await page.getByText(say('initiatives.answerSaved')).waitFor();
        await visitor.open('/outbox');
        await main.getByRole('row').filter({ hasText: email }).first().waitFor();
      }));

    it('shows the answer to whoever has the link', () =>
      stage.visit(phone, async (visitor) => {
        await visitor.open(own);
        await visitor.page.getByText(answer).waitFor();
        await visitor.scan('the answer');
      }));
  });
}
