import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names are found whatever else holds the word: where a place stands beside more records than anybody reads, the company that
 * is called by it was left out.
 */
export class FindNamesFirst1763821600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The names alone: an index knows no weights, and would hand out every record of the place to be looked at.
      create index search_entries_names_idx on search_entries using gin (ts_filter(words, '{a,b}'));

      drop function search_candidates(tsquery, text, text[]);
      -- Those whose name begins so, those whose names hold the words, and those that hold them anywhere; so many of each at most.
      create function search_candidates(asked tsquery, named tsquery, beginning text, kinds text[]) returns setof search_entries
        language sql stable set enable_seqscan = off as $$
          (select e.* from search_entries e
           where e.plain ~>=~ beginning and e.plain ~<~ (beginning || chr(1114111)) and e.kind = any(kinds) limit 500)
          union all
          (select e.* from search_entries e
           where ts_filter(e.words, '{a,b}') @@ named and e.kind = any(kinds) and not starts_with(e.plain, beginning) limit 1000)
          union all
          (select e.* from search_entries e
           where e.words @@ asked and e.kind = any(kinds) and not starts_with(e.plain, beginning)
             and not ts_filter(e.words, '{a,b}') @@ named limit 2000) $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function search_candidates(tsquery, tsquery, text, text[]);
      drop index search_entries_names_idx;
      create function search_candidates(asked tsquery, beginning text, kinds text[]) returns setof search_entries
        language sql stable set enable_seqscan = off as $$
          (select e.* from search_entries e
           where e.plain ~>=~ beginning and e.plain ~<~ (beginning || chr(1114111)) and e.kind = any(kinds) limit 500)
          union all
          (select e.* from search_entries e
           where e.words @@ asked and e.kind = any(kinds) and not starts_with(e.plain, beginning) limit 2000) $$;
    `);
  }
}
