import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail is read by time, the newest first, also where somebody asks for two days of last year: each way of asking has an index
 * that begins with what is asked and goes on in the order of the page.
 */
export class OrderTheTrailByTime1763860200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index audit_entries_at_idx on audit_entries (at, seq);
      create index audit_entries_object_at_idx on audit_entries (object_kind, object_id, at, seq);
      create index audit_entries_actor_at_idx on audit_entries (actor_id, at, seq);
      create index audit_entries_via_at_idx on audit_entries (via_id, at, seq) where via_id is not null;
      drop index audit_entries_object_idx, audit_entries_actor_idx, audit_entries_via_idx;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index audit_entries_object_idx on audit_entries (object_kind, object_id, seq desc);
      create index audit_entries_actor_idx on audit_entries (actor_id, at);
      create index audit_entries_via_idx on audit_entries (via_id, at) where via_id is not null;
      drop index audit_entries_at_idx, audit_entries_object_at_idx, audit_entries_actor_at_idx, audit_entries_via_at_idx;
    `);
  }
}
