/** The director reads the last whole quarter, opens a figure to its records, and takes the report along as a file that says the same. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dayOf, periodContaining, previousPeriod } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { desk, phone, say, type Look } from '../browser/visitor.js';
import { rowsOfSheet } from '../files/workbook.js';
import type { Stage } from '../stage.js';

const quarter = previousPeriod(periodContaining('quarter', dayOf(new Date()))).code;

/** 1 234 or 41,2 % as a number; null where there is no figure. */
function numberIn(text: string): number | null {
  const digits = /-?\d[\d.,]*/.exec(text.replaceAll(/\s/g, '').replace('−', '-'))?.[0];
  return digits === undefined ? null : Math.round(Number(digits.replace(',', '.')) * 10) / 10;
}

/** Name and figure of every row, in the order they stand. */
type Figures = [name: string, value: number | null][];

const onThePage = async (page: Page): Promise<{ figures: Figures; texts: [string, string][] }> => {
  const rows = page.getByRole('main').locator('table[data-figures] tbody tr');
  const texts = await rows.evaluateAll((all) =>
    all.map((row): [string, string] => {
      const words = (cell: Element | null) => cell?.textContent?.trim() ?? '';
      return [words(row.querySelector('th')), words(row.querySelector('td'))];
    }),
  );
  return { figures: texts.map(([name, text]) => [name, numberIn(text)]), texts };
};

async function download(page: Page, format: 'xlsx' | 'csv' | 'pdf'): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: say(`reports.file.${format}`) }).click();
  return readFileSync(await (await coming).path());
}

export function exportTheQuarter(stage: Stage): void {
  describe('the director takes the quarter along', () => {
    it.each([
      ['at a desk', desk],
      ['on a phone', phone],
    ] satisfies [string, Look][])('%s', (_where, look) =>
      stage.visit(look, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('director');
        await visitor.scan('home of the director');
        await visitor.open(`/indicators?period=${quarter}`);
        await visitor.scan('indicators');
        const shown = await figuresOfApi(visitor.context.request, quarter);
        const visits = shown.get('3.1.e');
        expect(visits).toBeGreaterThan(0);
        await visitor.open(`/indicators/3.1.e/records?period=${quarter}`);
        await visitor.scan('records of a figure');

        await visitor.open('/reports');
        await main.locator('table[data-figures]').first().waitFor();
        await visitor.scan('report');
        const { figures, texts } = await onThePage(page);
        expect(figures.length).toBeGreaterThan(8);
        expect(figures.filter(([, value]) => value !== null && value > 0).length).toBeGreaterThan(5);
        if (look === phone) return;

        // A day is a day in every file, written in the habits of each: told apart from the numbers here.
        const isNumber = (_: unknown, row: number) => !/^\d+\.\d+\.\d{4}$/.test(texts[row]?.[1] ?? '');
        const numbers = figures.filter(isNumber).map(([, value]) => value);
        const sheet = rowsOfSheet(await download(page, 'xlsx'), 'Luvut').filter((row) => row[0] === quarter);
        const inWorkbook: Figures = sheet.map((row) => [row[3] ?? '', numberIn((row[4] ?? '').replace('.', ','))]);
        expect(inWorkbook.filter(isNumber).map(([, value]) => value)).toEqual(numbers);

        const [, ...lines] = (await download(page, 'csv')).toString('utf8').trimEnd().split('\r\n');
        const inTable = lines.map((line) => line.split(';')).filter((row) => row[0] === quarter);
        expect(inTable.filter(isNumber).map((row) => numberIn(row[4] ?? ''))).toEqual(numbers);

        const pdf = await download(page, 'pdf');
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        const pdftotext = process.env['PDFTOTEXT_PATH'];
        if (pdftotext) {
          const words = execFileSync(pdftotext, ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).replaceAll(
            /\s+/g,
            ' ',
          );
          const missing = texts.filter(([name, text]) => !words.includes(`${name} ${text}`.replaceAll(/\s+/g, ' ')));
          // A long name is broken over lines, and a row over pages: such rows cannot be found in one piece.
          expect(missing.length).toBeLessThan(texts.length / 10);
        }
      }),
    );
  });
}

/** The figures as the API has them, by key. */
async function figuresOfApi(request: Page['request'], period: string): Promise<Map<string, number | null>> {
  const answer = await request.get(`/api/indicators?period=${period}`);
  const { items } = (await answer.json()) as { items: { key: string; value: number | null }[] };
  return new Map(items.map(({ key, value }) => [key, value]));
}
