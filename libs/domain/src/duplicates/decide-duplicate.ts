import type { DuplicateKind, DuplicateState } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Database, NotFound, type Actor } from '../platform/index.js';

/** "Two different ones": remembered for good and by every search, until somebody takes it back. Nothing of the records changes. */
@Injectable()
export class DecideDuplicate {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Said twice it changes nothing the second time. */
  async dismiss(actor: Actor, kind: DuplicateKind, id: string): Promise<void> {
    await this.decide(actor, kind, id, 'not_duplicate');
  }

  async reopen(actor: Actor, kind: DuplicateKind, id: string): Promise<void> {
    await this.decide(actor, kind, id, 'open');
  }

  private async decide(actor: Actor, kind: DuplicateKind, id: string, state: DuplicateState): Promise<void> {
    await this.db.transaction(async () => {
      const [pair] = await this.db.query<{ state: DuplicateState; firstId: string; secondId: string }>(
        `select state, first_id as "firstId", second_id as "secondId" from duplicate_pairs where id = $1 and kind = $2 for update`,
        [id, kind],
      );
      if (pair === undefined) throw new NotFound();
      const isDecided = (of: DuplicateState) => of === 'not_duplicate';
      if (isDecided(pair.state) === isDecided(state)) return;
      await this.db.query('update duplicate_pairs set state = $2, decided_by = $3, decided_at = $4 where id = $1', [
        id,
        state,
        isDecided(state) ? actor.id : null,
        isDecided(state) ? this.clock.now() : null,
      ]);
      const action = isDecided(state) ? 'dismiss' : 'reopen';
      await this.audit.record(
        actor,
        action,
        { kind: 'duplicate_pair', id },
        {
          state: [pair.state, state],
          ids: [null, [pair.firstId, pair.secondId]],
        },
      );
    });
  }
}
