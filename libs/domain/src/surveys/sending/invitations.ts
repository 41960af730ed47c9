import type { SurveyCauseKind, SurveyLeftOutReason } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Conflict, Database, NotFound } from '../../platform/index.js';
import { Suppressions } from '../../recipients/index.js';
import { chosenFrame, frozenFactsOf, type FramePerson, type FrozenFacts } from './frame.js';
import { coarsened } from '../anonymity/coarsen-frame.js';
import { PaceWaves } from './pace-waves.js';

/** The record after which somebody is asked. */
export interface Cause {
  kind: SurveyCauseKind;
  id: string;
}

/** Inviting people in a wave, with what the breakdowns will go by frozen as it is now. */
@Injectable()
export class Invitations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly suppressions: Suppressions,
    private readonly pace: PaceWaves,
  ) {}

  /**
   * One person more in a standing wave of a survey after a service; null when invited, else why not. Its mail leaves when hours
   * and pace allow. Throws `NotFound` for an unknown wave, `Conflict` for one that takes no more.
   */
  async add(waveId: string, contactId: string, cause: Cause): Promise<SurveyLeftOutReason | null> {
    return this.db.transaction(async () => {
      const now = this.clock.now();
      const [wave] = await this.db.query<{ kind: 'wave' | 'triggered' | 'open'; ended: boolean }>(
        `select kind, state = 'closed' or closes_at <= $2::timestamptz or stopped_at is not null as ended
         from survey_waves where id = $1 for no key update`,
        [waveId, now],
      );
      if (wave === undefined) throw new NotFound();
      if (wave.kind !== 'triggered' || wave.ended) throw new Conflict('survey-closed');
      const { eligible, leftOut } = await chosenFrame(this.db, this.suppressions, now, 'triggered', {
        contactIds: [contactId],
      });
      const [person] = eligible;
      if (person === undefined) return leftOut[0]?.reason ?? 'not_found';
      const added = await this.freeze(waveId, [person], cause);
      // Already asked in this very wave, longer ago than the time between two surveys.
      if (added === 0) return 'asked_lately';
      await this.db.query('update survey_waves set frame_size = frame_size + $2 where id = $1', [waveId, added]);
      await this.pace.step(waveId);
      return null;
    });
  }

  /** Writes the invitations of a frame; answers how many. Three statements, whatever their number. */
  async freeze(waveId: string, people: readonly FramePerson[], cause: Cause | null = null): Promise<number> {
    const factsOf = await frozenFactsOf(
      this.db,
      this.clock.now(),
      people.map(({ companyId }) => companyId),
    );
    const facts = await this.mayBeKnown(
      waveId,
      people,
      people.map(({ companyId }) => factsOf(companyId)),
      cause,
    );
    const { count } = await this.db.one<{ count: number }>(
      `with invited as (
         insert into survey_invitations (wave_id, contact_id, company_id, language, frozen_industry, frozen_size, frozen_contacted, cause_kind, cause_id)
         select $1, contact_id, company_id, language, industry, size, contacted, $8, $9
         from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::boolean[])
           as person (contact_id, company_id, language, industry, size, contacted)
         on conflict (wave_id, contact_id) do nothing
         returning id
       ), waiting as (
         insert into survey_invitation_mails (invitation_id, step) select id, 0 from invited
       ) select count(*)::int as count from invited`,
      [
        waveId,
        people.map(({ contactId }) => contactId),
        people.map(({ companyId }) => companyId),
        people.map(({ language }) => language),
        facts.map(({ industry }) => industry),
        facts.map(({ size }) => size),
        facts.map(({ contacted }) => contacted),
        cause?.kind ?? null,
        cause?.id ?? null,
      ],
    );
    return count;
  }

  /**
   * Anonymous answers will carry these facts, so only what many share may be frozen. Of people asked one by one after something
   * happened nobody knows yet how many there will be: of them nothing.
   */
  private async mayBeKnown(
    waveId: string,
    people: readonly FramePerson[],
    facts: readonly FrozenFacts[],
    cause: Cause | null,
  ): Promise<readonly FrozenFacts[]> {
    const { anonymous } = await this.db.one<{ anonymous: boolean }>(
      `select (v.definition ->> 'anonymous')::boolean as anonymous
       from survey_waves w join survey_versions v on v.id = w.survey_version_id where w.id = $1`,
      [waveId],
    );
    if (!anonymous) return facts;
    const nothing = { industry: null, size: null, contacted: null };
    if (cause !== null) return people.map(() => nothing);
    return coarsened(
      people.map(({ companyId, contactId }, n) => ({ ...(facts[n] ?? nothing), organisation: companyId ?? contactId })),
    );
  }
}
