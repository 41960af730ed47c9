import { within } from '../counted.js';
import { breakdownsOfCompanies, fieldsOfCompanies, ownCompany } from './company-fields.js';
import type { CountableRecord, CountableSql } from './countable-sql.js';

/** What a company may have a part in, and a person without one too. */
const ofOneCompany: Pick<CountableRecord, 'id' | 'rowId' | 'companyId' | 'companyName'> = {
  id: 'x.id',
  rowId: 'x.id',
  companyId: `(select c.id from ${ownCompany})`,
  companyName: `(select c.name from ${ownCompany})`,
};

export const referrals: CountableSql<'referrals'> = {
  ...ofOneCompany,
  kind: 'referral',
  from: () => 'referrals x',
  placed: (_kind, span) => within('x.sent_on', span),
  leftOut: { in_bin: 'x.deleted_at is not null', withdrawn: 'x.withdrawn_on is not null' },
  title: 'x.need',
  day: 'x.sent_on',
  fields: {
    way: { value: 'x.way' },
    outcome: { value: 'x.outcome' },
    unit: { value: 'x.recipient_unit' },
    ...fieldsOfCompanies(ownCompany),
  },
  breakdowns: { outcome: { field: 'outcome', names: 'referrals.outcome' }, ...breakdownsOfCompanies },
  companies: ownCompany,
};

export const feedback: CountableSql<'feedback'> = {
  ...ofOneCompany,
  kind: 'feedback',
  from: () => 'feedback x',
  placed: (_kind, span) => within('x.received_on', span),
  leftOut: { in_bin: 'x.deleted_at is not null' },
  title: 'left(x.text, 120)',
  day: 'x.received_on',
  fields: {
    tone: { value: 'x.tone' },
    channel: { value: 'x.channel' },
    topic: { value: 'x.topic' },
    unit: { value: 'x.unit' },
    answered: { value: 'x.answered_on is not null' },
    ...fieldsOfCompanies(ownCompany),
  },
  breakdowns: {
    tone: { field: 'tone', names: 'feedback.tone' },
    channel: { field: 'channel', names: 'feedback.channel' },
    topic: { field: 'topic', names: 'topics' },
    unit: { field: 'unit', names: 'as-written' },
    ...breakdownsOfCompanies,
  },
  companies: ownCompany,
};
