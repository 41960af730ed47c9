import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byIndex, functionsOf, namedBeside, searchedKinds } from './search-rows.js';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/**
 * What search looks through. Every record that has a name of its own is one row of `search_entries`, kept by triggers in the
 * writer's own transaction; a million interactions keep their words in an index of their own instead. `search_words` is every
 * word once: slips and the insides of compounds are looked for among words, never among records.
 */
export class CreateSearch1763820600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists fuzzystrmatch;

      -- A text as words between single blanks: small letters, no diacritics, letters and digits only. Schemas are named: an
      -- index is built, and a backup restored, with an empty search_path.
      create function search_text(text) returns text language sql immutable strict parallel safe
        as $$ select btrim(regexp_replace(lower(public.plain_text($1) collate pg_c_utf8), '[^[:alnum:]]+', ' ', 'g')) $$;

      -- What a record is found by, heavier to lighter: its name, its other names, what stands beside it; and keys ("b:" business id,
      -- "p:" and "q:" phone forwards and backwards, "e:" e-mail, "d:" its domain), which no word can be taken for.
      create function search_vector(name text, others text[], beside text, keys text[]) returns tsvector language sql immutable parallel safe
        as $$ select setweight(to_tsvector('simple', public.search_text(name)), 'A')
          || setweight(to_tsvector('simple', coalesce(public.search_text(array_to_string(others, ' ')), '')), 'B')
          || setweight(to_tsvector('simple', coalesce(public.search_text(beside), '')), 'C')
          || array_to_tsvector(array_remove(keys, null)) $$;

      create function search_keys(business_id text, phone text, email text) returns text[] language sql immutable parallel safe
        as $$ select array['b:' || replace(business_id, '-', ''), 'p:' || public.phone_key(phone), 'q:' || reverse(public.phone_key(phone)),
          'e:' || left(lower(btrim(email)), 254), 'd:' || left(lower(split_part(btrim(email), '@', 2)), 254)] $$;

      -- An interaction's words: its subject, and its topics as "t:code" (their names may change).
      create function interaction_vector(subject text, topics text[]) returns tsvector language sql immutable parallel safe
        as $$ select setweight(to_tsvector('simple', public.search_text(subject)), 'A')
          || array_to_tsvector(array(select 't:' || code from unnest(topics) code where code <> '')) $$;
      create index interactions_words_idx on interactions using gin (interaction_vector(subject, topics)) where deleted_at is null;

      create table search_entries (
        kind text not null,
        id uuid not null,
        title text not null,
        meta text,
        -- Names that hold beside it (auxiliary, in other languages); names it had, and those of records merged into it.
        others text[] not null default '{}',
        earlier text[] not null default '{}',
        plain text not null,
        ceased boolean not null default false,
        owner_id uuid,
        -- The newer comes first among the alike: the record's own day.
        at timestamptz,
        words tsvector not null,
        primary key (kind, id)
      );
      create index search_entries_words_idx on search_entries using gin (words);

      -- No unique index: two writers of the same new word must not wait for each other. The night removes doubles.
      create table search_words (word text not null);
      create index search_words_word_idx on search_words (word text_pattern_ops);
      create index search_words_trgm_idx on search_words using gin (word gin_trgm_ops);

      create function learn_search_words(vectors tsvector[]) returns void language sql ${byIndex} as $$
        insert into search_words (word)
        select distinct l.lexeme from unnest(vectors) v (words), unnest(v.words) l
        where l.lexeme ~ '^[^:]{3,40}$' and l.lexeme !~ '^[0-9]+$'
          and not exists (select from search_words s where s.word = l.lexeme)
        order by 1
      $$;
    `);
    for (const records of Object.keys(namedBeside))
      await runner.query(`
        -- Those that live on in this one, also by way of others.
        create function merged_${records}(uuid) returns setof uuid language sql stable as $$
          with recursive merged as (
            select id from ${records} where merged_into_id = $1
            union select r.id from ${records} r join merged m on r.merged_into_id = m.id)
          select id from merged $$;

        -- This one, whom it lives on in, and so on.
        create function survivors_${records}(uuid) returns uuid[] language sql stable strict as $$
          with recursive survivor as (
            select id, merged_into_id from ${records} where id = $1
            union select r.id, r.merged_into_id from ${records} r join survivor s on s.merged_into_id = r.id)
          select array(select id from survivor) $$;
      `);
    for (const kind of searchedKinds) await runner.query(functionsOf(kind));
    for (const [records, beside] of Object.entries(namedBeside)) {
      const name = records === 'companies' ? 'r.name' : 'r.first_name, r.last_name';
      const earlierName = name.replaceAll('r.', 'o.');
      await runner.query(`
        -- A new name shows also in what stands beside others.
        create function search_renamed_${records}() returns trigger language plpgsql as $$
        declare renamed uuid[];
        begin
          select array_agg(r.id) into renamed from changed r join earlier o on o.id = r.id
          where (${name}, r.deleted_at is null) is distinct from (${earlierName}, o.deleted_at is null);
          if renamed is not null then
            ${beside.map(({ kind, ids }) => `perform refresh_search_${kind}(array(${ids}));`).join('\n            ')}
          end if;
          return null;
        end $$;
        create trigger search_renamed after update on ${records} referencing new table as changed old table as earlier
          for each statement execute function search_renamed_${records}();
      `);
    }
    await runner.query(`
      create function search_learn_interactions() returns trigger language plpgsql as $$
      begin
        perform learn_search_words(array(select interaction_vector(subject, '{}') from changed));
        return null;
      end $$;
      create trigger search_words_learnt after insert on interactions referencing new table as changed
        for each statement execute function search_learn_interactions();
      create function search_learn_subject() returns trigger language plpgsql as $$
      begin
        perform learn_search_words(array[interaction_vector(new.subject, '{}')]);
        return null;
      end $$;
      create trigger search_subject_learnt after update of subject on interactions
        for each row when (old.subject is distinct from new.subject) execute function search_learn_subject();

      insert into search_words (word)
      select distinct lexeme from (select interaction_vector(subject, '{}') as words from interactions) i, unnest(i.words)
      where lexeme ~ '^[^:]{3,40}$' and lexeme !~ '^[0-9]+$';
    `);
    for (const { kind, table } of searchedKinds)
      await runner.query(`select refresh_search_${kind}(array(select id from ${table}))`);
    await leaveUnwatched(runner, ['search_entries', 'search_words']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['search_entries', 'search_words']);
    for (const { kind, follows } of searchedKinds) {
      for (const { table } of follows) await runner.query(`drop function search_${kind}_of_${table}() cascade`);
      await runner.query(`drop function refresh_search_${kind}(uuid[]), search_rows_${kind}(uuid[])`);
    }
    await runner.query(`
      drop function search_renamed_companies() cascade;
      drop function search_renamed_contacts() cascade;
      drop function search_learn_interactions() cascade;
      drop function search_learn_subject() cascade;
      drop function merged_companies(uuid), merged_contacts(uuid), survivors_companies(uuid), survivors_contacts(uuid), learn_search_words(tsvector[]);
      drop index interactions_words_idx;
      drop table search_entries, search_words;
      drop function interaction_vector(text, text[]), search_vector(text, text[], text, text[]), search_keys(text, text, text), search_text(text);
    `);
  }
}
