/** What was removed by mistake comes back from the bin. */
import { describe, expect, it } from '@jest/globals';
import { desk, phone, say, type Look } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

export function restoreFromTheBin(stage: Stage): void {
  describe('a company removed by mistake comes back', () => {
    it.each([
      ['at a desk', desk, 'Erehdyksen Oy'],
      ['on a phone', phone, 'Vahingon Oy'],
    ] satisfies [string, Look, string][])('%s', (_where, look, name) =>
      stage.visit(look, async (visitor) => {
        const { page, main } = visitor;
        const found = () => visitor.list(`companies?q=${encodeURIComponent(name)}`);
        await visitor.signIn('coordinator');
        const { id } = await visitor.add('companies', { name });
        await visitor.open(`/companies/${id}`);
        await main.getByRole('button', { name: say('shell.more'), exact: true }).click();
        await page.getByRole('menuitem', { name: say('shell.action.delete') }).click();
        await page.waitForURL(/\/companies(\?|$)/);
        expect(await found()).toEqual([]);

        await visitor.open('/bin');
        await visitor.scan('bin');
        await main.getByRole('button', { name: say('bin.restoreOne', { title: name }) }).click();
        await main.getByText(name).waitFor({ state: 'detached' });
        expect(await found()).toHaveLength(1);
      }),
    );
  });
}
