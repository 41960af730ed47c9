import { dayOf, type Day, type LandUseStage } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  demandPlausibleDays,
  findLiving,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { LandUseProjectStage } from './land-use-project-stage.entity.js';
import { LandUseProject } from './land-use-project.entity.js';

/** Newest first: the later day, of one day the later entry. */
const newestFirst = 'order by since desc, recorded_at desc, id desc';

/**
 * The dated stages of zoning projects. The day is that of the announcement or decision, so a stage may be entered late
 * and between others; where the project is today is what the whole history says.
 */
@Injectable()
export class LandUseStages {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  demandPast(pointer: string, day: Day): void {
    if (day > dayOf(this.clock.now())) throw RuleBroken.at(pointer, 'day-in-the-future');
    demandPlausibleDays({ [pointer]: day }, this.clock.now());
  }

  async write(actor: Actor, projectId: string, stage: LandUseStage, since: Day): Promise<void> {
    await this.db
      .repository(LandUseProjectStage)
      .insert({ projectId, stage, since, recordedAt: this.clock.now(), recordedBy: actor.id });
  }

  /** Gives a project the same past as another. */
  async copy(actor: Actor, from: string, to: string): Promise<void> {
    await this.db.query(
      `insert into land_use_project_stages (project_id, stage, since, recorded_at, recorded_by)
       select $2, stage, since, $3, $4 from land_use_project_stages where project_id = $1 order by since, recorded_at, id`,
      [from, to, this.clock.now(), actor.id],
    );
  }

  /** Enters a stage from a day on: today or earlier, also between stages that are known already. */
  async add(actor: Actor, id: string, stage: LandUseStage, since: Day = dayOf(this.clock.now())): Promise<void> {
    await this.db.transaction(async () => {
      const project = await this.locked(id);
      this.demandPast('/since', since);
      const [before] = await this.db.query<{ stage: LandUseStage }>(
        `select stage from land_use_project_stages where project_id = $1 and since <= $2 ${newestFirst} limit 1`,
        [id, since],
      );
      if (before?.stage === stage) throw new Conflict('stage-already');
      await this.write(actor, id, stage, since);
      await this.settle(actor, project, { stage: [before?.stage ?? null, stage], since: [null, since] });
    });
  }

  /** Takes back a wrong entry; what it was stays in the audit trail. */
  async remove(actor: Actor, id: string, stageId: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      const project = await this.locked(id);
      const stages = await this.db.query<{ id: string; stage: LandUseStage; since: Day }>(
        'select id, stage, since::text as since from land_use_project_stages where project_id = $1',
        [id],
      );
      const wrong = stages.find((one) => one.id === stageId);
      if (wrong === undefined) throw new NotFound();
      if (stages.length === 1) throw new Conflict('last-stage');
      await this.db.query('delete from land_use_project_stages where id = $1', [stageId]);
      await this.settle(actor, project, { stage: [wrong.stage, null], since: [wrong.since, null] }, expected);
    });
  }

  /** Locked, so that of two entries at once the second sees the first. */
  private async locked(id: string): Promise<LandUseProject> {
    await this.db.query('select 1 from land_use_projects where id = $1 for update', [id]);
    return findLiving(this.db, LandUseProject, id);
  }

  /** Reads from the history where the project is today. */
  private async settle(
    actor: Actor,
    { id }: LandUseProject,
    changes: Record<string, [unknown, unknown]>,
    expected: number | null = null,
  ): Promise<void> {
    const { stage } = await this.db.one<{ stage: LandUseStage }>(
      `select stage from land_use_project_stages where project_id = $1 ${newestFirst} limit 1`,
      [id],
    );
    await updateVersioned(this.db, LandUseProject, id, expected, { stage });
    await this.audit.record(actor, 'stage', { kind: 'land_use_project', id }, changes);
  }
}
