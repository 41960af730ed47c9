import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what: written in the transaction of the deed, never changed afterwards. */
export class CreateAudit1763780100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entries (
        seq bigint generated always as identity primary key,
        at timestamptz not null default now(),
        actor_kind text not null check (actor_kind in ('user', 'system', 'public')),
        actor_id uuid,
        action text not null,
        object_kind text not null,
        object_id uuid,
        changes jsonb not null default '{}'
      );
      -- The history of one record, newest first.
      create index audit_entries_object_idx on audit_entries (object_kind, object_id, seq desc);
      -- What one person did between two moments (breach clock).
      create index audit_entries_actor_idx on audit_entries (actor_id, at);

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = '42501';
      end $$;
      create trigger audit_entries_append_only before update or delete on audit_entries for each row execute function refuse_change();
      create trigger audit_entries_no_truncate before truncate on audit_entries for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_entries; drop function refuse_change()`);
  }
}
