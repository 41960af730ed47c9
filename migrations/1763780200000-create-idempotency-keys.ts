import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A repeated POST finds the first answer here, written in the transaction of its effect. */
export class CreateIdempotencyKeys1763780200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency_keys (
        owner text not null,
        key text not null check (length(key) between 1 and 128),
        route text not null,
        body_sha256 bytea not null,
        status integer not null,
        location text,
        response jsonb,
        created_at timestamptz not null default now(),
        primary key (owner, key)
      );
      -- The nightly purge of keys older than 72 hours.
      create index idempotency_keys_created_at_idx on idempotency_keys (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idempotency_keys`);
  }
}
