/**
 * A mail scanner of a company's mail server (rule T9): it opens every link of every mail of a wave in a real browser, lets scripts run,
 * follows whatever is linked there, asks with HEAD too and waits. Not one row may change for that.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { withClient } from '../../../launcher/src/postgres/databases.mjs';
import { desk, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const people = ['fi', 'sv', 'en'].map((language) => ({ language, email: `skanneri.${language}@example.test` }));

/**
 * How long it looks at each page. Real ones wait for half a minute, and `SCANNER_WAIT_SECONDS=30` does too; in CI it is shorter, for what
 * a page does by itself it does at once or on a timer, and the clock of every page is put forward by a minute besides.
 */
const waitMilliseconds = Number(process.env['SCANNER_WAIT_SECONDS'] ?? 1) * 1000;

interface Id {
  id: string;
}

export function scanEveryLink(stage: Stage): void {
  describe('a mail scanner', () => {
    let links: string[] = [];

    /** Count, contents and row versions of everything that a link could touch. */
    const everything = (): Promise<Record<string, string>> =>
      withClient(stage.system.databaseUrl, async (client) => {
        const { rows: tables } = await client.query<{ name: string }>(
          `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
             and (table_name like 'survey%' or table_name in ('suppressions', 'unsubscribe_links', 'outbox_mails', 'mail_returns', 'contacts'))
           order by 1`,
        );
        const found: Record<string, string> = {};
        for (const { name } of tables) {
          const { rows } = await client.query<{ digest: string }>(
            `select count(*) || ' ' || coalesce(md5(string_agg(t.xmin::text || t::text, '|' order by t::text)), '') as digest from ${name} t`,
          );
          found[name] = rows[0]?.digest ?? '';
        }
        const { rows } = await client.query<{ digest: string }>(
          `select count(*)::text as digest from audit_entries where object_kind like 'survey%' or action = 'unsubscribe'`,
        );
        return { ...found, audit: rows[0]?.digest ?? '' };
      });

    it('has a wave of invitations and reminders in three languages before it', () =>
      stage.visit(desk, async (visitor) => {
        await visitor.signIn('coordinator');
        const contactIds = [];
        for (const { language, email } of people) {
          const company = await visitor.add('companies', { name: `Skannerin ${language} Oy` });
          const contact = await visitor.add('contacts', {
            firstName: 'Robotti',
            lastName: language,
            email,
            language,
            companies: [{ companyId: company.id }],
          });
          contactIds.push(contact.id);
        }
        const survey = await visitor.add('surveys', { template: 'satisfaction', anonymous: true });
        const published = await visitor.context.request.post(`/api/surveys/${survey.id}/publish`, {
          headers: { origin: stage.system.url },
        });
        expect(published.ok()).toBe(true);
        const wave = await visitor.add('survey-waves', { surveyId: survey.id, contactIds });
        await mailsOf(visitor, 1);
        await aWeekLater(wave);
        links = await mailsOf(visitor, 2);
        expect(links).toHaveLength(people.length * 2 * 2);
        expect(new Set(links).size).toBe(links.length);
      }));

    it('opens them all, follows every link, lets scripts run and waits: nothing changes', () =>
      stage.visit(desk, async ({ page, context }) => {
        const before = await everything();
        await page.clock.install();
        const opened = new Set<string>();
        const rest = links.flatMap((link) => [link, ...(link.startsWith('/s/') ? [`${link}?a=9`] : [])]);
        for (let link = rest.shift(); link !== undefined; link = rest.shift()) {
          if (opened.has(link)) continue;
          opened.add(link);
          await context.request.head(link);
          await context.request.get(link);
          await page.goto(link);
          for (const at of [0.3, 0.9]) await page.mouse.move(400, 800 * at);
          await page.mouse.wheel(0, 2000);
          await sleep(waitMilliseconds);
          await page.clock.fastForward(60_000);
          const found = await page
            .locator('a[href]')
            .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
          rest.push(
            ...found
              .filter((address) => address.startsWith(stage.system.url))
              .map((address) => address.slice(stage.system.url.length).split('#')[0] ?? ''),
          );
        }
        // Every mail's own links, and the three languages of each page.
        expect(opened.size).toBeGreaterThan(links.length * 2);
        expect(await everything()).toEqual(before);
      }));

    it('would be seen: one press of a button changes what was compared', () =>
      stage.visit(desk, async ({ page }) => {
        const before = await everything();
        await page.goto(links.find((link) => link.startsWith('/u/')) ?? '');
        await page.locator('form button[type="submit"]').click();
        await page.waitForLoadState();
        const after = await everything();
        expect(
          Object.keys(after)
            .filter((name) => after[name] !== before[name])
            .toSorted(),
        ).toEqual(['audit', 'suppressions', 'survey_invitations']);
      }));

    /** The links of everybody's mails, once there are so many mails for each. */
    async function mailsOf(visitor: Visitor, many: number): Promise<string[]> {
      for (;;) {
        const found: string[] = [];
        const counts = [];
        for (const { email } of people) {
          const mails = await visitor.list<{ text: string; state: string }>(`outbox?to=${encodeURIComponent(email)}`);
          const kept = mails.filter(({ state }) => state === 'kept');
          counts.push(kept.length);
          found.push(...kept.flatMap(({ text }) => text.match(/\/[su]\/[\w-]{22}/g) ?? []));
        }
        if (counts.every((count) => count === many)) return found;
        await sleep(500);
      }
    }

    /** The wave's first mails have left a week ago: the worker plans the reminders by itself. */
    async function aWeekLater({ id }: Id): Promise<void> {
      await withClient(stage.system.databaseUrl, async (client) => {
        await client.query(
          `update survey_invitation_mails set sent_at = sent_at - interval '8 days', put_at = put_at - interval '8 days'
           where invitation_id in (select id from survey_invitations where wave_id = $1)`,
          [id],
        );
        await client.query(
          `update survey_waves set opens_at = opens_at - interval '8 days', reminder_days = '{7}' where id = $1`,
          [id],
        );
      });
    }
  });
}
