import type { MigrationInterface, QueryRunner } from 'typeorm';

const plain = `lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)))`;
const nameKey = (name: string): string => `nullif(btrim(regexp_replace(regexp_replace(
    ' ' || regexp_replace(replace(replace(replace(${name}, '&', ' ja '), 't:mi', 'tmi'), 'r.y', 'ry'), '[^a-z0-9]+', '  ', 'g') || ' ',
    ' (oy|oyj|ab|abp|tmi|toiminimi|firma|ky|kb|ay|oyab|osk|ry|rf|ltd|osakeyhtio|aktiebolag|kommandiittiyhtio|avoin yhtio) ', ' ', 'g'),
  ' +', ' ', 'g')), '')`;
const digits = `regexp_replace(regexp_replace($1, '\\D', '', 'g'), '^(00358|358)?0?', '')`;
const words = (text: string): string =>
  `btrim(regexp_replace(lower(${text} collate pg_c_utf8), '[^[:alnum:]]+', ' ', 'g'))`;
const keys = (ring: string): string =>
  `array['b:' || replace(business_id, '-', ''), 'p:' || ${ring}, 'q:' || reverse(${ring}),
    'e:' || left(lower(btrim(email)), 254), 'd:' || left(lower(split_part(btrim(email), '@', 2)), 254)]`;
const weighed = (text: string, weight: string): string =>
  `setweight(to_tsvector('simple', coalesce(public.search_text(${text}), '')), '${weight}')`;
const name = `setweight(to_tsvector('simple', public.search_text(name)), 'A')`;
const others = weighed(`array_to_string(others, ' ')`, 'B');
const found = 'array_to_tsvector(array_remove(keys, null))';

/** Each key as one query, as it was first written, and as a step of a procedure: the same, without beginning a query for each value. */
const functions = [
  {
    head: 'plain_text(text) returns text',
    strict: true,
    query: plain,
    steps: `begin return ${plain}; end`,
  },
  {
    head: 'company_name_key(text) returns text',
    strict: true,
    query: nameKey('public.plain_text($1)'),
    steps: `begin return ${nameKey(plain)}; end`,
  },
  {
    head: 'phone_key(text) returns text',
    strict: true,
    query: `case when length(digits) >= 5 then digits end from (select ${digits} as digits) d`,
    steps: `declare digits text := ${digits}; begin return case when length(digits) >= 5 then digits end; end`,
  },
  {
    head: 'search_text(text) returns text',
    strict: true,
    query: words('public.plain_text($1)'),
    steps: `begin return ${words(plain)}; end`,
  },
  {
    head: 'search_keys(business_id text, phone text, email text) returns text[]',
    strict: false,
    query: keys('public.phone_key(phone)'),
    steps: `declare ring text := public.phone_key(phone); begin return ${keys('ring')}; end`,
  },
  {
    head: 'search_vector(name text, others text[], beside text, keys text[]) returns tsvector',
    strict: false,
    query: `${name} || ${others} || ${weighed('beside', 'C')} || ${found}`,
    // Hardly any record has another name.
    steps: `begin return ${name} || case when cardinality(others) > 0 then ${others} else '' end || ${weighed('beside', 'C')} || ${found}; end`,
  },
] as const;

/**
 * An import of ten thousand rows derives a hundred thousand keys of names, phones and words: now in fewer steps. And what a file's
 * rows are known again by is asked for and gone within minutes: nothing is looked up for each of those.
 */
export class DeriveKeysFaster1763860620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { head, strict, steps } of functions)
      await runner.query(
        `create or replace function ${head} language plpgsql immutable ${strict ? 'strict' : ''} parallel safe as $$ ${steps} $$`,
      );
    await runner.query('alter table import_row_keys drop constraint import_row_keys_import_id_fkey');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from import_row_keys;
      alter table import_row_keys add constraint import_row_keys_import_id_fkey foreign key (import_id) references imports (id) on delete cascade`);
    for (const { head, strict, query } of functions)
      await runner.query(
        `create or replace function ${head} language sql immutable ${strict ? 'strict' : ''} parallel safe as $$ select ${query} $$`,
      );
  }
}
