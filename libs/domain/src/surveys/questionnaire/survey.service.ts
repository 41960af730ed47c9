import { createHash } from 'node:crypto';
import {
  compareDefinitions,
  faultsAgainstPublished,
  languages,
  surveyTemplates,
  validateDefinition,
  validateDraft,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import { formatText, isTextKey, type TextKey } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  moveToBin,
  municipalityName,
  takeFromBin,
  theMunicipality,
  updateVersioned,
  type Actor,
  type Changes,
  type Fault,
} from '../../platform/index.js';
import { emptySurvey, readySurvey } from './ready-survey.js';
import { SurveyVersion } from './survey-version.entity.js';
import { Survey } from './survey.entity.js';
import { decided, type WordingDecisions } from './wording-decisions.js';

/** A survey that begins with nothing. */
export const blankTemplate = 'blank';

export interface SurveyInput {
  /** The key of a ready template, or `blankTemplate`. */
  template: string;
  name?: string;
  anonymous?: boolean;
}

/** `undefined` leaves a field; the draft is replaced whole. */
export interface SurveyPatch {
  name?: string;
  draft?: object;
}

const checksumOf = (definition: SurveyDefinition): string =>
  createHash('sha256').update(JSON.stringify(definition)).digest('hex');

/** What a new survey is called unless told. */
const templateName = (key: string): TextKey => {
  const name = `surveys.template.${key}`;
  return isTextKey(name) ? name : 'surveys.template.satisfaction';
};

/** What was changed in a few words: the words themselves stand in the versions. */
const summaryOf = (before: SurveyDefinition, after: SurveyDefinition): string[] =>
  compareDefinitions(before, after).map((change) =>
    'question' in change
      ? `${change.kind} ${change.question.key}`
      : 'of' in change
        ? `${change.kind} ${change.of}`
        : change.kind,
  );

const below = (member: string, faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, pointer: `${member}${fault.pointer}` }));

/** Questionnaires: written as drafts, then published as versions that never change. */
@Injectable()
export class SurveyService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: SurveyInput): Promise<string> {
    const template = surveyTemplates.find(({ key }) => key === input.template);
    if (template === undefined && input.template !== blankTemplate) throw RuleBroken.at('/template', 'not-in-list');
    return this.db.transaction(async () => {
      const municipality = await theMunicipality(this.db);
      const options = { key: await this.freeKey(template?.key ?? 'survey'), anonymous: input.anonymous ?? false };
      const names = languages.map((language) => [language, municipalityName(municipality, language)]);
      const draft = template ? readySurvey(template, Object.fromEntries(names), options) : emptySurvey(options);
      const name = input.name?.trim() || formatText(actor.language, templateName(input.template));
      const { identifiers } = await this.db
        .repository(Survey)
        .insert({ key: draft.key, name, draft: draft as never, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'create',
        { kind: 'survey', id },
        createdFrom({ name, template: input.template, anonymous: draft.anonymous }),
      );
      return id;
    });
  }

  /**
   * Changes the name or the draft; what has been published stays as it is. A draft may be unfinished, but not take back what was
   * published: a key keeps its scale and metric, and the survey stays named or anonymous.
   */
  async update(actor: Actor, id: string, expected: number, { name, draft }: SurveyPatch): Promise<void> {
    await this.db.transaction(async () => {
      const survey = await findLiving(this.db, Survey, id);
      const definition = draft === undefined ? undefined : await this.checked(survey, draft);
      const patch = { ...(name === undefined ? {} : { name }), ...(definition && { draft: definition }) };
      await updateVersioned(this.db, Survey, id, expected, patch);
      const changes = changesOf(survey, { name });
      if (definition) changes['draft'] = [null, summaryOf(survey.draft, definition)];
      await this.audit.record(actor, 'update', { kind: 'survey', id }, changes);
    });
  }

  /**
   * Makes a version of the draft that can be sent. Publishing the same words again changes nothing. Throws `RuleBroken` for an
   * unfinished draft, and for new words of a published question of which nobody has said what they mean.
   */
  async publish(actor: Actor, id: string, decisions: WordingDecisions = new Map()): Promise<void> {
    await this.db.transaction(async () => {
      const survey = await this.locked(id);
      const versions = await this.db.repository(SurveyVersion).find({ where: { surveyId: id }, order: { n: 'DESC' } });
      const draft = decided(
        survey.draft,
        versions.map(({ definition }) => definition),
        decisions,
      );
      const checked = validateDefinition(draft);
      if (!checked.ok) throw new RuleBroken(checked.faults);
      const checksum = checksumOf(draft);
      const [latest] = versions;
      if (latest?.checksum === checksum && survey.status === 'published') return;
      if (latest?.checksum !== checksum)
        await this.db.repository(SurveyVersion).insert({
          surveyId: id,
          n: (latest?.n ?? 0) + 1,
          definition: draft as never,
          checksum,
          publishedAt: this.clock.now(),
          publishedBy: actor.id,
        });
      await updateVersioned(this.db, Survey, id, null, { status: 'published', draft });
      const changes: Changes = { status: [survey.status, 'published'] };
      if (decisions.size > 0) changes['wording'] = [null, Object.fromEntries(decisions)];
      await this.audit.record(actor, 'publish', { kind: 'survey', id }, changes);
    });
  }

  /** It is sent no more; what was sent can be answered until it closes. Publishing brings it back. */
  async retire(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const { status } = await this.locked(id);
      if (status === 'retired') return;
      if (status === 'draft') throw new Conflict('survey-never-published');
      await updateVersioned(this.db, Survey, id, null, { status: 'retired' });
      await this.audit.record(actor, 'retire', { kind: 'survey', id }, { status: [status, 'retired'] });
    });
  }

  /** Throws `Conflict` for one that was sent: its answers are in figures that were told. */
  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await this.locked(id);
      const [sent] = await this.db.query(
        'select 1 from survey_versions v join survey_waves w on w.survey_version_id = v.id where v.survey_id = $1 limit 1',
        [id],
      );
      if (sent !== undefined) throw new Conflict('survey-was-sent');
      await moveToBin(this.db, Survey, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'survey', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Survey, id);
      await this.audit.record(actor, 'restore', { kind: 'survey', id });
    });
  }

  /** One who publishes at a time: two would make the same version twice. */
  private async locked(id: string): Promise<Survey> {
    await this.db.query('select 1 from surveys where id = $1 for update', [id]);
    return findLiving(this.db, Survey, id);
  }

  private async checked(survey: Survey, draft: object): Promise<SurveyDefinition> {
    const result = validateDraft(draft);
    if (!result.ok) throw new RuleBroken(below('/draft', result.faults));
    if (result.definition.key !== survey.key) throw RuleBroken.at('/draft/key', 'not-in-list');
    const published = await this.db.query<{ definition: SurveyDefinition }>(
      'select definition from survey_versions where survey_id = $1',
      [survey.id],
    );
    const faults = faultsAgainstPublished(
      result.definition,
      published.map(({ definition }) => definition),
    );
    if (faults.length > 0) throw new RuleBroken(below('/draft', faults));
    return result.definition;
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
