import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Near names of people are looked for only among those who share something else; namesakes by the index of their key. */
export class FindNamesakesByKey1763821100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function contacts_named_like(text);
      drop index contacts_name_key_alike_idx;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select show_limit()');
    await runner.query(`
      create index contacts_name_key_alike_idx on contacts using gin (name_key gin_trgm_ops) where deleted_at is null;
      create function contacts_named_like(text) returns setof uuid language sql stable strict rows 5
        set pg_trgm.similarity_threshold = '0.6'
        as $$ select id from contacts where deleted_at is null and name_key % $1 $$;
    `);
  }
}
