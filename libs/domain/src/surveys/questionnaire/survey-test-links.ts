import type { SurveyDefinition } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  CONFIG,
  Clock,
  Database,
  NotFound,
  findLiving,
  hashToken,
  newToken,
  type Actor,
  type Config,
} from '../../platform/index.js';
import { SurveyTestLink } from './survey-test-link.entity.js';
import { Survey } from './survey.entity.js';

/** Long enough for a round of comments among colleagues. */
const days = 30;

/** What a test link opens: the real questionnaire, and nowhere to put an answer. */
export interface TriedSurvey {
  definition: SurveyDefinition;
  /** The number of the published version; 0 for the draft. */
  version: number;
}

/**
 * Links by which staff try a survey out before it is sent. Nothing that is answered through them is stored: what is not there
 * can be counted by no figure, no rate and no feedback.
 */
@Injectable()
export class SurveyTestLinks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Of the published version with that number, or of the draft. The address is told once; its hash is kept. */
  async issue(actor: Actor, surveyId: string, version?: number): Promise<{ url: string; expiresAt: Date }> {
    return this.db.transaction(async () => {
      await findLiving(this.db, Survey, surveyId);
      const versionId = version === undefined ? null : await this.versionId(surveyId, version);
      const token = newToken();
      const expiresAt = new Date(this.clock.now().getTime() + days * 24 * 3600 * 1000);
      await this.db.repository(SurveyTestLink).insert({
        surveyId,
        surveyVersionId: versionId,
        tokenHash: hashToken(token),
        expiresAt,
        createdBy: actor.id,
      });
      await this.audit.record(
        actor,
        'issue-test-link',
        { kind: 'survey', id: surveyId },
        version === undefined ? {} : { surveyVersion: [null, version] },
      );
      return { url: `${this.config.publicUrl}/kokeile/${token}`, expiresAt };
    });
  }

  /** Looks only; null for what is unknown, has expired, or is of a survey in the bin. One statement. */
  async open(token: string): Promise<TriedSurvey | null> {
    const [found] = await this.db.query<TriedSurvey>(
      `select coalesce(v.definition, s.draft) as definition, coalesce(v.n, 0) as version
       from survey_test_links l join surveys s on s.id = l.survey_id and s.deleted_at is null
       left join survey_versions v on v.id = l.survey_version_id
       where l.token_hash = $1 and l.expires_at > $2::timestamptz`,
      [hashToken(token), this.clock.now()],
    );
    return found ?? null;
  }

  private async versionId(surveyId: string, n: number): Promise<string> {
    const [version] = await this.db.query<{ id: string }>(
      'select id from survey_versions where survey_id = $1 and n = $2',
      [surveyId, n],
    );
    if (version === undefined) throw new NotFound();
    return version.id;
  }
}
