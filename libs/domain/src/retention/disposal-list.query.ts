import type { Day, DisposableKind, RetentionClass, RetentionDeed } from '@elinvoima/contracts';
import { Conditions, listPage, type Database, type ListQuery, type Page, type PageRequest } from '../platform/index.js';

export interface DisposalRow {
  id: string;
  recordClass: RetentionClass;
  recordKind: DisposableKind;
  recordId: string;
  taskClass: string;
  momentOn: Day;
  ruleVersion: number;
  deed: RetentionDeed;
  ground: string;
  proposedBy: string | null;
  approvedBy: string | null;
  disposedAt: Date;
}

export interface DisposalFilter {
  recordClass?: RetentionClass;
  proposalId?: string;
  /** First and last day on which it went. */
  from?: Day;
  to?: Day;
}

export function disposalSource({ recordClass, proposalId, from, to }: DisposalFilter): ListQuery {
  const day = `(d.disposed_at at time zone 'Europe/Helsinki')::date`;
  return {
    select: `d.id, d.record_class as "recordClass", d.record_kind as "recordKind", d.record_id as "recordId", d.task_class as "taskClass",
      d.moment_on::text as "momentOn", d.rule_version as "ruleVersion", d.deed, d.ground, m.name as "proposedBy", a.name as "approvedBy",
      d.disposed_at as "disposedAt"`,
    from: 'disposals d left join users m on m.id = d.proposed_by left join users a on a.id = d.approved_by',
    where: new Conditions()
      .addIf(recordClass, (p) => `d.record_class = ${p}`)
      .addIf(proposalId, (p) => `d.proposal_id = ${p}::uuid`)
      .addIf(from, (p) => `${day} >= ${p}::date`)
      .addIf(to, (p) => `${day} <= ${p}::date`),
    id: 'd.id',
    sorts: { disposedAt: { expression: 'd.disposed_at', type: 'timestamptz' } },
    defaultSort: '-disposedAt',
  };
}

/** What has gone, newest first. It names nobody but those who said yes. */
export const listDisposals = (db: Database, filter: DisposalFilter, page: PageRequest): Promise<Page<DisposalRow>> =>
  listPage<DisposalRow>(db, disposalSource(filter), page);
