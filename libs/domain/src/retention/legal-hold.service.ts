import { dayOf, type DisposableKind, type HoldTarget, type RetentionClass } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Conflict, Database, NotFound, RuleBroken, type Actor } from '../platform/index.js';
import { LegalHold } from './legal-hold.entity.js';
import { recordSources } from './record-sources.js';

export interface NewLegalHold {
  target: HoldTarget;
  companyId?: string;
  recordClass?: RetentionClass;
  recordKind?: DisposableKind;
  recordId?: string;
  ground: string;
}

/** Taken shared by whatever removes: once a hold is written, nothing that was looked at before it is removed after it. */
const lock = `hashtext('legal_holds')`;
export const lockHolds = (db: Database): Promise<unknown[]> => db.query(`select pg_advisory_xact_lock_shared(${lock})`);

/** Keeps a company's records, one record or a whole class from being disposed of, for a ground. */
@Injectable()
export class LegalHoldService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: NewLegalHold): Promise<string> {
    return this.db.transaction(async () => {
      const { target, ground } = input;
      const what = await this.whatOf(input);
      await this.db.query(`select pg_advisory_xact_lock(${lock})`);
      const { identifiers } = await this.db
        .repository(LegalHold)
        .insert({ target, ground, ...what, setOn: dayOf(this.clock.now()), setBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'create',
        { kind: 'legal_hold', id },
        Object.fromEntries(Object.entries({ target, ...what }).map(([field, value]) => [field, [null, value]])),
      );
      return id;
    });
  }

  async lift(actor: Actor, id: string, reason: string): Promise<void> {
    await this.db.transaction(async () => {
      const hold = await this.db.repository(LegalHold).findOneBy({ id });
      if (hold === null) throw new NotFound();
      const lifted = await this.db.query(
        'update legal_holds set lifted_at = now(), lifted_by = $2, lift_reason = $3 where id = $1 and lifted_at is null returning id',
        [id, actor.id, reason],
      );
      if (lifted.length === 0) throw new Conflict('hold-lifted');
      await this.audit.record(actor, 'lift', { kind: 'legal_hold', id });
    });
  }

  /** Exactly what the target needs, and a record that is there. */
  private async whatOf({
    target,
    companyId,
    recordClass,
    recordKind,
    recordId,
  }: NewLegalHold): Promise<Partial<Pick<LegalHold, 'companyId' | 'recordClass' | 'recordKind' | 'recordId'>>> {
    if (target === 'class') {
      if (recordClass === undefined) throw RuleBroken.at('/recordClass', 'required');
      return { recordClass };
    }
    if (target === 'company') {
      if (companyId === undefined) throw RuleBroken.at('/companyId', 'required');
      const found = await this.db.query('select id from companies where id = $1', [companyId]);
      if (found.length === 0) throw RuleBroken.at('/companyId', 'unknown-reference');
      return { companyId };
    }
    const source = recordSources.find(({ kind }) => kind === recordKind);
    if (source === undefined) throw RuleBroken.at('/recordKind', 'required');
    if (recordId === undefined) throw RuleBroken.at('/recordId', 'required');
    const found = await this.db.query(`select id from ${source.table} where id = $1`, [recordId]);
    if (found.length === 0) throw RuleBroken.at('/recordId', 'unknown-reference');
    return { recordKind: source.kind, recordId };
  }
}
