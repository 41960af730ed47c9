/** The coordinator logs a visit: from any page by one key, or by the + on the phone. */
import { describe, expect, it } from '@jest/globals';
import type { Stage } from '../stage.js';
import { desk, phone, say, Visitor, type Look } from '../browser/visitor.js';

export function logAVisit(stage: Stage): void {
  describe('a coordinator logs a visit', () => {
    it.each([
      ['at a desk, by the key K', desk],
      ['on a phone, by the +', phone],
    ] satisfies [string, Look][])('%s', async (_where, look) => {
      const visitor = await Visitor.arrive(stage.browser, stage.system, look);
      const { page } = visitor;
      try {
        await page.goto('/login');
        await visitor.scan('sign-in');
        await visitor.signIn('coordinator');
        await visitor.scan('home');

        if (look === desk) await page.keyboard.press('k');
        else
          await page
            .getByRole('navigation')
            .getByRole('button', { name: say('shell.log') })
            .click();
        expect(await page.title()).toContain('Elinvoima');
      } finally {
        await visitor.leave();
      }
      expect(visitor.wrongs()).toEqual([]);
    });
  });
}
