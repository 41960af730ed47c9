import { addDays, dayOf, formatDay, instantAt, usualLastDay } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { renderSVG } from 'uqr';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, NotFound, createdFrom, findLiving, type Actor } from '../../platform/index.js';
import { SurveyLinks } from '../answering/survey-links.js';
import { SurveyVersion } from '../questionnaire/survey-version.entity.js';
import { Survey } from '../questionnaire/survey.entity.js';
import { SurveyWave } from '../sending/survey-wave.entity.js';
import { checkTimes } from '../sending/wave-times.js';

export interface OpenWaveInput {
  surveyId: string;
  name?: string;
  /** Two weeks, to the end of that day, unless told. */
  closesAt?: Date;
}

/** An open link as it can be seen once: only its hash is kept. */
export interface IssuedOpenLink {
  url: string;
  /** The address as a QR code, black on white with its quiet zone. */
  qrSvg: string;
  expiresAt: Date;
}

/** Surveys that anybody may answer who finds the link: on a poster, a web page, a screen at an event. */
@Injectable()
export class OpenWaves {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly links: SurveyLinks,
  ) {}

  /** Throws `Conflict` for a survey that is not published, `RuleBroken` when the closing day is not possible. */
  async open(actor: Actor, input: OpenWaveInput): Promise<string> {
    return this.db.transaction(async () => {
      const survey = await findLiving(this.db, Survey, input.surveyId);
      const version = await this.db
        .repository(SurveyVersion)
        .findOne({ where: { surveyId: survey.id }, order: { n: 'DESC' } });
      if (version === null || survey.status !== 'published') throw new Conflict('survey-not-published');
      const now = this.clock.now();
      const closesAt = input.closesAt ?? instantAt(addDays(usualLastDay(now, []), 1));
      checkTimes(now, now, closesAt, []);
      const name = (input.name?.trim() || `${survey.name} ${formatDay(dayOf(now), actor.language)}`).slice(0, 200);
      const { identifiers } = await this.db.repository(SurveyWave).insert({
        surveyVersionId: version.id,
        name,
        kind: 'open',
        opensAt: now,
        closesAt,
        frameSize: null,
        createdBy: actor.id,
      });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'create',
        { kind: 'survey_wave', id },
        createdFrom({ name, surveyId: survey.id, kind: 'open', closesAt: closesAt.toISOString() }),
      );
      return id;
    });
  }

  /** A new link, shown once; those before it open nothing from now on. */
  async issue(actor: Actor, waveId: string): Promise<IssuedOpenLink> {
    return this.db.transaction(async () => {
      const { closesAt } = await this.lock(waveId);
      await this.revokeAll(waveId);
      const url = this.links.address('answer', await this.links.issueOpen(waveId, closesAt));
      await this.audit.record(actor, 'issue-link', { kind: 'survey_wave', id: waveId });
      return { url, qrSvg: qrSvgOf(url), expiresAt: closesAt };
    });
  }

  /** Nobody gets in by the link any more; what was answered stays. Doing it twice changes nothing. */
  async revoke(actor: Actor, waveId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.lock(waveId, true);
      if ((await this.revokeAll(waveId)) > 0)
        await this.audit.record(actor, 'revoke-link', { kind: 'survey_wave', id: waveId });
    });
  }

  private async revokeAll(waveId: string): Promise<number> {
    const revoked = await this.db.query(
      `update survey_link_tokens set revoked_at = $2 where wave_id = $1 and revoked_at is null returning 1`,
      [waveId, this.clock.now()],
    );
    return revoked.length;
  }

  /** One at a time for each wave, so that of two links issued at once one is left. */
  private async lock(waveId: string, alsoClosed = false): Promise<{ closesAt: Date }> {
    const [wave] = await this.db.query<{ kind: string; closesAt: Date; closed: boolean }>(
      `select kind, closes_at as "closesAt", (state = 'closed' or closes_at <= $2::timestamptz) as closed
       from survey_waves where id = $1 for update`,
      [waveId, this.clock.now()],
    );
    if (wave === undefined || wave.kind !== 'open') throw new NotFound();
    if (wave.closed && !alsoClosed) throw new Conflict('survey-closed');
    return wave;
  }
}

/** Black on white whatever the page around it; four modules of margin, as scanners need; survives a crease. */
export const qrSvgOf = (address: string): string => renderSVG(address, { ecc: 'M', border: 4, pixelSize: 8 });
