import { measureStages, newestStage, projectStages, stageAtEnd, type StageTable } from '../catalogue/stages.js';
import { within } from '../counted.js';
import type { CountableRecord, CountableSql } from './countable-sql.js';

export const cooperations: CountableSql<'cooperations'> = {
  kind: 'cooperation',
  from: () => 'cooperations x',
  // A span: on some day of it; a stock: on its last day.
  placed: (kind, span) =>
    `x.starts_on < ${span.dayAfter} and (x.ends_on is null or x.ends_on >= ${kind === 'span' ? span.firstDay : `${span.dayAfter} - 1`})`,
  leftOut: { in_bin: 'x.deleted_at is not null' },
  id: 'x.id',
  rowId: 'x.id',
  title: 'x.name',
  day: 'x.starts_on',
  companyId: 'null::uuid',
  companyName: 'null::text',
  fields: {
    theme: { value: 'x.theme' },
    factor: { value: 'x.primary_factor' },
    agreement: { value: 'x.has_agreement' },
    partnerSector: {
      value: 'p.sector',
      among: `cooperation_partners l join partners p on p.id = l.partner_id where l.cooperation_id = x.id`,
    },
  },
  breakdowns: {
    theme: { field: 'theme', names: 'cooperations.theme' },
    sector: { field: 'partnerSector', names: 'partners.sector' },
  },
  companies: `cooperation_companies l join companies c on c.id = l.company_id and c.deleted_at is null where l.cooperation_id = x.id`,
};

/** Work with dated stages: a flow is placed by the day it came into its newest stage, a stock by the stage at the end. */
const staged = (kind: 'measure' | 'project', table: 'measures' | 'projects', stages: StageTable): CountableRecord => ({
  kind,
  from: (asked, span) =>
    `${table} x join (${asked === 'flow' ? newestStage(stages) : stageAtEnd(stages, span)}) st on st.${stages.key} = x.id`,
  placed: (asked, span) => (asked === 'flow' ? within('st.since', span) : 'true'),
  leftOut: { in_bin: 'x.deleted_at is not null' },
  id: 'x.id',
  rowId: 'x.id',
  title: 'x.title',
  day: 'st.since',
  companyId: 'null::uuid',
  companyName: 'null::text',
});

const fieldsOfWork = {
  stage: { value: 'st.stage' },
  factor: { value: 'x.primary_factor' },
  goal: { value: 'x.goal_code' },
  unit: { value: 'x.unit' },
};

const breakdownsOfWork = {
  factor: { field: 'factor', names: 'factors' },
  goal: { field: 'goal', names: 'goals' },
  unit: { field: 'unit', names: 'as-written' },
} as const;

export const measures: CountableSql<'measures'> = {
  ...staged('measure', 'measures', measureStages),
  fields: fieldsOfWork,
  breakdowns: { ...breakdownsOfWork, stage: { field: 'stage', names: 'measures.stage' } },
};

export const projects: CountableSql<'projects'> = {
  ...staged('project', 'projects', projectStages),
  fields: { ...fieldsOfWork, type: { value: 'x.kind' } },
  breakdowns: {
    ...breakdownsOfWork,
    stage: { field: 'stage', names: 'projects.stage' },
    type: { field: 'type', names: 'projects.kind' },
  },
};

export const initiatives: CountableSql<'initiatives'> = {
  kind: 'initiative',
  from: (kind, span) =>
    kind === 'flow'
      ? 'initiatives x cross join lateral (select x.state) st'
      : `initiatives x join lateral (
           select s.state from initiative_states s
           where s.initiative_id = x.id and s.since < ${span.dayAfter}
           order by s.since desc, s.recorded_at desc, s.id desc limit 1
         ) st on true`,
  placed: (kind, span) => (kind === 'flow' ? within('x.received_on', span) : `x.received_on < ${span.dayAfter}`),
  leftOut: { in_bin: 'x.deleted_at is not null', duplicate: 'x.duplicate_of_id is not null' },
  id: 'x.id',
  rowId: 'x.id',
  title: 'x.title',
  day: 'x.received_on',
  companyId: 'null::uuid',
  companyName: 'null::text',
  fields: {
    type: { value: 'x.kind' },
    maker: { value: 'x.maker_kind' },
    channel: { value: 'x.channel' },
    theme: { value: 'x.theme' },
    state: { value: 'st.state' },
    factor: { value: 'x.primary_factor' },
    legal: { value: 'x.legal' },
    answered: { value: 'x.answered_on is not null' },
  },
  breakdowns: {
    maker: { field: 'maker', names: 'initiatives.maker' },
    channel: { field: 'channel', names: 'initiatives.channel' },
    theme: { field: 'theme', names: 'initiatives.theme' },
    state: { field: 'state', names: 'initiatives.state' },
    factor: { field: 'factor', names: 'factors' },
  },
};
