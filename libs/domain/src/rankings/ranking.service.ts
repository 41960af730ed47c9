import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { ExternalRanking } from './external-ranking.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it; a null rank is "not published for us". */
export type RankingInput = Partial<
  Pick<
    ExternalRanking,
    | 'survey'
    | 'publisher'
    | 'edition'
    | 'editionOn'
    | 'scope'
    | 'level'
    | 'rank'
    | 'compared'
    | 'class'
    | 'link'
    | 'note'
  >
>;

export type NewRanking = RankingInput &
  Pick<ExternalRanking, 'survey' | 'edition' | 'editionOn' | 'scope' | 'level' | 'rank'>;

type Edition = Pick<ExternalRanking, 'survey' | 'scope' | 'level' | 'edition'>;

/** Places in outside surveys, typed in edition by edition. */
@Injectable()
export class RankingService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: NewRanking): Promise<string> {
    return this.db.transaction(async () => {
      this.check(input);
      if (await this.isTaken(input)) throw RuleBroken.at('/edition', 'ranking-taken');
      const { identifiers } = await this.db.repository(ExternalRanking).insert({ ...input, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'external_ranking', id }, createdFrom(input));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: RankingInput): Promise<void> {
    await this.db.transaction(async () => {
      const ranking = await findLiving(this.db, ExternalRanking, id);
      this.check(patched(ranking, input));
      const {
        survey = ranking.survey,
        scope = ranking.scope,
        level = ranking.level,
        edition = ranking.edition,
      } = input;
      if (await this.isTaken({ survey, scope, level, edition }, id)) throw RuleBroken.at('/edition', 'ranking-taken');
      await updateVersioned(this.db, ExternalRanking, id, expected, input);
      await this.audit.record(actor, 'update', { kind: 'external_ranking', id }, changesOf(ranking, input));
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, ExternalRanking, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'external_ranking', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const ranking = await this.db.repository(ExternalRanking).findOneBy({ id });
      if (ranking === null) throw new NotFound();
      if (ranking.deletedAt !== null && (await this.isTaken(ranking))) throw new Conflict('ranking-taken');
      await takeFromBin(this.db, ExternalRanking, id);
      await this.audit.record(actor, 'restore', { kind: 'external_ranking', id });
    });
  }

  private check({ rank, compared, editionOn }: RankingInput): void {
    const now = this.clock.now();
    demandPlausibleDays({ '/editionOn': editionOn }, now);
    if (editionOn !== undefined && editionOn > dayOf(now)) throw RuleBroken.at('/editionOn', 'day-in-the-future');
    if (rank && compared && rank > compared) throw RuleBroken.at('/rank', 'rank-beyond-compared');
  }

  private async isTaken({ survey, scope, level, edition }: Edition, except: string | null = null): Promise<boolean> {
    // Two who type in the same edition at once: the second waits here and then sees the first.
    await this.db.query('select pg_advisory_xact_lock(hashtext($1))', [`ranking ${survey.toLowerCase()} ${edition}`]);
    const rows = await this.db.query(
      `select 1 from external_rankings
       where lower(survey) = lower($1) and scope = $2 and level = $3 and edition = $4
         and deleted_at is null and id is distinct from $5::uuid`,
      [survey, scope, level, edition, except],
    );
    return rows.length > 0;
  }
}
