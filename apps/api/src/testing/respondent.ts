import { randomUUID } from 'node:crypto';
import { Clock, FixedClock } from '@elinvoima/domain/platform';
import type { TestAnswer, TestApi } from './api.js';
import { formBody, sendSurvey } from './survey-round.js';

/** What a person with a link does, and what a stranger sees in the tables. `api` is asked late: a spec starts it in `beforeAll`. */
export function respondentOf(api: () => TestApi) {
  const tokenOf = (path: string): string => path.split('/')[2] ?? '';
  return {
    tokenOf,
    /** A link of a survey that has just been sent to one person. */
    link: async (options: Parameters<typeof sendSurvey>[1] = {}): Promise<string> =>
      (await sendSurvey(api(), options)).answerLinks[0] ?? '',
    open: (path: string, headers: Record<string, string> = {}): Promise<TestAnswer> =>
      api().anonymous.get(path, { accept: 'text/html', ...headers }),
    send: (path: string, fields: Record<string, string>): Promise<TestAnswer> =>
      api().anonymous.post(path, ...formBody(fields)),
    /** The address of the same survey for programs. */
    programs: (path: string): string => `public/surveys/${tokenOf(path)}`,
    submission: (answers: object, more: object = {}) => ({
      submissionId: randomUUID(),
      version: 1,
      language: 'fi',
      answers,
      ...more,
    }),
    /** The fields that a drawn form carries of itself. */
    ownFields: (page: string): Record<string, string> =>
      Object.fromEntries(
        [...page.matchAll(/type="hidden" name="(_\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
    later: (seconds: number): void => {
      const clock = api().app.get(Clock);
      if (clock instanceof FixedClock) clock.set(new Date(clock.now().getTime() + seconds * 1000));
    },
    /** Every row of every table, as text. */
    everything: async (): Promise<string> => {
      const { db } = api();
      const tables = await db.query<{ name: string }>(
        `select table_schema || '.' || table_name as name from information_schema.tables
         where table_schema in ('public', 'bullmq') and table_type = 'BASE TABLE'`,
      );
      const rows: string[] = [];
      for (const { name } of tables) {
        const found = await db.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t order by 1`);
        rows.push(...found.map(({ row }) => `${name} ${row}`));
      }
      return rows.join('\n');
    },
  };
}
