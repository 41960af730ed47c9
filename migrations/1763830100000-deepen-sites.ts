import type { MigrationInterface, QueryRunner } from 'typeorm';
import { functionsOf, searchedSites } from './search-rows.js';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['site_pictures'];
const subjects = ['company', 'interaction', 'enquiry'];
const lists = ['companies', 'contacts', 'interactions', 'enquiries', 'follow-ups', 'partners', 'events'];
const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

const allow = (table: string, column: string, values: readonly string[]): string => `
  alter table ${table} drop constraint ${table}_${column}_check;
  alter table ${table} add constraint ${table}_${column}_check check (${column} in (${quoted(values)}));`;

/** Files and public pictures of places, views of their list, and finding them by name, street and any property identifier. */
export class DeepenSites1763830100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${allow('attachments', 'subject_kind', [...subjects, 'site'])}
      ${allow('list_views', 'list', [...lists, 'sites'])}
      ${allow('list_view_defaults', 'list', [...lists, 'sites'])}

      -- A picture among a site's files that the public catalogue shows.
      create table site_pictures (
        attachment_id uuid primary key references attachments (id) on delete cascade,
        site_id uuid not null references sites (id) on delete cascade,
        position integer not null check (position >= 0),
        -- { fi, sv, en }: what it shows, in words.
        alt jsonb not null default '{}'
      );
      create index site_pictures_site_id_idx on site_pictures (site_id, position);
    `);
    await runner.query(functionsOf(searchedSites));
    await runner.query('select refresh_search_site(array(select id from sites))');
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    for (const { table } of searchedSites.follows)
      await runner.query(`drop function search_site_of_${table}() cascade`);
    await runner.query(`
      drop function refresh_search_site(uuid[]), search_rows_site(uuid[]);
      delete from search_entries where kind = 'site';
      drop table site_pictures;
      delete from list_view_defaults where list = 'sites';
      delete from list_views where list = 'sites';
      delete from attachments where subject_kind = 'site';
      ${allow('list_view_defaults', 'list', lists)}
      ${allow('list_views', 'list', lists)}
      ${allow('attachments', 'subject_kind', subjects)}
    `);
  }
}
