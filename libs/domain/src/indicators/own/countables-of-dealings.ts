import { namesOfCompanies, within } from '../counted.js';
import { breakdownsOfCompanies, fieldsOfCompanies, linkedCompanies, ownCompany } from './company-fields.js';
import type { CountableSql } from './countable-sql.js';

const inInteraction = linkedCompanies('interaction_companies', 'interaction_id');

export const interactions: CountableSql<'interactions'> = {
  kind: 'interaction',
  from: () => 'interactions x',
  placed: (_kind, span) => within('x.occurred_on', span),
  leftOut: {
    in_bin: 'x.deleted_at is not null',
    draft: `x.status = 'draft'`,
    cancelled: `x.status = 'cancelled'`,
    duplicate: 'x.duplicate_of_id is not null',
  },
  id: 'x.id',
  rowId: 'x.id',
  title: 'x.subject',
  day: 'x.occurred_on',
  companyId: 'null::uuid',
  companyName: namesOfCompanies('x.id'),
  fields: {
    type: { value: 'x.type' },
    direction: { value: 'x.direction' },
    topic: { value: 't.code', among: 'unnest(x.topics) as t (code) where true' },
    factor: { value: 'x.primary_factor' },
    inCooperation: { value: 'x.cooperation_id is not null' },
    ...fieldsOfCompanies(inInteraction),
  },
  breakdowns: {
    type: { field: 'type', names: 'interactions.type' },
    direction: { field: 'direction', names: 'interactions.direction' },
    topic: { field: 'topic', names: 'topics' },
    ...breakdownsOfCompanies,
  },
  companies: inInteraction,
};

const notHeld = { planned: `e.status = 'planned'`, cancelled: `e.status = 'cancelled'` };

export const events: CountableSql<'events'> = {
  kind: 'event',
  from: () => 'events x',
  placed: (_kind, span) => within('x.starts_on', span),
  leftOut: {
    in_bin: 'x.deleted_at is not null',
    planned: `x.status = 'planned'`,
    cancelled: `x.status = 'cancelled'`,
  },
  id: 'x.id',
  rowId: 'x.id',
  title: 'x.title',
  day: 'x.starts_on',
  companyId: 'null::uuid',
  companyName: 'null::text',
  fields: {
    type: { value: 'x.kind' },
    theme: { value: 'x.theme' },
    online: { value: 'x.online' },
    factor: { value: 'x.primary_factor' },
    inCooperation: { value: 'x.cooperation_id is not null' },
  },
  breakdowns: { type: { field: 'type', names: 'events.kind' }, topic: { field: 'theme', names: 'as-written' } },
  companies: `event_attendances a join companies c on c.id = a.company_id and c.deleted_at is null where a.event_id = x.id and a.present`,
  participants: 'event_attendances p where p.event_id = x.id and p.present',
};

export const attendances: CountableSql<'attendances'> = {
  kind: 'event',
  from: () => 'event_attendances x join events e on e.id = x.event_id',
  placed: (_kind, span) => within('e.starts_on', span),
  leftOut: { in_bin: 'e.deleted_at is not null', ...notHeld, absent: 'not x.present' },
  id: 'e.id',
  rowId: 'x.id',
  title: 'e.title',
  day: 'e.starts_on',
  companyId: `(select c.id from ${ownCompany})`,
  companyName: `(select c.name from ${ownCompany})`,
  fields: {
    type: { value: 'e.kind' },
    theme: { value: 'e.theme' },
    online: { value: 'e.online' },
    ...fieldsOfCompanies(ownCompany),
  },
  breakdowns: {
    type: { field: 'type', names: 'events.kind' },
    topic: { field: 'theme', names: 'as-written' },
    ...breakdownsOfCompanies,
  },
  companies: ownCompany,
};

export const enquiries: CountableSql<'enquiries'> = {
  kind: 'enquiry',
  from: (kind, span) =>
    kind === 'flow'
      ? 'enquiries x cross join lateral (select x.stage) st'
      : `enquiries x join lateral (
           select s.stage from enquiry_stages s
           where s.enquiry_id = x.id and (s.since at time zone 'Europe/Helsinki')::date < ${span.dayAfter}
           order by s.since desc, s.id desc limit 1
         ) st on true`,
  placed: (kind, span) => (kind === 'flow' ? within('x.received_on', span) : `x.received_on < ${span.dayAfter}`),
  leftOut: { in_bin: 'x.deleted_at is not null' },
  id: 'x.id',
  rowId: 'x.id',
  title: 'x.title',
  day: 'x.received_on',
  companyId: `(select c.id from ${ownCompany})`,
  companyName: `(select c.name from ${ownCompany})`,
  fields: {
    type: { value: 'x.kind' },
    channel: { value: 'x.channel' },
    stage: { value: 'st.stage' },
    answered: { value: 'x.first_answered_at is not null' },
    ...fieldsOfCompanies(ownCompany),
  },
  breakdowns: {
    type: { field: 'type', names: 'enquiries.kind' },
    channel: { field: 'channel', names: 'enquiries.channel' },
    stage: { field: 'stage', names: 'enquiries.stage' },
    ...breakdownsOfCompanies,
  },
  companies: ownCompany,
};
