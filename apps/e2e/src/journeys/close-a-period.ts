/** The director closes a month, somebody is late with an entry, and the report says both; its files are the same again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { addDays, dayOf, periodContaining, previousPeriod, reportFormats, startOfDay } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import { desk, phone, say, type Look, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const lastMonth = previousPeriod(periodContaining('month', dayOf(new Date())));
const monthBefore = previousPeriod(lastMonth);

async function filesOf({ page }: Visitor): Promise<string[]> {
  const hashes: string[] = [];
  for (const format of reportFormats) {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: say(`reports.file.${format}`), exact: true }).click();
    const bytes = readFileSync(await (await coming).path());
    hashes.push(`${format} ${createHash('sha256').update(bytes).digest('hex')}`);
  }
  return hashes;
}

export function closeAPeriod(stage: Stage): void {
  describe('a closed period stays as it was reported', () => {
    it.each([
      ['at a desk', desk, lastMonth],
      ['on a phone', phone, monthBefore],
    ] satisfies [string, Look, typeof lastMonth][])('%s', (_where, look, period) =>
      stage.visit(look, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('director');
        await visitor.open(`/reports?period=${period.code}`);
        await visitor.scan('report of an open period');
        await main.getByRole('button', { name: say('reports.close') }).click();
        await page
          .getByRole('alertdialog')
          .getByRole('button', { name: say('reports.close') })
          .click();
        await main.getByText(say('reports.isClosed'), { exact: true }).waitFor();
        const first = await filesOf(visitor);

        const company = await visitor.add('companies', { name: `Myöhäisen Oy ${period.code}` });
        const subject = `Myöhässä kirjattu puhelu ${period.code}`;
        await visitor.add('interactions', {
          type: 'call',
          occurredAt: new Date(startOfDay(addDays(period.firstDay, 9)).getTime() + 36_000_000).toISOString(),
          subject,
          companyIds: [company.id],
        });
        await visitor.open(`/reports?period=${period.code}`);
        const row = main
          .getByRole('row')
          .filter({ hasText: say('indicator-definitions.3.1.d.name') })
          .first();
        const late = row.getByRole('link', { name: say('reports.revised.late', { count: 1 }) });
        await late.waitFor();
        await visitor.scan('report of a closed period');
        expect(await filesOf(visitor)).toEqual(first);

        await late.click();
        await main.getByRole('link', { name: subject }).waitFor();
        await visitor.scan('what has changed since a period was closed');
      }),
    );
  });
}
