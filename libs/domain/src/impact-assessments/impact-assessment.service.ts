import { dayOf, type AssessedKind, type Day, type Permission } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Database,
  Forbidden,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  personOf,
  type Actor,
} from '../platform/index.js';
import { ImpactAssessment } from './impact-assessment.entity.js';

/** What people fill in. The partner's score is asked of cooperations only. */
export type ImpactAssessmentInput = Partial<
  Pick<ImpactAssessment, 'assessedOn' | 'score' | 'evidence' | 'assessorId' | 'partnerScore' | 'partnerName'>
>;

export interface AssessedSubject {
  kind: AssessedKind;
  id: string;
}

const subjects: Record<AssessedKind, { table: string; read: Permission; write: Permission }> = {
  land_use_project: { table: 'land_use_projects', read: 'land-use-projects.read', write: 'land-use-projects.write' },
  cooperation: { table: 'cooperations', read: 'cooperations.read', write: 'cooperations.write' },
};

/** Assessments of effect by the rubric 0–3. Whoever may change the subject may assess it. */
@Injectable()
export class ImpactAssessmentService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Assessed by the caller and today, unless told. */
  async create(
    actor: Actor,
    { kind, id: subjectId }: AssessedSubject,
    input: ImpactAssessmentInput & { score: number },
  ): Promise<string> {
    return this.db.transaction(async () => {
      await this.demandSubject(actor, { kind, id: subjectId });
      const { assessedOn = dayOf(this.clock.now()), assessorId = personOf(actor), ...rest } = input;
      const fields = { assessedOn, assessorId, ...rest };
      await this.check(fields);
      const { identifiers } = await this.db
        .repository(ImpactAssessment)
        .insert({ ...fields, subjectKind: kind, subjectId, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'create',
        { kind: 'impact_assessment', id },
        createdFrom({ subjectKind: kind, subjectId, ...fields }),
      );
      return id;
    });
  }

  /** Refuses one who may not read what is assessed. */
  async demandReadable(actor: Actor, id: string): Promise<void> {
    const { subjectKind } = await findLiving(this.db, ImpactAssessment, id);
    if (!actor.permissions.has(subjects[subjectKind].read)) throw new Forbidden();
  }

  async update(actor: Actor, id: string, expected: number, input: ImpactAssessmentInput): Promise<void> {
    await this.db.transaction(async () => {
      const assessment = await this.living(actor, id);
      await this.check(input, assessment);
      await updateVersioned(this.db, ImpactAssessment, id, expected, input);
      await this.audit.record(actor, 'update', { kind: 'impact_assessment', id }, changesOf(assessment, input));
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await this.living(actor, id);
      await moveToBin(this.db, ImpactAssessment, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'impact_assessment', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, ImpactAssessment, id);
      await this.living(actor, id);
      await this.audit.record(actor, 'restore', { kind: 'impact_assessment', id });
    });
  }

  private async living(actor: Actor, id: string): Promise<ImpactAssessment> {
    const assessment = await findLiving(this.db, ImpactAssessment, id);
    await this.demandSubject(actor, { kind: assessment.subjectKind, id: assessment.subjectId });
    return assessment;
  }

  private async demandSubject(actor: Actor, { kind, id }: AssessedSubject): Promise<void> {
    const { table, write } = subjects[kind];
    if (!actor.permissions.has(write)) throw new Forbidden();
    const [subject] = await this.db.query(`select 1 from ${table} where id = $1 and deleted_at is null`, [id]);
    if (subject === undefined) throw new NotFound();
  }

  private async check(input: ImpactAssessmentInput, before?: ImpactAssessment): Promise<void> {
    const { score = 0, evidence } = patched<ImpactAssessmentInput>(before, input);
    if (score > 0 && !evidence) throw RuleBroken.at('/evidence', 'evidence-required');
    if (input.assessedOn) this.demandPast(input.assessedOn);
    await demandColleague(this.db, '/assessorId', input.assessorId);
    if (before?.subjectKind === 'land_use_project' && (input.partnerScore ?? input.partnerName ?? null) !== null)
      throw RuleBroken.at('/partnerScore', 'member-unknown');
  }

  private demandPast(day: Day): void {
    if (day > dayOf(this.clock.now())) throw RuleBroken.at('/assessedOn', 'day-in-the-future');
    demandPlausibleDays({ '/assessedOn': day }, this.clock.now());
  }
}
