import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Conflict, Database, RuleBroken, findLiving, updateVersioned, type Actor } from '../platform/index.js';
import { Initiative } from './initiative.entity.js';

/** Makes one of two initiatives that propose the same. */
@Injectable()
export class MergeInitiatives {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /**
   * The first survives with the earlier day of receipt and the earlier promise; the other's maker and supporters support it, its
   * measures are its own, and the links that were mailed lead to it.
   */
  async merge(actor: Actor, id: string, otherId: string): Promise<void> {
    if (id === otherId) throw RuleBroken.at('/otherId', 'initiative-itself');
    await this.db.transaction(async () => {
      await this.db.query('select 1 from initiatives where id in ($1, $2) order by id for update', [id, otherId]);
      const survivor = await findLiving(this.db, Initiative, id);
      const other = await this.other(otherId);
      if (survivor.duplicateOfId !== null || other.duplicateOfId !== null) throw new Conflict('initiative-merged');
      await this.takeOver(id, other);
      const earliest = (mine: string, theirs: string) => (theirs < mine ? theirs : mine);
      const receivedOn = earliest(survivor.receivedOn, other.receivedOn);
      await this.db.query(`update initiative_states set since = $2 where initiative_id = $1 and state = 'received'`, [
        id,
        receivedOn,
      ]);
      await updateVersioned(this.db, Initiative, id, null, {
        receivedOn,
        answerDueOn: earliest(survivor.answerDueOn, other.answerDueOn),
        legal: survivor.legal || other.legal,
      });
      await updateVersioned(this.db, Initiative, otherId, null, { duplicateOfId: id });
      await this.audit.record(
        actor,
        'merge',
        { kind: 'initiative', id },
        { otherId: [null, otherId], receivedOn: [survivor.receivedOn, receivedOn] },
      );
      await this.audit.record(actor, 'merge', { kind: 'initiative', id: otherId }, { duplicateOfId: [null, id] });
    });
  }

  private async other(otherId: string): Promise<Initiative> {
    const other = await this.db.repository(Initiative).findOneBy({ id: otherId });
    if (other === null || other.deletedAt !== null) throw RuleBroken.at('/otherId', 'unknown-reference');
    return other;
  }

  private async takeOver(id: string, other: Initiative): Promise<void> {
    await this.db.query(
      `insert into initiative_supporters (initiative_id, maker_kind, company_id, contact_id, name, email, language, since)
       select $1, maker_kind, company_id, contact_id, coalesce(maker_name, maker_organisation, maker_email), maker_email, language, received_on
       from initiatives where id = $2 and not anonymous`,
      [id, other.id],
    );
    await this.db.query('update initiative_supporters set initiative_id = $1 where initiative_id = $2', [id, other.id]);
    await this.db.query(
      `insert into initiative_measures (initiative_id, measure_id, since)
       select $1, measure_id, since from initiative_measures where initiative_id = $2
       on conflict (initiative_id, measure_id) do update set since = least(initiative_measures.since, excluded.since)`,
      [id, other.id],
    );
    // What was merged into the other one before is now the survivor's.
    await this.db.query('update initiatives set duplicate_of_id = $1 where duplicate_of_id = $2', [id, other.id]);
  }
}
