/** A list as somebody keeps it goes in through the page: one column is told, what is wrong is said, it is written and taken back. */
import { businessIdOf } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import { desk, phone, say, type Look } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const ids = [9_998_001, 9_998_002, 9_998_004, 9_998_005, 9_998_006].flatMap((body) => businessIdOf(body) ?? []);
const [first = '', second = '', third = ''] = ids;

/** As Excel saves it in Finland: Windows-1252, semicolons, decimal commas, the same company twice, an id that is none, empty lines. */
const messy = Buffer.from(
  [
    'Asiakasluettelo 2026;;;;;',
    '',
    'Toimija;Koodi;Puh.;Sähköposti;Päivitetty;Liikevaihto (M€)',
    `Sekalainen Sähkö Oy;${first};040 123 4567;info@sekalainen.example;3.11.2026;1,25`,
    `Ämmän Ja Äijän Leipomo Ky;${second.replace('-', '')};;;31.10.2026;0,4`,
    `SEKALAINEN SÄHKÖ OY;${first};;;;`,
    '"Sekalainen; Rauta ""Pohja"" Ab";1234567-2;;;;',
    `Sekalainen Sora Oy;${third};;ei ole;;`,
    ';;;;;',
    '',
  ].join('\r\n'),
  'latin1',
);

export function importAMessyFile(stage: Stage): void {
  describe('a coordinator imports a list as somebody keeps it', () => {
    it.each([
      ['at a desk: one column is told, the rest is understood', desk],
      ['on a phone: the column is remembered', phone],
    ] satisfies [string, Look][])('%s', (_where, look) =>
      stage.visit(look, async (visitor) => {
        const { page, main } = visitor;
        const found = () => visitor.list('companies?q=Sekalainen');
        await visitor.signIn('coordinator');
        await visitor.open('/imports');
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'asiakkaat.csv', mimeType: 'text/csv', buffer: messy });
        await main.getByRole('button', { name: say('imports.check') }).click();
        await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);

        const column = main.getByRole('combobox', { name: 'Toimija' });
        await column.waitFor();
        await visitor.scan('import, its columns');
        if (look === desk) {
          await column.selectOption({ label: say('import-fields.companies.name') });
          await main.getByRole('button', { name: say('import-file.checkAgain') }).click();
        } else expect(await main.getByText(say('import-file.by.memory')).count()).toBeGreaterThan(0);
        await main.getByText(say('imports.ready')).waitFor();
        await main.getByText(say('imports.reason.business-id-checksum')).first().waitFor();
        await visitor.scan('import of a table, checked');
        expect(await found()).toHaveLength(0);

        const download = page.waitForEvent('download');
        await main.getByRole('link', { name: /^Lataa \d+ hylä/ }).click();
        expect((await download).suggestedFilename()).toBe('asiakkaat-hylätyt.csv');

        await main.getByRole('button', { name: /^Tuo \d+ rivi/ }).click();
        await main.getByText(say('imports.doneHint')).waitFor();
        await visitor.scan('import of a table, done');
        expect((await found()).length).toBeGreaterThan(0);
        const here = page.url();
        await visitor.open(`/companies?q=${encodeURIComponent('Sekalainen Sähkö')}`);
        await main.getByRole('link', { name: /Sekalainen Sähkö Oy/i }).click();
        await visitor.heading('Sekalainen Sähkö Oy').waitFor();

        await visitor.open(new URL(here).pathname);
        await main.getByRole('button', { name: say('import-file.undo') }).click();
        await main.getByText(say('import-file.undone')).waitFor();
        await visitor.scan('import of a table, taken back');
        expect(await found()).toHaveLength(0);
      }),
    );
  });
}
