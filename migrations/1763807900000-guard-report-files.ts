import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A PDF comes in two variants as the workbook does: with and without the initiatives. Those made so far have them, so they
 * become the full ones. A workbook for those who may open no records no longer names records in its breakdowns: the ones
 * made so far do, and are made anew from the frozen document when they are asked for.
 */
export class GuardReportFiles1763807900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report_files disable trigger report_files_append_only;
      alter table report_file_pieces disable trigger report_file_pieces_append_only;
      alter table report_files rename column with_evidence to is_full;
      update report_files set is_full = true where name = 'pdf';
      delete from report_file_pieces p using report_files f where f.id = p.file_id and f.name = 'xlsx' and not f.is_full;
      delete from report_files where name = 'xlsx' and not is_full;
      alter table report_files enable trigger report_files_append_only;
      alter table report_file_pieces enable trigger report_file_pieces_append_only;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report_files disable trigger report_files_append_only;
      alter table report_file_pieces disable trigger report_file_pieces_append_only;
      delete from report_file_pieces p using report_files f where f.id = p.file_id and f.name = 'pdf' and not f.is_full;
      delete from report_files where name = 'pdf' and not is_full;
      update report_files set is_full = false where name = 'pdf';
      alter table report_files rename column is_full to with_evidence;
      alter table report_files enable trigger report_files_append_only;
      alter table report_file_pieces enable trigger report_file_pieces_append_only;
    `);
  }
}
