import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['merges', 'merge_rows'];

/** Columns that tell who was asked or answered, until a night makes them nobody's. */
const forgetful = [
  ['survey_invitations', 'contact_id'],
  ['survey_invitations', 'company_id'],
  ['survey_responses', 'company_id'],
] as const;

/** Two records of one company or person become one, and can become two again. */
export class CreateMerges1763820500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, tables);
    await runner.query(`
      create table merges (
        id uuid primary key default uuidv7(),
        kind text not null check (kind in ('company', 'contact')),
        -- Records of the kind; they are never removed for good while a merge tells of them.
        survivor_id uuid not null,
        merged_id uuid not null check (merged_id <> survivor_id),
        -- Of the surviving record: each changed column, before and after.
        fields jsonb not null,
        -- How much came along, by what people count.
        moves jsonb not null,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        undone_at timestamptz,
        undone_by uuid references users (id),
        -- Columns of the surviving record that were changed after the merge and therefore stayed when it was undone.
        kept text[] not null default '{}'
      );
      create index merges_created_at_idx on merges (created_at, id);
      create index merges_survivor_id_idx on merges (survivor_id);
      -- A record is merged away once at a time.
      create unique index merges_merged_id_key on merges (merged_id) where undone_at is null;

      create table merge_rows (
        id uuid primary key default uuidv7(),
        merge_id uuid not null references merges (id),
        -- table.column of the rule that touched the row
        relation text not null,
        deed text not null check (deed in ('moved', 'removed', 'changed', 'added')),
        -- The row's key after the merge; of a removed one as it was.
        row_key jsonb not null,
        -- A removed row whole; of a changed one the columns as they were.
        before jsonb,
        after jsonb
      );
      create index merge_rows_merge_id_idx on merge_rows (merge_id, relation);
      create index merge_rows_relation_idx on merge_rows (relation, row_key);

      -- When an invitation or an answer is made nobody's, no merge may remember whose it was.
      create function forget_merged_row() returns trigger language plpgsql as $$ begin
        delete from merge_rows where relation = TG_TABLE_NAME || '.' || TG_ARGV[0] and row_key = jsonb_build_object('id', old.id);
        return null;
      end $$;
    `);
    for (const [table, column] of forgetful)
      await runner.query(`
        create trigger ${table}_${column}_forgets_merges after update of ${column} on ${table}
          for each row when (old.${column} is not null and new.${column} is null) execute function forget_merged_row('${column}');
        create trigger ${table}_${column}_forgets_merges_when_gone after delete on ${table}
          for each row when (old.${column} is not null) execute function forget_merged_row('${column}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of forgetful)
      await runner.query(
        `drop trigger ${table}_${column}_forgets_merges on ${table}; drop trigger ${table}_${column}_forgets_merges_when_gone on ${table}`,
      );
    await runner.query('drop function forget_merged_row(); drop table merge_rows; drop table merges');
    await watchAgain(runner, tables);
  }
}
