import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import writes and search finds by name; each has a trigger function `search_<kind>_of_<table>`. */
const imported = {
  company: ['companies', 'company_names'],
  contact: ['contacts', 'contact_roles'],
  site: ['sites', 'site_property_ids'],
};

/**
 * An import writes a person and then the company they act for: the search read each person twice and wrote its row twice. A
 * transaction may now say that it will ask for the search's rows itself, at its end; nobody else's is concerned.
 */
export class SearchWhatWasImportedOnce1763860600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.respell(
      runner,
      `'begin'`,
      `E'begin\n      if current_setting(''elinvoima.search_later'', true) = ''on'' then return null; end if;'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.respell(
      runner,
      `E'\n      if current_setting(''elinvoima.search_later'', true) = ''on'' then return null; end if;'`,
      `''`,
    );
  }

  private async respell(runner: QueryRunner, words: string, instead: string): Promise<void> {
    for (const [kind, tables] of Object.entries(imported))
      for (const table of tables)
        await runner.query(`
          do $do$ begin
            execute replace(pg_get_functiondef('search_${kind}_of_${table}()'::regprocedure), ${words}, ${instead});
          end $do$`);
  }
}
