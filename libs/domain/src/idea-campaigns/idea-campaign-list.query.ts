import type { Day, IdeaCampaignAccess, IdeaCampaignKind, IdeaCampaignStage } from '@elinvoima/contracts';
import { Conditions, likeLiteral, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';
import { stageSql } from './campaign-stage-of.js';

export interface IdeaCampaignFilter {
  /** Part of the title or the question. */
  q?: string;
  stage?: IdeaCampaignStage;
  kind?: IdeaCampaignKind;
}

export interface IdeaCampaignRow {
  id: string;
  slug: string;
  title: string;
  kind: IdeaCampaignKind;
  access: IdeaCampaignAccess;
  stage: IdeaCampaignStage;
  opensOn: Day;
  closesOn: Day;
  ideas: number;
  /** Ideas and comments that nobody has read yet. */
  waiting: number;
  owner: { id: string; name: string } | null;
  updatedAt: Date;
  version: number;
}

export const campaignColumns = (
  today: string,
): string => `c.id, c.slug, c.title, c.kind, c.access, ${stageSql(today)} as stage,
  c.opens_on::text as "opensOn", c.closes_on::text as "closesOn",
  (select count(*)::int from ideas i where i.campaign_id = c.id and i.deleted_at is null and i.state <> 'hidden') as ideas,
  (select count(*)::int from ideas i where i.campaign_id = c.id and i.deleted_at is null and i.state = 'waiting')
    + (select count(*)::int from idea_comments m join ideas i on i.id = m.idea_id where i.campaign_id = c.id and i.deleted_at is null and m.state = 'waiting') as waiting,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  c.updated_at as "updatedAt", c.version`;

export const campaignFrom = 'idea_campaigns c left join users u on u.id = c.owner_id';

/** One page of campaigns, the newest first. One statement, two with a total. */
export async function listIdeaCampaigns(
  db: Database,
  filter: IdeaCampaignFilter,
  page: PageRequest,
  today: Day,
): Promise<Page<IdeaCampaignRow>> {
  const where = new Conditions();
  const on = where.bind(today);
  where
    // Named here as well, so that the count, which selects nothing, knows its type.
    .add(`${on}::date is not null and c.deleted_at is null`)
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (p) => `lower(c.title) like ${p} or lower(c.question) like ${p}`,
    )
    .addIf(filter.kind, (p) => `c.kind = ${p}`)
    .addIf(filter.stage, (p) => `${stageSql(on)} = ${p}`);
  return listPage<IdeaCampaignRow>(
    db,
    {
      select: campaignColumns(on),
      from: campaignFrom,
      where,
      id: 'c.id',
      sorts: {
        opensOn: { expression: 'c.opens_on', type: 'date' },
        closesOn: { expression: 'c.closes_on', type: 'date' },
        title: { expression: 'c.title collate "fi-x-icu"', type: 'text' },
        updatedAt: { expression: 'c.updated_at', type: 'timestamptz' },
      },
      defaultSort: '-opensOn',
    },
    page,
  );
}
