import type { Day, IdeaOutcome, InitiativeMaker, ModerationState } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  listPage,
  inUtc,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface IdeaFilter {
  state?: ModerationState;
  groupId?: string;
  outcome?: IdeaOutcome;
  /** The idea or one of its comments waits for a reader. */
  waiting?: boolean;
}

export interface IdeaRow {
  id: string;
  campaignId: string;
  number: number;
  title: string;
  text: string;
  makerKind: InitiativeMaker;
  makerName: string | null;
  costEur: number | null;
  challenged: string | null;
  doneOn: Day | null;
  receivedOn: Day;
  state: ModerationState;
  group: { id: string; name: string } | null;
  onBallot: boolean;
  outcome: IdeaOutcome | null;
  outcomeReason: string | null;
  initiativeId: string | null;
  supports: number;
  votes: number;
  comments: number;
  waitingComments: number;
  updatedAt: Date;
  version: number;
}

export interface IdeaDetails extends IdeaRow {
  makerEmail: string | null;
  hiddenReason: string | null;
  commentList: { id: string; text: string; makerName: string | null; state: ModerationState; createdAt: string }[];
}

const columns = `i.id, i.campaign_id as "campaignId", i.number, i.title, i.text, i.maker_kind as "makerKind", i.maker_name as "makerName",
  i.cost_eur as "costEur", i.challenged, i.done_on::text as "doneOn", i.received_on::text as "receivedOn", i.state,
  case when g.id is not null then jsonb_build_object('id', g.id, 'name', g.name) end as "group", i.on_ballot as "onBallot", i.outcome,
  i.outcome_reason as "outcomeReason", i.initiative_id as "initiativeId",
  (select count(*)::int from idea_supports s where s.idea_id = i.id) as supports,
  (select count(*)::int from idea_votes v where v.idea_id = i.id) as votes,
  (select count(*)::int from idea_comments m where m.idea_id = i.id and m.state = 'published') as comments,
  (select count(*)::int from idea_comments m where m.idea_id = i.id and m.state = 'waiting') as "waitingComments",
  i.updated_at as "updatedAt", i.version`;

const from = 'ideas i left join idea_groups g on g.id = i.group_id';

/** One page of a campaign's ideas, those that wait for a reader first. One statement, two with a total. */
export async function listIdeas(
  db: Database,
  campaignId: string,
  filter: IdeaFilter,
  page: PageRequest,
): Promise<Page<IdeaRow>> {
  const where = new Conditions()
    .add('i.deleted_at is null')
    .addIf(campaignId, (p) => `i.campaign_id = ${p}::uuid`)
    .addIf(filter.state, (p) => `i.state = ${p}`)
    .addIf(filter.groupId, (p) => `i.group_id = ${p}::uuid`)
    .addIf(filter.outcome, (p) => `i.outcome = ${p}`);
  const waits = `(i.state = 'waiting' or exists (select from idea_comments m where m.idea_id = i.id and m.state = 'waiting'))`;
  if (filter.waiting !== undefined) where.add(filter.waiting ? waits : `not ${waits}`);
  return listPage<IdeaRow>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'i.id',
      sorts: {
        waiting: { expression: `((case when ${waits} then 0 else 1 end) * 1000000 - i.number)`, type: 'integer' },
        number: { expression: 'i.number', type: 'integer' },
        supports: { expression: '(select count(*)::int from idea_supports s where s.idea_id = i.id)', type: 'integer' },
        votes: { expression: '(select count(*)::int from idea_votes v where v.idea_id = i.id)', type: 'integer' },
      },
      defaultSort: 'waiting',
    },
    page,
  );
}

/** One idea with its comments, the newest first. One statement by key. */
export async function ideaDetails(db: Database, id: string): Promise<IdeaDetails> {
  const [idea] = await db.query<IdeaDetails>(
    `select ${columns}, i.maker_email as "makerEmail", i.hidden_reason as "hiddenReason",
       (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'text', m.text, 'makerName', m.maker_name, 'state', m.state, 'createdAt', ${inUtc('m.created_at')})
          order by m.created_at desc, m.id desc), '[]') from idea_comments m where m.idea_id = i.id) as "commentList"
     from ${from} where i.id = $1 and i.deleted_at is null`,
    [id],
  );
  if (idea === undefined) throw new NotFound();
  return idea;
}
