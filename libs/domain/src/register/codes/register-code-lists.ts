import { languages, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../../platform/index.js';
import type { RegisterClient } from '../client/register-client.js';

/** The register's lists whose words are kept: company forms, TOL 2025, situations, languages. */
export const codeLists = ['YRMU', 'TOIMI4', 'SELTILA,SANE,KONK', 'KIELI'] as const;
export type CodeList = (typeof codeLists)[number];

type Task = { list: CodeList; language: Language } | { list: 'post_codes'; language: 'fi' | 'sv' };

/** In this order, one request each. */
export const codeTasks: readonly Task[] = [
  { list: 'post_codes', language: 'fi' },
  { list: 'post_codes', language: 'sv' },
  ...codeLists.flatMap((list) => languages.map((language): Task => ({ list, language }))),
];

/** Words of codes change a few times a year. */
const keptForDays = 30;

/** Keeps the words of the register's codes beside the built-in ones, which they only complete. */
@Injectable()
export class RegisterCodeLists {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The first task from there on whose words are missing or old; null when all are fresh. One statement. */
  async nextTask(from: number): Promise<number | null> {
    const fresh = await this.db.query<{ list: string; language: string }>(
      `select list, language from register_code_labels group by 1, 2 having max(fetched_at) > $1
       union all select 'post_codes', language from postal_areas group by 2 having max(fetched_at) > $1`,
      [new Date(this.clock.now().getTime() - keptForDays * 24 * 3_600_000)],
    );
    const isFresh = (task: Task) =>
      fresh.some(({ list, language }) => list === task.list && language === task.language);
    const next = codeTasks.findIndex((task, place) => place >= from && !isFresh(task));
    return next === -1 ? null : next;
  }

  /** Asks the register; what came is written by the answer. Throws `RegisterTrouble`. */
  async ask(client: RegisterClient, place: number): Promise<() => Promise<void>> {
    const task = codeTasks[place];
    if (task === undefined) return async () => undefined;
    if (task.list === 'post_codes') {
      const areas = await client.postalAreas(task.language);
      return () => this.keepAreas(task.language, areas);
    }
    const labels = await client.labels(task.list, task.language);
    return () => this.keepLabels(task.list, task.language, labels);
  }

  private async keepLabels(list: string, language: Language, labels: Map<string, string>): Promise<void> {
    await this.db.query('delete from register_code_labels where list = $1 and language = $2', [list, language]);
    await this.db.query(
      `insert into register_code_labels (list, language, code, label, fetched_at)
       select $1, $2, code, label, $5 from unnest($3::text[], $4::text[]) as w(code, label)`,
      [list, language, [...labels.keys()], [...labels.values()], this.clock.now()],
    );
  }

  private async keepAreas(language: string, areas: Awaited<ReturnType<RegisterClient['postalAreas']>>): Promise<void> {
    await this.db.query('delete from postal_areas where language = $1', [language]);
    await this.db.query(
      `insert into postal_areas (postal_code, language, name, municipality_code, is_active, fetched_at)
       select a."postalCode", $1, a.name, a."municipalityCode", a."isActive", $3
       from jsonb_to_recordset($2::jsonb) as a("postalCode" text, name text, "municipalityCode" text, "isActive" boolean)`,
      [language, JSON.stringify(areas), this.clock.now()],
    );
  }
}

/** Whose postal code it is: the register's own list, else the municipality's. One statement. */
export async function municipalitiesOfPostalCodes(
  db: Database,
  own: { code: string; postalCodes: readonly string[] },
): Promise<(postalCode: string) => string | null> {
  const rows = await db.query<{ postalCode: string; code: string }>(
    `select postal_code as "postalCode", municipality_code as code from postal_areas where language = 'fi' and municipality_code is not null`,
  );
  const codes = new Map(rows.map(({ postalCode, code }) => [postalCode, code]));
  return (postalCode) => codes.get(postalCode) ?? (own.postalCodes.includes(postalCode) ? own.code : null);
}
