/** One company that was written down twice becomes one: what will happen is shown, happens, and is taken back. */
import { describe, expect, it } from '@jest/globals';
import { businessIdOf } from '@elinvoima/contracts';
import { desk, phone, say, type Look, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

interface Company {
  id: string;
  name: string;
  businessId: string | null;
  phone: string | null;
  website: string | null;
  tags: string[];
}

/** Everything that the merge concerns, as the API tells it. */
async function stateOf(visitor: Visitor, ids: readonly string[]) {
  const companies = await Promise.all(
    ids.map(async (id) => {
      const { name, businessId, phone: number, website, tags } = await visitor.read<Company>(`companies/${id}`);
      const contacts = await visitor.list<{ lastName: string }>(`contacts?companyId=${id}`);
      const interactions = await visitor.list<{ subject: string }>(`interactions?companyId=${id}`);
      return {
        name,
        businessId,
        phone: number,
        website,
        tags,
        people: contacts.map(({ lastName }) => lastName).toSorted(),
        logged: interactions.map(({ subject }) => subject).toSorted(),
      };
    }),
  );
  return companies;
}

/** What the page says of a field: the value that stays. */
const staying = (visitor: Visitor, field: string) =>
  visitor.main
    .locator('[role=radiogroup], [role=group]')
    .filter({ hasText: field })
    .locator('[data-stays=true]')
    .allInnerTexts();

export function mergeTwoCompanies(stage: Stage): void {
  describe('a coordinator makes one company of two', () => {
    it.each([
      ['at a desk, and takes it back from the list of merges', desk, 'Kahdentuva', 9_998_101],
      ['on a phone, and takes it back at once', phone, 'Kertautuva', 9_998_102],
    ] satisfies [string, Look, string, number][])('%s', (_where, look, name, body) =>
      stage.visit(look, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('coordinator');
        const businessId = businessIdOf(body);
        const [survivor, other] = [
          await visitor.add('companies', { name: `${name} Paja Oy`, phone: '+358 40 123 4567', tags: ['vienti'] }),
          await visitor.add('companies', {
            name: `${name} Paja`,
            businessId,
            phone: '+358 50 765 4321',
            website: 'https://paja.example',
            tags: ['puu'],
          }),
        ];
        await visitor.add('contacts', { firstName: 'Oma', lastName: name, companies: [{ companyId: survivor.id }] });
        await visitor.add('contacts', { firstName: 'Toinen', lastName: name, companies: [{ companyId: other.id }] });
        const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
        const log = { type: 'call', occurredAt };
        await visitor.add('interactions', { ...log, subject: 'Yhteinen', companyIds: [survivor.id, other.id] });
        await visitor.add('interactions', { ...log, subject: 'Vain toisen', companyIds: [other.id] });
        const before = await stateOf(visitor, [survivor.id, other.id]);

        await visitor.open(`/companies/${survivor.id}`);
        await main.getByRole('button', { name: say('shell.more'), exact: true }).click();
        await page.getByRole('menuitem', { name: say('merges.action') }).click();
        await main.getByRole('combobox', { name: say('merges.pick.company') }).fill(`${name} Paja`);
        await page.getByRole('option', { name: String(businessId) }).click();

        await main.getByRole('button', { name: say('merges.submit'), exact: true }).waitFor();
        await visitor.scan('merge of companies, seen beforehand');
        expect(await staying(visitor, say('companies.field.businessId'))).toEqual([businessId]);
        expect(await staying(visitor, say('companies.field.phone'))).toEqual(['+358 40 123 4567']);
        await main.getByRole('radio', { name: '+358 50 765 4321' }).check();
        expect(await staying(visitor, say('companies.field.phone'))).toEqual(['+358 50 765 4321']);
        const moves = [
          `${say('merges.moves.interaction', { count: 2 })} ${say('merges.shared', { count: 1 })}`,
          say('merges.moves.person', { count: 1 }),
        ];
        for (const line of moves) await main.getByRole('listitem').filter({ hasText: line }).waitFor();
        // Looking has changed nothing.
        expect(await stateOf(visitor, [survivor.id, other.id])).toEqual(before);

        await main.getByRole('button', { name: say('merges.submit'), exact: true }).click();
        await page.waitForURL(new RegExp(`/companies/${survivor.id}$`));
        await visitor.heading(`${name} Paja Oy`).waitFor();
        const merged = {
          name: `${name} Paja Oy`,
          businessId,
          phone: '+358 50 765 4321',
          website: 'https://paja.example',
          tags: ['vienti', 'puu'],
          people: [name, name],
          logged: ['Vain toisen', 'Yhteinen'],
        };
        expect(await stateOf(visitor, [survivor.id])).toEqual([merged]);
        expect(await visitor.list(`companies?q=${encodeURIComponent(`${name} Paja`)}`)).toHaveLength(1);

        if (look === phone)
          await page
            .getByRole('status')
            .getByRole('button', { name: say('merges.undo') })
            .click();
        else {
          await visitor.open(`/companies/${other.id}`);
          await page.waitForURL(new RegExp(`/companies/${survivor.id}$`));
          await page.getByText(say('merges.cameFrom')).waitFor();
          await visitor.heading(`${name} Paja Oy`).waitFor();
          await visitor.scan('company, reached by the old address');
          await visitor.open('/merges');
          await visitor.scan('merges');
          await main.getByRole('button', { name: say('merges.undoOne', { title: `${name} Paja` }) }).click();
        }
        await page.getByText(say('merges.undone')).waitFor();
        expect(await stateOf(visitor, [survivor.id, other.id])).toEqual(before);
        await visitor.open(`/companies/${other.id}`);
        await main
          .getByRole('heading', { name: `${name} Paja`, exact: true })
          .first()
          .waitFor();
        expect(new URL(page.url()).pathname).toBe(`/companies/${other.id}`);
      }),
    );
  });
}
