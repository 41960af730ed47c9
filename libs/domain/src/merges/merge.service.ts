import type { MergeKind, MergeMove } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { Conflict, Database, NotFound, RuleBroken, updateVersioned, type Actor } from '../platform/index.js';
import { Suppressions } from '../recipients/index.js';
import { keepOldNames } from './keep-old-names.js';
import { keepRefusals } from './keep-refusals.js';
import {
  mergedCompany,
  mergedContact,
  type CompanyChoices,
  type ContactChoices,
  type MergedFields,
} from './merge-fields.js';
import { Merge } from './merge.entity.js';
import { countMoves, moveRows } from './move-rows.js';
import { tableOf } from './relations.js';

interface Sides<Row> {
  survivor: Row;
  other: Row;
}

/** Makes one record of two. Which fields the survivor takes is the caller's choice; everything else follows the rules. */
@Injectable()
export class MergeService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly suppressions: Suppressions,
  ) {}

  /** The survivor is the first; answers the merge's id. */
  mergeCompanies(actor: Actor, survivorId: string, otherId: string, choices: CompanyChoices = {}): Promise<string> {
    return this.db.transaction(async () => {
      const { survivor, other } = await this.companies(survivorId, otherId, 'update');
      const merged = await this.checkedCompany(survivor, other, choices);
      const { id, moves } = await this.begin(actor, 'company', survivor.id, other.id, merged);
      // The other first: a business id belongs to one living record at a time.
      await updateVersioned(this.db, Company, other.id, null, { deletedAt: new Date(), mergedIntoId: survivor.id });
      const after = await updateVersioned(this.db, Company, survivor.id, null, merged.patch);
      await moveRows(this.db, 'company', id, { survivorId: survivor.id, otherId: other.id });
      await keepOldNames(this.db, id, after, [survivor.name, other.name]);
      await keepRefusals(this.db, this.suppressions, id, after.email, [survivor.email, other.email]);
      await this.tell(actor, 'company', survivor.id, other.id, merged, moves);
      return id;
    });
  }

  mergeContacts(actor: Actor, survivorId: string, otherId: string, choices: ContactChoices = {}): Promise<string> {
    return this.db.transaction(async () => {
      const { survivor, other } = await this.contacts(survivorId, otherId, 'update');
      const merged = mergedContact(survivor, other, choices);
      const { id, moves } = await this.begin(actor, 'contact', survivor.id, other.id, merged);
      await updateVersioned(this.db, Contact, other.id, null, { deletedAt: new Date(), mergedIntoId: survivor.id });
      const after = await updateVersioned(this.db, Contact, survivor.id, null, merged.patch);
      await moveRows(this.db, 'contact', id, { survivorId: survivor.id, otherId: other.id });
      await keepRefusals(this.db, this.suppressions, id, after.email, [survivor.email, other.email]);
      await this.tell(actor, 'contact', survivor.id, other.id, merged, moves);
      return id;
    });
  }

  /** Both, if they can be merged. The refusals are the same for a preview, which locks nothing. */
  async companies(survivorId: string, otherId: string, lock?: 'update'): Promise<Sides<Company>> {
    await this.demandMergeable('company', survivorId, otherId, lock);
    const both = await this.db.repository(Company).findBy([{ id: survivorId }, { id: otherId }]);
    return sidesOf(both, survivorId, otherId);
  }

  async contacts(survivorId: string, otherId: string, lock?: 'update'): Promise<Sides<Contact>> {
    await this.demandMergeable('contact', survivorId, otherId, lock);
    const both = await this.db.repository(Contact).findBy([{ id: survivorId }, { id: otherId }]);
    return sidesOf(both, survivorId, otherId);
  }

  /** Throws `RuleBroken` when they are two companies by the register, too. */
  async checkedCompany(
    survivor: Company,
    other: Company,
    choices: CompanyChoices = {},
  ): Promise<MergedFields<Company>> {
    const { ids } = await this.db.one<{ ids: number }>(
      `select count(distinct business_id)::int as ids from (
         select business_id from companies where id in ($1, $2)
         union select business_id from company_register_records where company_id in ($1, $2)) b`,
      [survivor.id, other.id],
    );
    if (ids > 1) throw RuleBroken.at('/otherId', 'merge-two-business-ids');
    return mergedCompany(survivor, other, choices);
  }

  private async demandMergeable(kind: MergeKind, survivorId: string, otherId: string, lock?: 'update'): Promise<void> {
    if (survivorId.toLowerCase() === otherId.toLowerCase())
      throw RuleBroken.at('/otherId', 'merge-with-itself', { kind });
    // In the order of their ids, so that two merges of the same two wait for each other instead of both dying.
    const rows = await this.db.query<{ id: string; isGone: boolean; isMerged: boolean }>(
      `select id, deleted_at is not null as "isGone", merged_into_id is not null as "isMerged" from ${tableOf[kind]}
       where id in ($1, $2) order by id ${lock === 'update' ? 'for update' : ''}`,
      [survivorId, otherId],
    );
    const survivor = rows.find(({ id }) => id === survivorId.toLowerCase());
    const other = rows.find(({ id }) => id === otherId.toLowerCase());
    if (survivor === undefined) throw new NotFound();
    if (other === undefined) throw RuleBroken.at('/otherId', `${kind}-unknown`);
    if (survivor.isMerged || other.isMerged) throw new Conflict('merge-already-merged', { kind });
    if (survivor.isGone || other.isGone) throw new Conflict('merge-in-bin', { kind });
  }

  private async begin(
    actor: Actor,
    kind: MergeKind,
    survivorId: string,
    otherId: string,
    { changes }: MergedFields<unknown>,
  ): Promise<{ id: string; moves: Partial<Record<MergeMove, number>> }> {
    const counts = await countMoves(this.db, kind, { survivorId, otherId });
    const moves = Object.fromEntries(counts.map(({ what, count }) => [what, count]));
    const { identifiers } = await this.db
      .repository(Merge)
      .insert({ kind, survivorId, mergedId: otherId, fields: changes as object, moves, createdBy: actor.id });
    return { id: String(identifiers[0]?.['id']), moves };
  }

  private async tell(
    actor: Actor,
    kind: MergeKind,
    survivorId: string,
    otherId: string,
    { changes }: MergedFields<unknown>,
    moves: object,
  ): Promise<void> {
    await this.audit.record(
      actor,
      'merge',
      { kind, id: survivorId },
      { ...changes, mergedId: [null, otherId], moves: [null, moves] },
    );
    await this.audit.record(actor, 'merge', { kind, id: otherId }, { mergedIntoId: [null, survivorId] });
  }
}

function sidesOf<Row extends { id: string }>(rows: readonly Row[], survivorId: string, otherId: string): Sides<Row> {
  const survivor = rows.find(({ id }) => id === survivorId.toLowerCase());
  const other = rows.find(({ id }) => id === otherId.toLowerCase());
  if (survivor === undefined || other === undefined) throw new NotFound();
  return { survivor, other };
}
