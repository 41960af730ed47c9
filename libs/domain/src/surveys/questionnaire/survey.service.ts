import { createHash } from 'node:crypto';
import { surveyTemplates, validateDefinition, type SurveyDefinition } from '@elinvoima/contracts';
import { formatText, isTextKey, type TextKey } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Database,
  RuleBroken,
  createdFrom,
  findLiving,
  municipalityName,
  theMunicipality,
  updateVersioned,
  type Actor,
} from '../../platform/index.js';
import { readySurvey } from './ready-survey.js';
import { SurveyVersion } from './survey-version.entity.js';
import { Survey } from './survey.entity.js';

export interface SurveyInput {
  /** The key of a ready template. */
  template: string;
  name?: string;
  anonymous?: boolean;
}

const checksumOf = (definition: SurveyDefinition): string =>
  createHash('sha256').update(JSON.stringify(definition)).digest('hex');

/** What a new survey is called unless told. */
const templateName = (key: string): TextKey => {
  const name = `surveys.template.${key}`;
  return isTextKey(name) ? name : 'surveys.template.satisfaction';
};

/** Questionnaires: made from a ready template, then published as versions that never change. */
@Injectable()
export class SurveyService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: SurveyInput): Promise<string> {
    const template = surveyTemplates.find(({ key }) => key === input.template);
    if (template === undefined) throw RuleBroken.at('/template', 'not-in-list');
    return this.db.transaction(async () => {
      const municipality = await theMunicipality(this.db);
      const key = await this.freeKey(template.key);
      const draft = readySurvey(
        template,
        {
          fi: municipalityName(municipality, 'fi'),
          sv: municipalityName(municipality, 'sv'),
          en: municipalityName(municipality, 'en'),
        },
        { key, anonymous: input.anonymous ?? false },
      );
      const name = input.name?.trim() || formatText(actor.language, templateName(template.key));
      const { identifiers } = await this.db
        .repository(Survey)
        .insert({ key, name, draft: draft as never, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'create',
        { kind: 'survey', id },
        createdFrom({ name, template: template.key, anonymous: draft.anonymous }),
      );
      return id;
    });
  }

  /** Makes a version of the draft that can be sent. Publishing the same words again changes nothing. */
  async publish(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('select 1 from surveys where id = $1 for update', [id]);
      const survey = await findLiving(this.db, Survey, id);
      const checked = validateDefinition(survey.draft);
      if (!checked.ok) throw new RuleBroken(checked.faults);
      const checksum = checksumOf(checked.definition);
      const latest = await this.db.repository(SurveyVersion).findOne({ where: { surveyId: id }, order: { n: 'DESC' } });
      if (latest?.checksum === checksum && survey.status === 'published') return;
      if (latest?.checksum !== checksum)
        await this.db.repository(SurveyVersion).insert({
          surveyId: id,
          n: (latest?.n ?? 0) + 1,
          definition: checked.definition as never,
          checksum,
          publishedAt: this.clock.now(),
          publishedBy: actor.id,
        });
      await updateVersioned(this.db, Survey, id, null, { status: 'published' });
      await this.audit.record(actor, 'publish', { kind: 'survey', id }, { status: [survey.status, 'published'] });
    });
  }

  /** `satisfaction`, `satisfaction_2` …: one at a time, so that two makers do not take the same. */
  private async freeKey(base: string): Promise<string> {
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('survey-key', 0))`);
    const taken = await this.db.query<{ key: string }>('select key from surveys where starts_with(key, $1)', [base]);
    const keys = new Set(taken.map(({ key }) => key));
    let key = base;
    for (let n = 2; keys.has(key); n += 1) key = `${base}_${n}`;
    return key;
  }
}
