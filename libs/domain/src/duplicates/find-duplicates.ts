import type { DuplicateKind } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../platform/index.js';
import type { SharedKey } from './duplicate-search.entity.js';
import { pairsOfCompanies, pairsOfContacts } from './pairs.sql.js';
import { isWorthShowing } from './rule-sql.js';
import { keysOfTooMany } from './shared-keys.query.js';

/** More keys than these help nobody to mend them. */
const mostKeysTold = 200;

export interface FoundDuplicates {
  /** Pairs that are open after the search. */
  companies: number;
  contacts: number;
  sharedKeys: SharedKey[];
}

const tables = { company: 'companies', contact: 'contacts' } as const satisfies Record<DuplicateKind, string>;
const pairsOf = { company: pairsOfCompanies, contact: pairsOfContacts } as const satisfies Record<
  DuplicateKind,
  string
>;

/** The nightly search: set-based, safe to run twice. What a person has said of a pair stands, whatever is found. */
@Injectable()
export class FindDuplicates {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Null when another search is running. */
  async run(): Promise<FoundDuplicates | null> {
    return this.db.transaction(async () => {
      const [lock] = await this.db.query<{ free: boolean }>(
        `select pg_try_advisory_xact_lock(hashtext('find-duplicates')) as free`,
      );
      if (!lock?.free) return null;
      // Whole tables at night: longer than a person would wait, with room to sort in.
      await this.db.query(`select set_config('statement_timeout', '600s', true), set_config('work_mem', '64MB', true)`);
      const sharedKeys = await keysOfTooMany(this.db);
      const companies = await this.search('company', sharedKeys);
      const contacts = await this.search('contact', sharedKeys);
      await this.remember(sharedKeys);
      return { companies, contacts, sharedKeys };
    });
  }

  private async search(kind: DuplicateKind, sharedKeys: readonly SharedKey[]): Promise<number> {
    await this.closeVanished(kind);
    const keys = sharedKeys.filter((shared) => shared.kind === kind).map(({ reason, key }) => ({ reason, key }));
    // A pair that was found before keeps its day and its decision; an open one that is found no more has nothing to decide.
    await this.db.query(
      `with found as materialized (select * from (${pairsOf[kind]}) as scored where ${isWorthShowing('points')}),
       forgotten as (
         delete from duplicate_pairs p where p.kind = $2 and p.state = 'open'
           and not exists (select from found f where f.first_id = p.first_id and f.second_id = p.second_id)
       )
       insert into duplicate_pairs (kind, first_id, second_id, reasons, points, found_at)
       select $2, first_id, second_id, reasons, points, $3 from found
       on conflict (kind, first_id, second_id) do update set reasons = excluded.reasons, points = excluded.points,
         state = case when duplicate_pairs.state = 'not_duplicate' then 'not_duplicate' else 'open' end
       where (duplicate_pairs.reasons, duplicate_pairs.points) is distinct from (excluded.reasons, excluded.points)
         or duplicate_pairs.state in ('merged', 'gone')`,
      [JSON.stringify(keys), kind, this.clock.now()],
    );
    const { open } = await this.db.one<{ open: number }>(
      `select count(*)::integer as open from duplicate_pairs where kind = $1 and state = 'open'`,
      [kind],
    );
    return open;
  }

  /** Lists show the pairs of the living only, so this is for the memory, not for the eye. */
  private async closeVanished(kind: DuplicateKind): Promise<void> {
    await this.db.query(
      `update duplicate_pairs p set state = case when a.merged_into_id is not null or b.merged_into_id is not null then 'merged' else 'gone' end
       from duplicate_pairs q left join ${tables[kind]} a on a.id = q.first_id left join ${tables[kind]} b on b.id = q.second_id
       where q.id = p.id and p.kind = $1 and p.state = 'open'
         and (a.id is null or b.id is null or a.deleted_at is not null or b.deleted_at is not null)`,
      [kind],
    );
  }

  private async remember(sharedKeys: readonly SharedKey[]): Promise<void> {
    await this.db.query('delete from duplicate_searches');
    await this.db.query(
      `insert into duplicate_searches (searched_at, companies, contacts, shared_keys)
       select $1, (select count(*) from companies where deleted_at is null), (select count(*) from contacts where deleted_at is null), $2`,
      [this.clock.now(), JSON.stringify(sharedKeys.slice(0, mostKeysTold))],
    );
  }
}
