import { hardFloor } from '@elinvoima/contracts';
import { NotFound, type Actor, type Database } from '../../platform/index.js';
import { waveStateOf } from '../sending/wave-state.js';
import { commentGate, commentsFrom, handledBy, isComment, readerOf, type CommentGate } from './comment-gate.query.js';

export interface CommentsSummary extends CommentGate {
  /** Open answers by what has been done with them; null while they may not be read. */
  counts: { all: number; new: number; untagged: number; quoted: number } | null;
  /** How many are not shown to the reader, who handled the cases that they followed. */
  withheldFromReader: number;
}

/** What there is to read and to do in a wave's open answers. Two statements. */
export async function commentsSummary(db: Database, actor: Actor, now: Date, waveId: string): Promise<CommentsSummary> {
  const gate = await commentGate(db, now, waveId);
  if (gate.state !== 'shown') return { ...gate, counts: null, withheldFromReader: 0 };
  const { withheld, ...counts } = await db.one<{
    all: number;
    new: number;
    untagged: number;
    quoted: number;
    withheld: number;
  }>(
    `select (count(*) filter (where not c.withheld))::int as all, (count(*) filter (where not c.withheld and c.state is null))::int as new,
       (count(*) filter (where not c.withheld and not c.tagged))::int as untagged,
       (count(*) filter (where not c.withheld and c.quoted))::int as quoted, (count(*) filter (where c.withheld))::int as withheld
     from (
       select x.state, x.quoted, ${handledBy('$2')} is true as withheld, exists (
         select 1 from survey_comment_themes t where t.response_id = a.response_id and t.question_key = a.question_key) as tagged
       from ${commentsFrom} where r.wave_id = $1 and ${isComment}
     ) c`,
    [waveId, readerOf(actor)],
  );
  return { ...gate, counts, withheldFromReader: withheld };
}

export interface ThemeCount {
  themeId: string;
  /** Answers that speak of it; null when so few do, or all but so few, that a single one could be told apart. */
  count: number | null;
}

export interface WaveThemes {
  wave: { id: string; name: string };
  opensAt: Date;
  /** Answers with words in them; null when too few. */
  commented: number | null;
  /** The commonest first, those withheld last; themes that nobody speaks of are left out. */
  themes: ThemeCount[];
}

/** Nobody, or enough. The rest is looked at too: what is not told must not follow from what is. */
const tellable = (count: number, companies: number | null, all: number): boolean =>
  count >= hardFloor.answers &&
  (companies === null || companies >= hardFloor.companies) &&
  (all === count || all - count >= hardFloor.answers);

/**
 * How many of the answers that have come to be counted in their wave (`survey_lots`) speak of each theme, wave by wave, the oldest
 * first: a single answer moves none of them. Of an anonymous wave nothing before it has closed.
 * Two statements; `NotFound` for no such survey.
 */
export async function themeCounts(db: Database, now: Date, surveyId: string): Promise<WaveThemes[]> {
  const [survey] = await db.query('select 1 from surveys where id = $1 and deleted_at is null', [surveyId]);
  if (survey === undefined) throw new NotFound();
  const rows = await db.query<{
    wave: WaveThemes['wave'];
    opensAt: Date;
    commented: number;
    companies: number | null;
    readable: boolean;
    themes: { themeId: string; count: number; companies: number | null }[];
  }>(
    `with comments as (
       select r.wave_id, r.id, coalesce(r.company_id, i.contact_id) as organisation, r.invitation_id is not null as named, a.question_key
       from ${commentsFrom}
       where v.survey_id = $1 and ${isComment} and r.lot_id in (select l.id from survey_lots l where l.wave_id = r.wave_id)
     ), themed as (
       select c.wave_id, t.theme_id, count(distinct c.id)::int as count,
         case when bool_and(c.named) then count(distinct c.organisation)::int end as companies
       from comments c join survey_comment_themes t on t.response_id = c.id and t.question_key = c.question_key
       group by c.wave_id, t.theme_id
     )
     select jsonb_build_object('id', w.id, 'name', w.name) as wave, w.opens_at as "opensAt",
       count(distinct c.id)::int as commented,
       case when bool_and(c.named) then count(distinct c.organisation)::int end as companies,
       (v.definition ->> 'anonymous')::boolean is not true or ${waveStateOf('$2')} = 'closed' as readable,
       (select coalesce(jsonb_agg(jsonb_build_object('themeId', t.theme_id, 'count', t.count, 'companies', t.companies)
          order by t.count desc, t.theme_id), '[]') from themed t where t.wave_id = w.id) as themes
     from survey_waves w join survey_versions v on v.id = w.survey_version_id join comments c on c.wave_id = w.id
     where v.survey_id = $1
     group by w.id, v.id order by w.opens_at, w.id`,
    [surveyId, now],
  );
  return rows
    .filter(({ readable }) => readable)
    .map(({ wave, opensAt, commented, companies, themes }) => {
      const isEnough = tellable(commented, companies, commented);
      const told = themes.map(({ themeId, count, companies: of }): ThemeCount => ({
        themeId,
        count: isEnough && tellable(count, of, commented) ? count : null,
      }));
      return {
        wave,
        opensAt,
        commented: isEnough ? commented : null,
        // In the order of their names' ids where nothing is told: the order must not rank what is withheld.
        themes: [
          ...told.filter(({ count }) => count !== null),
          ...told.filter(({ count }) => count === null).sort((a, b) => a.themeId.localeCompare(b.themeId)),
        ],
      };
    });
}
