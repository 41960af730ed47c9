import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/index.js';
import { Clock, Database, systemActor } from '../../../platform/index.js';
import { lotsOf, type NewLot, type RunningBlock, type WaitingAnswer } from './lots.js';

/** SQL: the moment at which wave `w` ends or has ended. */
const endOfWave = `case when w.state = 'closed' then least(w.closed_at, w.closes_at) else w.closes_at end`;

/** Lets answers come to be counted, in lots: the only way by which one gets into any figure. Safe to run again at any time. */
@Injectable()
export class PublishAnswers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Of every survey in which answers or a block wait; answers how many came to be counted. */
  async run(): Promise<number> {
    const surveys = await this.db.query<{ id: string }>(
      `select s.id from surveys s where s.deleted_at is null and (exists (
         select from survey_blocks b where b.survey_id = s.id and b.ended_on is null) or exists (
         select from survey_versions v join survey_responses r on r.survey_version_id = v.id
         where v.survey_id = s.id and r.lot_id is null and r.mode = 'live' and not r.quarantined))`,
    );
    let counted = 0;
    for (const { id } of surveys) counted += await this.ofSurvey(id);
    return counted;
  }

  async ofSurvey(surveyId: string): Promise<number> {
    return this.db.transaction(async () => {
      // Two at once would count an answer twice.
      await this.db.query('select 1 from surveys where id = $1 for no key update', [surveyId]);
      const now = this.clock.now();
      const running = await this.db.query<RunningBlock>(
        `select wave_id as "waveId", quarter_end::text as "quarterEnd" from survey_blocks where survey_id = $1 and ended_on is null`,
        [surveyId],
      );
      const lots = lotsOf(await this.waiting(surveyId, now), dayOf(now), running);
      for (const lot of lots) await this.put(lot);
      await this.endBlocks(surveyId, now);
      return lots.reduce((sum, { answers }) => sum + answers.length, 0);
    });
  }

  private async waiting(surveyId: string, now: Date): Promise<WaitingAnswer[]> {
    return this.db.query<WaitingAnswer>(
      `select r.id, v.survey_id as "surveyId", r.wave_id as "waveId",
         (v.definition ->> 'anonymous')::boolean as anonymous, coalesce(r.stand_in, r.company_id, i.contact_id) as organisation,
         date_trunc('quarter', r.submitted_on)::date::text as quarter,
         (date_trunc('quarter', r.submitted_on) + interval '3 months - 1 day')::date::text as "quarterEnd",
         w.kind <> 'wave' as "goesOn",
         case when closing.at <= $2::timestamptz then
           ((closing.at - interval '1 microsecond') at time zone 'Europe/Helsinki')::date::text end as "endedOn"
       from survey_responses r
       join survey_waves w on w.id = r.wave_id
       cross join lateral (select ${endOfWave} as at) closing
       join survey_versions v on v.id = r.survey_version_id
       left join survey_invitations i on i.id = r.invitation_id
       where v.survey_id = $1 and r.lot_id is null and r.mode = 'live' and not r.quarantined
       order by r.id`,
      [surveyId, now],
    );
  }

  private async put({ surveyId, waveId, quarterEnd, countedOn, answers }: NewLot): Promise<void> {
    const block = await this.blockOf(surveyId, waveId, quarterEnd, countedOn);
    const { id } = await this.db.one<{ id: string }>(
      'insert into survey_lots (survey_id, wave_id, block_id, counted_on, answers) values ($1, $2, $3, $4, $5) returning id',
      [surveyId, waveId, block, countedOn, answers.length],
    );
    await this.db.query('update survey_responses set lot_id = $1 where id = any($2::uuid[])', [id, answers]);
    await this.audit.record(
      systemActor,
      'count-answers',
      waveId === null ? { kind: 'survey', id: surveyId } : { kind: 'survey_wave', id: waveId },
      { counted: [null, answers.length] },
    );
  }

  /** The running one, else a new one: what comes after its wave's block has ended is told in a block of its own. */
  private async blockOf(
    surveyId: string,
    waveId: string | null,
    quarterEnd: string | null,
    countedOn: string,
  ): Promise<string> {
    const [running] = await this.db.query<{ id: string }>(
      'select id from survey_blocks where wave_id = $1 and quarter_end is not distinct from $2 and ended_on is null',
      [waveId, quarterEnd],
    );
    if (running !== undefined) return running.id;
    const { id } = await this.db.one<{ id: string }>(
      'insert into survey_blocks (survey_id, wave_id, quarter_end, ended_on) values ($1, $2, $3, $4) returning id',
      [surveyId, waveId, quarterEnd, waveId === null ? countedOn : null],
    );
    return id;
  }

  /** From now on the groups of these answers may be told, so nothing may come into their blocks any more. */
  private async endBlocks(surveyId: string, now: Date): Promise<void> {
    await this.db.query(
      `update survey_blocks b set ended_on = least(b.quarter_end, closing.day)
       from survey_waves w cross join lateral (
         select case when ${endOfWave} <= $2::timestamptz then
           ((${endOfWave} - interval '1 microsecond') at time zone 'Europe/Helsinki')::date end as day
       ) closing
       where w.id = b.wave_id and b.survey_id = $1 and b.ended_on is null
         and (closing.day is not null or b.quarter_end < $3::date)`,
      [surveyId, now, dayOf(now)],
    );
  }
}
