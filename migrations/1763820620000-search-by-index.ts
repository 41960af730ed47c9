import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search reads by its indexes whatever the planner believes: a query of many words that nobody has written looks to it like
 * most of the table, and it would read a million interactions one by one.
 */
export class SearchByIndex1763820620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index search_entries_plain_idx on search_entries (plain text_pattern_ops);

      -- Those whose name begins so, and those that hold the words; of a few letters more than anybody reads, hence so many at most.
      create function search_candidates(asked tsquery, beginning text, kinds text[]) returns setof search_entries
        language sql stable set enable_seqscan = off as $$
          (select e.* from search_entries e
           where e.plain ~>=~ beginning and e.plain ~<~ (beginning || chr(1114111)) and e.kind = any(kinds) limit 500)
          union all
          (select e.* from search_entries e
           where e.words @@ asked and e.kind = any(kinds) and not starts_with(e.plain, beginning) limit 2000) $$;

      -- In no order, so that common words end early.
      create function search_interactions(asked tsquery, most integer) returns table (id uuid, occurred_at timestamptz)
        language sql stable set enable_seqscan = off set enable_indexscan = off as $$
          select i.id, i.occurred_at from interactions i
          where i.deleted_at is null and interaction_vector(i.subject, i.topics) @@ asked limit most $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function search_candidates(tsquery, text, text[]), search_interactions(tsquery, integer);
      drop index search_entries_plain_idx;
    `);
  }
}
