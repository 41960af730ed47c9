import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Clock, Database, systemActor, type Config } from '../../platform/index.js';
import { Audit } from '../audit.js';
import { checkpointMac } from './anchors.js';

const atOnce = 20_000;

/**
 * Entries older than `AUDIT_YEARS` leave, from the chain's beginning on and never out of its middle. The last seal of what left
 * stays with the installation's signature as the place where verifying begins. The leaving itself is on the trail.
 */
@Injectable()
export class RetireEntries {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers how many left. */
  async run(): Promise<number> {
    const { isHeld } = await this.db.one<{ isHeld: boolean }>(
      `select under_legal_hold(array['audit_trail'], null, '{}') as "isHeld"`,
    );
    if (isHeld) return 0;
    let left = 0;
    for (;;) {
      const count = await this.db.transaction(() => this.retireSome());
      left += count;
      if (count < atOnce) return left;
    }
  }

  private async retireSome(): Promise<number> {
    const before = new Date(this.clock.now());
    before.setUTCFullYear(before.getUTCFullYear() - this.config.auditYears);
    const [last] = await this.db.query<{ position: string; hash: Buffer }>(
      `with oldest as (
         select s.position, s.hash, e.at from audit_seals s left join audit_entries e using (seq)
         where s.position > coalesce((select max(c.position) from audit_checkpoints c), 0) order by s.position limit ${atOnce}
       ), young as (
         -- An entry that is missing without having left is for verifying to find, not for this to cover.
         select min(position) as position from oldest where at >= $1 or at is null
       )
       select o.position, o.hash from oldest o, young y
       where y.position is null or o.position < y.position order by o.position desc limit 1`,
      [before],
    );
    if (last === undefined) return 0;
    const position = Number(last.position);
    const { removed } = await this.db.one<{ removed: string }>('select retire_audit($1, $2) as removed', [
      position,
      checkpointMac(this.config.secretKey, position, last.hash),
    ]);
    await this.audit.record(
      systemActor,
      'retire',
      { kind: 'audit_trail', id: null },
      { entries: [null, Number(removed)], position: [null, position], hash: [null, last.hash.toString('hex')] },
    );
    return Number(removed);
  }
}
