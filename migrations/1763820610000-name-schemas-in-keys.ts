import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A backup is restored with an empty search_path: what a stored column calls must be named with its schema, or no company
 * comes back.
 */
export class NameSchemasInKeys1763820610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await spell(runner, 'company_name_key(text)', "'([^.])plain_text\\('", "'\\1public.plain_text('");
  }

  async down(runner: QueryRunner): Promise<void> {
    await spell(runner, 'company_name_key(text)', "'public\\.plain_text\\('", "'plain_text('");
  }
}

/** The function with its body changed, whatever else it says by now. */
async function spell(runner: QueryRunner, name: string, pattern: string, instead: string): Promise<void> {
  await runner.query(`
    do $do$ begin
      execute regexp_replace(pg_get_functiondef('${name}'::regprocedure), ${pattern}, ${instead}, 'g');
    end $do$`);
}
