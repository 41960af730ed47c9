/** A made-up answer of the national register goes in through the page: looked at first, then written, then found. */
import { describe, expect, it } from '@jest/globals';
import { inRepository } from '../../../launcher/src/paths.mjs';
import { desk, phone, say, type Look } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const file = inRepository('libs', 'domain', 'src', 'imports', 'fixtures', 'answer.json');

export function importTheRegister(stage: Stage): void {
  describe('a coordinator imports a file of the register', () => {
    it.each([
      ['at a desk: nothing is written before it is said so', desk],
      ['on a phone: the same file again changes nothing', phone],
    ] satisfies [string, Look][])('%s', (_where, look) =>
      stage.visit(look, async (visitor) => {
        const { page } = visitor;
        const isFirst = look === desk;
        const found = () => visitor.list('companies?q=Katinalan Konepaja');
        await visitor.signIn('coordinator');
        expect(await found()).toHaveLength(isFirst ? 0 : 1);
        await visitor.open('/imports');
        await visitor.scan('imports');
        await visitor.main.getByText(say('imports.kind.ytj'), { exact: true }).first().click();
        await page.locator('input[type=file]').setInputFiles(file);
        await visitor.main.getByRole('button', { name: say('imports.check') }).click();
        await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
        await visitor.main.getByText(say(isFirst ? 'imports.ready' : 'imports.nothingToDo')).waitFor();
        await visitor.scan('import, checked');
        expect(await found()).toHaveLength(isFirst ? 0 : 1);
        if (!isFirst) return;

        await visitor.main.getByRole('button', { name: /^Tuo \d+ rivi/ }).click();
        await visitor.main.getByText(say('imports.doneHint')).waitFor();
        await visitor.scan('import, done');
        await visitor.open(`/companies?q=${encodeURIComponent('Katinalan')}`);
        await visitor.main.getByRole('link', { name: /Katinalan Konepaja Oy/ }).click();
        await visitor.heading('Katinalan Konepaja Oy').waitFor();
        await visitor.scan('company of the register');
      }),
    );
  });
}
