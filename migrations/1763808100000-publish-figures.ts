import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which figures of closed periods anybody may read, once the municipality has switched their page on. */
export class PublishFigures1763808100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table municipality
        add column public_figures boolean not null default false,
        add column public_indicator_keys text[] not null default '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table municipality drop column public_figures, drop column public_indicator_keys');
  }
}
