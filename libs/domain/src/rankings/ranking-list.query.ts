import type { Day, RankingLevel, RankingScope } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { editionBefore, placesGained } from './edition-before.js';

export interface RankingFilter {
  /** Part of the survey's or the publisher's name. */
  q?: string;
  scope?: RankingScope;
}

export interface RankingRow {
  id: string;
  survey: string;
  publisher: string | null;
  edition: number;
  editionOn: Day;
  scope: RankingScope;
  level: RankingLevel;
  /** Null: not published for us. */
  rank: number | null;
  compared: number | null;
  class: string;
  link: string | null;
  note: string | null;
  /** The edition before of the same survey. */
  before: { edition: number; rank: number | null; compared: number | null; class: string } | null;
  /** Places gained since then; null where the two cannot be compared. */
  gained: number | null;
  updatedAt: Date;
  version: number;
}

const columns = `r.id, r.survey, r.publisher, r.edition, r.edition_on::text as "editionOn", r.scope, r.level, r.rank, r.compared,
  r.class, r.link, r.note, ${placesGained('r', 'b')} as gained,
  case when b.id is not null then jsonb_build_object('edition', b.edition, 'rank', b.rank, 'compared', b.compared, 'class', b.class) end as before,
  r.updated_at as "updatedAt", r.version`;
const from = `external_rankings r left join lateral ${editionBefore('r')} b on true`;

/** One page of rankings, each beside the edition before. One statement, two with a total. */
export async function listRankings(db: Database, filter: RankingFilter, page: PageRequest): Promise<Page<RankingRow>> {
  const where = new Conditions()
    .add('r.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (p) => `lower(r.survey) like ${p} or lower(r.publisher) like ${p}`,
    )
    .addIf(filter.scope, (p) => `r.scope = ${p}`);
  return listPage<RankingRow>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'r.id',
      sorts: {
        editionOn: { expression: 'r.edition_on', type: 'date' },
        survey: { expression: 'r.survey collate "fi-x-icu"', type: 'text' },
      },
      defaultSort: '-editionOn',
    },
    page,
  );
}

/** One ranking. One statement; `NotFound` also for what lies in the bin. */
export async function rankingDetails(db: Database, id: string): Promise<RankingRow> {
  const [ranking] = await db.query<RankingRow>(
    `select ${columns} from ${from} where r.id = $1 and r.deleted_at is null`,
    [id],
  );
  if (ranking === undefined) throw new NotFound();
  return ranking;
}
