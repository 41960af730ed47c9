import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['privacy_notices'];

/** What the municipality itself says in its privacy notice: each publication is a row that stays as it was read. */
export class PublishPrivacyNotices1763850300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table privacy_notices (
        version integer primary key check (version > 0),
        address text check (length(address) <= 300),
        email text check (length(email) <= 300),
        phone text check (length(phone) <= 300),
        officer_name text check (length(officer_name) <= 300),
        officer_email text check (length(officer_email) <= 300),
        officer_phone text check (length(officer_phone) <= 300),
        -- [{ part, language, text }]: a part without a row of its own says what ships.
        texts jsonb not null default '[]' check (jsonb_typeof(texts) = 'array'),
        published_at timestamptz not null default now(),
        published_by uuid references users (id)
      );
      create index privacy_notices_published_by_idx on privacy_notices (published_by);
      create trigger privacy_notices_append_only before update or delete on privacy_notices
        for each row execute function refuse_change();
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`drop table privacy_notices`);
  }
}
