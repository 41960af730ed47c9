import { createHash } from 'node:crypto';
import { dayOf, addDays, instantAt, periodContaining, type SurveyLeftOutReason } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Conflict, Database, createdFrom, eachByItself, systemActor } from '../platform/index.js';
import { Suppressions, recipientsAmong } from '../recipients/index.js';
import { Invitations } from '../surveys/index.js';
import { dueCauses, peopleOf, stillHappened } from './causes.query.js';
import { SurveyTrigger } from './survey-trigger.entity.js';

/** So many of a rule's causes at a time; the next ones when the job comes again. */
const mostAtOnce = 100;
/** After the last day of its quarter a standing wave still takes answers. */
const answerDays = 30;

/** Why somebody who could have been asked was not, beside what keeps an invitation from anybody. */
export type HeldBack = SurveyLeftOutReason | 'not_drawn' | 'wave_ended' | 'nobody';

/** Who could have been asked and had been lately: a survey of the service still counts the occasion. */
const lately: ReadonlySet<HeldBack> = new Set(['asked_lately', 'company_asked_lately']);

interface Outcome {
  eligible: number;
  invited: number;
  leftOut: Partial<Record<HeldBack, number>>;
}

/** Follows what has happened by an invitation to answer. */
@Injectable()
export class FireTriggers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly suppressions: Suppressions,
    private readonly invitations: Invitations,
  ) {}

  /** The job. Safe to run twice and at the same time: a cause is one transaction's, by the key of its row. */
  async run(): Promise<number> {
    const now = this.clock.now();
    const triggers = await this.db
      .repository(SurveyTrigger)
      .createQueryBuilder('t')
      .innerJoin('surveys', 's', `s.id = t.survey_id and s.deleted_at is null and s.status = 'published'`)
      .where('t.deleted_at is null and t.on_since is not null')
      .orderBy('t.id')
      .getMany();
    let followed = 0;
    await eachByItself(triggers, async (trigger) => {
      const causeIds = await dueCauses(this.db, trigger, now, mostAtOnce);
      await eachByItself(causeIds, async (causeId) => {
        if (await this.follow(trigger, causeId)) followed += 1;
      });
    });
    return followed;
  }

  private follow(trigger: SurveyTrigger, causeId: string): Promise<boolean> {
    return this.db.transaction(async () => {
      // One cause at a time, whichever worker: two of the same company would not see each other otherwise.
      await this.db.query(`select pg_advisory_xact_lock(hashtextextended('survey-triggers', 0))`);
      if (!(await stillHappened(this.db, trigger, causeId))) return false;
      const now = this.clock.now();
      const [found] = await this.db.query(
        `insert into survey_trigger_causes (survey_id, cause_kind, cause_id, trigger_id, handled_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`,
        [trigger.surveyId, trigger.causeKind, causeId, trigger.id, now],
      );
      if (found === undefined) return false;
      const waveId = await this.standingWave(trigger.surveyId, now);
      const { eligible, invited, leftOut } = await this.invite(trigger, causeId, waveId);
      await this.db.query(
        `update survey_trigger_causes set wave_id = $4, eligible = $5, invited = $6, left_out = $7
         where survey_id = $1 and cause_kind = $2 and cause_id = $3`,
        [trigger.surveyId, trigger.causeKind, causeId, waveId, eligible, invited, JSON.stringify(leftOut)],
      );
      // Whoever was invited is in the frame already; it is as large as all that could have been.
      await this.db.query('update survey_waves set frame_size = frame_size + $2 where id = $1', [
        waveId,
        eligible - invited,
      ]);
      return true;
    });
  }

  /** At most one of each company, the first whom nothing keeps from being asked. */
  private async invite(trigger: SurveyTrigger, causeId: string, waveId: string): Promise<Outcome> {
    const outcome: Outcome = { eligible: 0, invited: 0, leftOut: {} };
    const leaveOut = (reason: HeldBack): void => {
      outcome.leftOut[reason] = (outcome.leftOut[reason] ?? 0) + 1;
    };
    const units = await peopleOf(this.db, trigger.causeKind, causeId);
    if (units.length === 0) leaveOut('nobody');
    const isDrawn = lotOf(trigger.surveyId, causeId) < trigger.share;
    for (const contactIds of units) {
      const reasons = isDrawn
        ? await this.askOneOf(contactIds, waveId, trigger, causeId)
        : await this.reachable(contactIds);
      const [last = null] = reasons.toReversed();
      const held = reasons.find((reason) => reason !== null && (lately.has(reason) || notOurs.has(reason)));
      if (last === null) outcome.invited += 1;
      else leaveOut(held ?? last);
      if (last === null || held !== undefined) outcome.eligible += 1;
    }
    return outcome;
  }

  /** Why each was not asked, until one was: null ends the list. */
  private async askOneOf(
    contactIds: readonly string[],
    waveId: string,
    { causeKind }: SurveyTrigger,
    causeId: string,
  ): Promise<(HeldBack | null)[]> {
    const reasons: (HeldBack | null)[] = [];
    for (const contactId of contactIds) {
      const reason = await this.add(waveId, contactId, { kind: causeKind, id: causeId });
      reasons.push(reason);
      if (reason === null || reason === 'company_asked_lately' || reason === 'wave_ended') break;
    }
    return reasons;
  }

  private async add(
    waveId: string,
    contactId: string,
    cause: Parameters<Invitations['add']>[2],
  ): Promise<HeldBack | null> {
    try {
      return await this.invitations.add(waveId, contactId, cause);
    } catch (error) {
      if (error instanceof Conflict) return 'wave_ended';
      throw error;
    }
  }

  private async reachable(contactIds: readonly string[]): Promise<HeldBack[]> {
    const { eligible, leftOut } = await recipientsAmong(this.db, this.suppressions, 'survey', contactIds);
    return eligible.length > 0 ? ['not_drawn'] : leftOut.map(({ reason }) => reason);
  }

  /** The wave that gathers the quarter's invitations of a survey's newest version; made when it is first needed. */
  private async standingWave(surveyId: string, now: Date): Promise<string> {
    const { versionId, name } = await this.db.one<{ versionId: string; name: string }>(
      `select v.id as "versionId", s.name from survey_versions v join surveys s on s.id = v.survey_id
       where s.id = $1 order by v.n desc limit 1`,
      [surveyId],
    );
    const quarter = periodContaining('quarter', dayOf(now));
    const [known] = await this.db.query<{ id: string }>(
      'select id from survey_waves where survey_version_id = $1 and quarter = $2',
      [versionId, quarter.code],
    );
    if (known !== undefined) return known.id;
    const closesAt = instantAt(addDays(quarter.lastDay, answerDays + 1));
    const { id } = await this.db.one<{ id: string }>(
      `insert into survey_waves (survey_version_id, name, kind, quarter, opens_at, closes_at, frame_size)
       values ($1, $2, 'triggered', $3, $4, $5, 0) returning id`,
      [versionId, `${name} ${quarter.code}`.slice(0, 200), quarter.code, now, closesAt],
    );
    await this.audit.record(
      systemActor,
      'create',
      { kind: 'survey_wave', id },
      createdFrom({ surveyId, kind: 'triggered', quarter: quarter.code, closesAt: closesAt.toISOString() }),
    );
    return id;
  }
}

const notOurs: ReadonlySet<HeldBack> = new Set(['not_drawn', 'wave_ended']);

/** The lot of a cause, 0 to 99: the same whenever and by whomever it is drawn. */
const lotOf = (surveyId: string, causeId: string): number =>
  createHash('sha256').update(`${surveyId} ${causeId}`).digest().readUInt32BE() % 100;
