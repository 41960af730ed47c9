import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unit of the municipality that a person works in: figures are broken down by it. */
export class AddUnitOfUsers1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table users add column unit text check (length(unit) between 1 and 200)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table users drop column unit`);
  }
}
