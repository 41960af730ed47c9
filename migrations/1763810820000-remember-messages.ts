import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which mail an interaction was made of, so that the same mail does not become two. */
export class RememberMessages1763810820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table interaction_messages (
        interaction_id uuid not null references interactions (id),
        message_hash bytea not null,
        created_at timestamptz not null default now(),
        primary key (interaction_id, message_hash)
      );
      create index interaction_messages_message_hash_idx on interaction_messages (message_hash);

      do $$ begin
        execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure),
          '''suppressions'',', '''suppressions'', ''interaction_messages'',');
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure), ' ''interaction_messages'',', '');
      end $$;
      drop table interaction_messages;
    `);
  }
}
