/** From an open sign-up page to a newcomer at the door, and to feedback that waits for the next morning. */
import { describe, expect, it } from '@jest/globals';
import { desk, narrowest, phone, say } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const title = 'Robottiaamiainen Oviahossa';
const company = 'Oviahon Ensipaja Oy';
const guest = { firstName: 'Tarmo', lastName: 'Tulokas', email: 'tarmo.tulokas@example.test' };
const hour = 3_600_000;

export function holdAMorningCoffee(stage: Stage): void {
  describe('a morning coffee', () => {
    let id = '';
    let slug = '';

    it('is opened for signing up by the coordinator', () =>
      stage.visit(desk, async (visitor) => {
        await visitor.signIn('coordinator');
        const { id: companyId } = await visitor.add('companies', { name: company });
        await visitor.add('contacts', { ...guest, companies: [{ companyId }] });
        const startsAt = Date.now() + hour;
        ({ id } = await visitor.add('events', {
          title,
          kind: 'morning_coffee',
          theme: 'robotiikka',
          startsAt: new Date(startsAt).toISOString(),
          endsAt: new Date(startsAt + 2 * hour).toISOString(),
          registrationOpen: true,
        }));
        await visitor.open(`/events/${id}`);
        await visitor.heading(title).waitFor();
        await visitor.scan('event before');
        const [event] = await visitor.list<{ slug: string }>(`events?q=${encodeURIComponent(title)}`);
        slug = event?.slug ?? '';
      }));

    it('is signed up for on the narrowest phone without JavaScript', () =>
      stage.visit(
        narrowest,
        async (visitor) => {
          const { page } = visitor;
          await visitor.open(`/e/${slug}`);
          await page.getByLabel(say('event-page.field.name')).fill(`${guest.firstName} ${guest.lastName}`);
          await page.getByLabel(say('event-page.field.company')).fill(company);
          await page.getByLabel(say('event-page.field.email')).fill(guest.email);
          await page.getByRole('button', { name: say('event-page.signUp') }).click();
          await visitor.heading(say('event-page.thanks')).waitFor();
        },
        { javaScriptEnabled: false },
      ));

    it('shows the newcomer at the door: a tap, and the welcome', () =>
      stage.visit(phone, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('coordinator');
        // What anybody may type on the open page is a company only when staff say so, in one press.
        await visitor.open(`/events/${id}`);
        await main.getByRole('button', { name: say('event-sign-up.link', { name: company }) }).click();
        await page.getByText(say('event-sign-up.linked')).first().waitFor();
        await visitor.open(`/events/${id}/attendance`);
        const line = main.getByRole('listitem').filter({ hasText: company });
        await line.getByText(say('events.firstTime')).waitFor();
        await visitor.scan('the door');
        const box = await line.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(56);
        await line.getByText(company).click();
        await main.getByText(say('events.door.welcome')).waitFor();
        await main.getByText(say('events.door.came', { count: 1 })).waitFor();
        await visitor.scan('somebody came');
        // Another look at the list is what the other door sees.
        await visitor.settled();
        await page.reload();
        await main.getByRole('checkbox', { name: new RegExp(company), checked: true }).waitFor();
      }));

    it('tells of the first-time company, and feedback waits for the next morning', () =>
      stage.visit(desk, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('coordinator');
        await visitor.open(`/events/${id}`);
        await main.getByText(/joista ensi kertaa 1/).waitFor();
        await visitor.scan('event after');
        await main.getByRole('button', { name: say('event-results.feedbackAsk') }).click();
        const dialog = page.getByRole('dialog');
        await visitor.scan('asking feedback');
        await dialog.getByRole('button', { name: say('event-results.feedbackAsk') }).click();
        await page.getByText(say('event-results.feedbackAsked')).waitFor();
        await main.getByText(/Kysely lähtee/).waitFor();
        await visitor.open('/events/themes');
        await visitor.heading(say('event-results.themesTitle')).waitFor();
        await visitor.scan('themes');
      }));
  });
}
