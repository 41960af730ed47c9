import type { Language } from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';
import {
  learnStems,
  suggestThemes,
  type StemmedWord,
  type TaggedAnswer,
  type ThemeSuggestion,
} from './theme-suggestions.js';

/** SQL: PostgreSQL's stemmer of a language. */
const stemmer = (language: string): string =>
  `(case ${language} when 'sv' then 'swedish' when 'en' then 'english' else 'finnish' end)::regconfig`;

/**
 * SQL: a stem as it is compared: its first six letters. Finnish words change at their end more than the stemmer takes off
 * ("laajakaista" gives "laajak", "laajakaistan" "laajakaist"), and compounds begin alike.
 */
const cut = (lexeme: string): string => `left(${lexeme}, 6)`;

/** The newest that people have tagged: enough to learn from, and no more than is read in a moment. */
const mostLessons = 2000;

/** What each of the texts may speak of, in their order. Three statements. */
export async function suggestionsFor(
  db: Database,
  texts: readonly { text: string; language: Language }[],
): Promise<ThemeSuggestion[][]> {
  const words = await db.query<{ at: number; word: string; stem: string }>(
    `select (c.n - 1)::int as at, d.token as word, ${cut('d.lexemes[1]')} as stem
     from unnest($1::text[], $2::text[]) with ordinality as c (text, language, n)
     cross join lateral ts_debug(${stemmer('c.language')}, c.text) d
     where d.lexemes <> '{}' and d.alias in ('asciiword', 'word', 'asciihword', 'hword', 'hword_asciipart', 'hword_part')`,
    [texts.map(({ text }) => text), texts.map(({ language }) => language)],
  );
  const themes = await db.query<{ id: string; language: Language; stems: string[] }>(
    `select t.id, l.language, coalesce(array_agg(distinct stem) filter (where stem is not null), '{}') as stems
     from survey_themes t cross join unnest(array['fi', 'sv', 'en']) as l (language)
     left join lateral unnest(t.words || array[t.name_fi, t.name_sv, t.name_en]) as word on true
     left join lateral unnest(tsvector_to_array(to_tsvector(${stemmer('l.language')}, word))) as stem on true
     where t.archived_at is null
     group by t.id, l.language`,
  );
  const tagged = await db.query<TaggedAnswer & { language: Language }>(
    `select r.language, array(select distinct ${cut('lexeme')} from unnest(to_tsvector(${stemmer('r.language')}, a.value_text))) as stems,
       array_agg(t.theme_id) as themes
     from survey_comment_themes t
     join survey_answers a on a.response_id = t.response_id and a.question_key = t.question_key and a.value_text is not null
     join survey_responses r on r.id = a.response_id
     group by a.response_id, a.question_key, r.language, r.submitted_on, a.value_text
     order by r.submitted_on desc, a.response_id, a.question_key limit ${mostLessons}`,
  );
  const inLanguage = (language: Language, found: readonly string[]): string[] =>
    found.map((stem) => `${language}:${stem}`);
  // A stem means its own in each language: "tie" is a road in Finnish only.
  const weights = learnStems(
    tagged.map(({ language, stems, themes: ids }) => ({ stems: inLanguage(language, stems), themes: ids })),
  );
  return texts.map(({ language }, at) => {
    const own = words.filter((word) => word.at === at).map(({ word, stem }): StemmedWord => ({ word, stem }));
    return suggestThemes(
      own,
      themes.filter((theme) => theme.language === language),
      weightsIn(language, weights),
    );
  });
}

type Weights = ReturnType<typeof learnStems>;

const weightsIn = (language: Language, weights: Weights): Weights =>
  new Map(
    [...weights].map(([theme, stems]) => [
      theme,
      new Map(
        [...stems].flatMap(([stem, weight]) =>
          stem.startsWith(`${language}:`) ? [[stem.slice(language.length + 1), weight] as const] : [],
        ),
      ),
    ]),
  );
