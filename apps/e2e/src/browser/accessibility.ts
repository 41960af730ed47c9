/** The scan every page passes: axe by WCAG 2.1 A and AA, and nothing that scrolls sideways. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** React Aria's live region names, for seven seconds, a button that was waiting; after signing in that button is gone. */
const exceptions = ['[data-live-announcer]'];
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** One sentence for each fault; needs a page that may run scripts. */
export async function faultsOfPage(page: Page): Promise<string[]> {
  // By the debugger, not as a script of the page: the page's own policy stays as strict as it is.
  await page.evaluate(source);
  const results = await page.evaluate(
    async ({ values, exclude }): Promise<AxeResults> => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return axe.run({ exclude }, { runOnly: { type: 'tag', values } });
    },
    { values: standard, exclude: exceptions },
  );
  const faults = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => {
      const why = failureSummary?.split('\n')[1]?.trim() ?? '';
      return `${id} at ${target.join(' ')}: ${why} (${html.slice(0, 160)})`;
    }),
  );
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return over > 0 ? [...faults, `runs over the edge by ${over} pixels`] : faults;
}
