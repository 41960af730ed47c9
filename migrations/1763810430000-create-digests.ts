import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** The morning's mail: one a person and day, and which records it told of. */
export class CreateDigests1763810430000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, ['digests']);
    await runner.query(`
      create table digests (
        user_id uuid not null references users (id) on delete cascade,
        day date not null,
        -- Ids by group: the mail tells of these whenever it is read, and holds no words of its own.
        content jsonb not null,
        created_at timestamptz not null default now(),
        -- However often the job runs, and wherever a worker dies.
        primary key (user_id, day)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table digests');
    await watchAgain(runner, ['digests']);
  }
}
