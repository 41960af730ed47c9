import type {
  Day,
  GrowthBarrier,
  InitiativeChannel,
  InitiativeKind,
  InitiativeMaker,
  InitiativeState,
  DevelopmentTheme,
} from '@elinvoima/contracts';
import { Conditions, likeLiteral, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';

export interface InitiativeFilter {
  /** Part of the title or text, or of the maker's or company's name. */
  q?: string;
  state?: InitiativeState;
  /** The primary factor. */
  factor?: string;
  maker?: InitiativeMaker;
  channel?: InitiativeChannel;
  theme?: DevelopmentTheme;
  barrier?: GrowthBarrier;
  ownerId?: string;
  /** Made or supported by the company. */
  companyId?: string;
  legal?: boolean;
  /** Unanswered, and the promised day is past. */
  late?: boolean;
  /** Nobody has replied to the maker yet. */
  unanswered?: boolean;
}

interface Named {
  id: string;
  name: string;
}

export interface InitiativeRow {
  id: string;
  title: string;
  kind: InitiativeKind;
  legal: boolean;
  makerKind: InitiativeMaker;
  company: Named | null;
  contact: Named | null;
  /** As the maker wrote it, when in no register of ours. */
  makerName: string | null;
  makerOrganisation: string | null;
  anonymous: boolean;
  channel: InitiativeChannel;
  receivedOn: Day;
  answerDueOn: Day;
  answeredOn: Day | null;
  late: boolean;
  primaryFactor: string;
  theme: DevelopmentTheme | null;
  state: InitiativeState;
  supporters: number;
  measures: number;
  owner: Named | null;
  updatedAt: Date;
  version: number;
}

/** An answer is owed: nobody has replied, and the maker has not taken it back. */
export const awaitsAnswer = `i.answered_on is null and i.state <> 'withdrawn'`;

export const rowColumns = (today: string): string => `i.id, i.title, i.kind, i.legal, i.maker_kind as "makerKind",
  case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
  case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end as contact,
  i.maker_name as "makerName", i.maker_organisation as "makerOrganisation", i.anonymous, i.channel,
  i.received_on::text as "receivedOn", i.answer_due_on::text as "answerDueOn", i.answered_on::text as "answeredOn",
  (${awaitsAnswer} and i.answer_due_on < ${today}::date) as late,
  i.primary_factor as "primaryFactor", i.theme, i.state,
  (select count(*)::int from initiative_supporters s where s.initiative_id = i.id) as supporters,
  (select count(*)::int from initiative_measures l join measures m on m.id = l.measure_id where l.initiative_id = i.id and m.deleted_at is null) as measures,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  i.updated_at as "updatedAt", i.version`;

export const rowFrom = `initiatives i left join companies c on c.id = i.company_id left join contacts p on p.id = i.contact_id
  left join users u on u.id = i.owner_id`;

/** One page of initiatives; those merged into another are told of by it alone. One statement, two with a total. */
export async function listInitiatives(
  db: Database,
  filter: InitiativeFilter,
  page: PageRequest,
  today: Day,
): Promise<Page<InitiativeRow>> {
  const where = new Conditions();
  const on = where.bind(today);
  where
    // Named here as well, so that the count, which selects nothing, knows its type.
    .add(`${on}::date is not null and i.deleted_at is null and i.duplicate_of_id is null`)
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (pattern) => `lower(i.title) like ${pattern} or lower(i.text) like ${pattern} or lower(c.name) like ${pattern}
        or lower(i.maker_name) like ${pattern} or lower(i.maker_organisation) like ${pattern}
        or lower(p.first_name || ' ' || p.last_name) like ${pattern}`,
    )
    .addIf(filter.state, (state) => `i.state = ${state}`)
    .addIf(filter.factor, (factor) => `i.primary_factor = ${factor}`)
    .addIf(filter.maker, (maker) => `i.maker_kind = ${maker}`)
    .addIf(filter.channel, (channel) => `i.channel = ${channel}`)
    .addIf(filter.theme, (theme) => `i.theme = ${theme}`)
    .addIf(filter.barrier, (barrier) => `i.growth_barrier = ${barrier}`)
    .addIf(filter.ownerId, (owner) => `i.owner_id = ${owner}::uuid`)
    .addIf(
      filter.companyId,
      (company) => `i.company_id = ${company}::uuid
        or exists (select from initiative_supporters s where s.initiative_id = i.id and s.company_id = ${company}::uuid)`,
    )
    .addIf(filter.legal, (legal) => `i.legal = ${legal}`);
  const late = `${awaitsAnswer} and i.answer_due_on < ${on}::date`;
  if (filter.late !== undefined) where.add(filter.late ? late : `not (${late})`);
  if (filter.unanswered !== undefined) where.add(filter.unanswered ? awaitsAnswer : `not (${awaitsAnswer})`);
  return listPage<InitiativeRow>(
    db,
    {
      select: rowColumns(on),
      from: rowFrom,
      where,
      id: 'i.id',
      sorts: {
        // Those that wait for an answer, the longest late first; then the answered ones, the newest first.
        dueOn: {
          expression: `(case when ${awaitsAnswer} then i.answer_due_on else date '9000-01-01' - (i.received_on - date '1900-01-01') end)`,
          type: 'date',
        },
        receivedOn: { expression: 'i.received_on', type: 'date' },
        updatedAt: { expression: 'i.updated_at', type: 'timestamptz' },
        title: { expression: 'i.title collate "fi-x-icu"', type: 'text' },
      },
      defaultSort: 'dueOn',
    },
    page,
  );
}
