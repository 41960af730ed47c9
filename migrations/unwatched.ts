import type { QueryRunner } from 'typeorm';

const quoted = (tables: readonly string[]): string => tables.map((table) => `'${table}'`).join(', ');

/** Adds tables to those that no figure reads (`tables_without_watch`), whatever list stands there by now. */
export async function leaveUnwatched(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  await runner.query(`
    do $do$ begin
      execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure), '''audit_entries''', $$${quoted(tables)}, 'audit_entries'$$);
    end $do$`);
}

export async function watchAgain(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  await runner.query(`
    do $do$ begin
      execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure), $$${quoted(tables)}, $$, '');
    end $do$`);
}
