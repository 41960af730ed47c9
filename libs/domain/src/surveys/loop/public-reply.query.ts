import { dayOf, type LocalText } from '@elinvoima/contracts';
import { NotFound, type Clock, type Database } from '../../platform/index.js';
import { publishedMaterial } from '../results/survey-results.query.js';
import { surveyResults, type SurveyResults } from '../results/survey-results.js';

export interface PublicReply {
  title: LocalText;
  intro: LocalText;
  items: { theme: LocalText | null; said: LocalText; did: LocalText; measure: string | null }[];
  publishedAt: Date;
  /** What the results tell of the wave, with all that they withhold; null when they tell nothing. */
  results: Pick<SurveyResults, 'n' | 'invited' | 'isOpen' | 'rates' | 'figures'> | null;
}

/** A published page by its address; `NotFound` also for one that is not published. The figures are those of the results, never counted anew. */
export async function publicReply(db: Database, clock: Clock, slug: string): Promise<PublicReply> {
  const [row] = await db.query<
    Omit<PublicReply, 'results'> & { waveId: string; surveyId: string; surveyLives: boolean }
  >(
    `select p.wave_id as "waveId", v.survey_id as "surveyId", s.deleted_at is null as "surveyLives", v.definition -> 'title' as title, p.intro,
       p.published_at as "publishedAt",
       (select coalesce(jsonb_agg(jsonb_build_object(
            'theme', case when t.id is not null then jsonb_build_object('fi', t.name_fi, 'sv', coalesce(t.name_sv, t.name_fi), 'en', coalesce(t.name_en, t.name_fi)) end,
            'said', item -> 'said', 'did', item -> 'did',
            'measure', case when m.is_public and m.deleted_at is null then m.title end) order by n), '[]')
        from jsonb_array_elements(p.items) with ordinality as each (item, n)
        left join survey_themes t on t.id = (item ->> 'themeId')::uuid
        left join measures m on m.id = (item ->> 'measureId')::uuid) as items
     from survey_replies p join survey_waves w on w.id = p.wave_id join survey_versions v on v.id = w.survey_version_id
     join surveys s on s.id = v.survey_id
     where p.slug = $1 and p.published_at is not null`,
    [slug],
  );
  if (row === undefined) throw new NotFound();
  const { waveId, surveyId, surveyLives, ...page } = row;
  const results = surveyLives
    ? surveyResults(await publishedMaterial(db, clock, surveyId), dayOf(clock.now()), waveId)
    : null;
  return { ...page, results: results?.state === 'shown' && results.openUntil === null ? results : null };
}
