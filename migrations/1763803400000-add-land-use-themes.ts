import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roads, railways, villages and waters that a municipality plans around, offered as themes of plans and proposals. */
export class AddLandUseThemes1763803400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table municipality add column land_use_themes text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table municipality drop column land_use_themes`);
  }
}
