import { dayOf, type Day, type OutcomeCause, type ProjectStage } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandPastDay,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { demandRecordFactor, demandGoal } from '../programme/index.js';
import { ProjectBudgetLine } from './project-budget-line.entity.js';
import { projectStageHistory } from './project-stages.js';
import { Project } from './project.entity.js';

export type BudgetLine = Pick<ProjectBudgetLine, 'name' | 'budgetEur' | 'actualEur'>;

type Fields = Partial<
  Omit<Project, 'id' | 'stage' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'deletedAt'>
>;

/** What people fill in. `undefined` leaves a field, `null` clears it; the budget replaces all its lines when given. */
export type ProjectInput = Fields & { budget?: BudgetLine[] };

export type NewProject = ProjectInput & {
  title: string;
  primaryFactor: string;
  stage?: ProjectStage;
  /** From which day it has been there; today unless told. */
  stageSince?: Day;
};

/** What is asked when a project ends. */
export interface ProjectEnd extends Partial<Pick<Project, 'result' | 'decision'>> {
  helped?: OutcomeCause[];
  hindered?: OutcomeCause[];
}

/** Projects and experiments, their budgets and the dated history of their stages. */
@Injectable()
export class ProjectService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
  ) {}

  async create(
    actor: Actor,
    { stage = 'planned', stageSince = this.today(), budget = [], ...fields }: NewProject,
  ): Promise<string> {
    return this.db.transaction(async () => {
      await this.check(fields);
      demandPastDay('/stageSince', stageSince, this.clock.now());
      const { identifiers } = await this.db.repository(Project).insert({ ...fields, stage, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await projectStageHistory.write(this.db, actor, id, stage, stageSince, this.clock.now());
      await this.writeBudget(id, budget);
      const changes = createdFrom({ ...fields, ...(budget.length > 0 && { budget }), stage, stageSince });
      await this.audit.record(actor, 'create', { kind: 'project', id }, changes);
      await this.assignments.tell(actor, 'project', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, { budget, ...fields }: ProjectInput): Promise<void> {
    await this.db.transaction(async () => {
      const project = await findLiving(this.db, Project, id);
      await this.check(fields, project);
      await updateVersioned(this.db, Project, id, expected, fields);
      const changes = changesOf(project, fields);
      if (budget !== undefined) {
        Object.assign(changes, changesOf({ budget: await this.budgetOf(id) }, { budget }));
        await this.writeBudget(id, budget);
      }
      await this.audit.record(actor, 'update', { kind: 'project', id }, changes);
      await this.assignments.tell(actor, 'project', id, changes);
    });
  }

  /** Puts the project into another stage from a day on, with what is asked when it ends. */
  async moveTo(
    actor: Actor,
    id: string,
    stage: ProjectStage,
    since: Day = this.today(),
    end: ProjectEnd = {},
  ): Promise<void> {
    await this.db.transaction(async () => {
      await projectStageHistory.lock(this.db, id);
      const project = await findLiving(this.db, Project, id);
      await projectStageHistory.demandMove(this.db, project, stage, since, this.clock.now());
      this.demandExperiment(patched<Fields>(project, end));
      await projectStageHistory.write(this.db, actor, id, stage, since, this.clock.now());
      await updateVersioned(this.db, Project, id, null, { stage, ...end });
      await this.audit.record(
        actor,
        'stage',
        { kind: 'project', id },
        { ...changesOf(project, { stage, ...end }), since: [null, since] },
      );
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Project, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'project', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Project, id);
      await this.audit.record(actor, 'restore', { kind: 'project', id });
    });
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }

  private async budgetOf(projectId: string): Promise<BudgetLine[]> {
    const lines = await this.db
      .repository(ProjectBudgetLine)
      .find({ where: { projectId }, order: { position: 'ASC' } });
    return lines.map(({ name, budgetEur, actualEur }) => ({ name, budgetEur, actualEur }));
  }

  private async writeBudget(projectId: string, budget: readonly BudgetLine[]): Promise<void> {
    const lines = this.db.repository(ProjectBudgetLine);
    await lines.delete({ projectId });
    if (budget.length > 0) await lines.insert(budget.map((line, position) => ({ ...line, projectId, position })));
  }

  /** Only an experiment asks a question and ends in a decision. */
  private demandExperiment({ kind = 'project', question, decision }: Fields): void {
    if (kind === 'experiment') return;
    if (question) throw RuleBroken.at('/question', 'experiment-only');
    if (decision) throw RuleBroken.at('/decision', 'experiment-only');
  }

  private async check(input: Fields, before?: Project): Promise<void> {
    await demandRecordFactor(this.db, input.primaryFactor);
    const after = patched<Fields>(before, input);
    const { plannedStartOn, plannedEndOn } = after;
    const { fundingDecidedOn } = input;
    demandPlausibleDays(
      {
        '/plannedStartOn': input.plannedStartOn,
        '/plannedEndOn': input.plannedEndOn,
        '/fundingDecidedOn': fundingDecidedOn,
      },
      this.clock.now(),
    );
    if (plannedStartOn && plannedEndOn && plannedEndOn < plannedStartOn)
      throw RuleBroken.at('/plannedEndOn', 'ends-before-start');
    if (fundingDecidedOn) demandPastDay('/fundingDecidedOn', fundingDecidedOn, this.clock.now());
    this.demandExperiment(after);
    await demandColleague(this.db, '/ownerId', input.ownerId);
    if (input.goalCode !== undefined || input.primaryFactor !== undefined)
      await demandGoal(this.db, this.today(), after, before);
  }
}
