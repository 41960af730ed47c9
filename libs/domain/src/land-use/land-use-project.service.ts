import { dayOf, readGeometry, type AreaGeometry, type Day, type LandUseStage } from '@elinvoima/contracts';
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
  demandLiving,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { demandRecordFactor } from '../programme/index.js';
import { checkedLinks, linksOf, writeLinks } from './land-use-links.js';
import { LandUseProject } from './land-use-project.entity.js';
import { LandUseStages } from './land-use-stages.js';

type Editable = Omit<
  LandUseProject,
  'id' | 'stage' | 'splitFromId' | 'splitOn' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'deletedAt'
>;

/** What people fill in. `undefined` leaves a field, `null` clears it; the stage moves by its own deed. Lists replace theirs. */
export type LandUseProjectInput = Partial<Editable> & { companyIds?: string[]; enquiryIds?: string[] };

export type NewLandUseProject = LandUseProjectInput &
  Pick<Editable, 'name' | 'level' | 'use'> & {
    stage?: LandUseStage;
    /** From which day it has been there; today unless told. */
    stageSince?: Day;
    /** The day of the announcement, for one that is entered when it is further already. */
    initiatedOn?: Day | null;
  };

/** Zoning projects, what they make possible and whom they concern. */
@Injectable()
export class LandUseProjectService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly stages: LandUseStages,
    private readonly assignments: Assignments,
  ) {}

  async create(
    actor: Actor,
    { stage = 'planned', stageSince, initiatedOn, companyIds = [], enquiryIds = [], ...given }: NewLandUseProject,
  ): Promise<string> {
    const fields = withSoundOutline(given);
    const since = stageSince ?? dayOf(this.clock.now());
    return this.db.transaction(async () => {
      await this.check(fields);
      const links = await checkedLinks(this.db, { companyIds, enquiryIds });
      this.stages.demandPast('/stageSince', since);
      if (initiatedOn) {
        this.stages.demandPast('/initiatedOn', initiatedOn);
        if (initiatedOn > since) throw RuleBroken.at('/initiatedOn', 'before-previous-stage');
      }
      const { identifiers } = await this.db
        .repository(LandUseProject)
        .insert({ ...fields, stage, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await writeLinks(this.db, id, links);
      if (initiatedOn && stage !== 'initiated') await this.stages.write(actor, id, 'initiated', initiatedOn);
      await this.stages.write(actor, id, stage, since);
      const changes = createdFrom({ ...fields, ...links, stage, stageSince: since, initiatedOn });
      await this.audit.record(actor, 'create', { kind: 'land_use_project', id }, changes);
      await this.assignments.tell(actor, 'land_use_project', id, changes);
      return id;
    });
  }

  async update(
    actor: Actor,
    id: string,
    expected: number,
    { companyIds, enquiryIds, ...given }: LandUseProjectInput,
  ): Promise<void> {
    const fields = withSoundOutline(given);
    await this.db.transaction(async () => {
      const project = await findLiving(this.db, LandUseProject, id);
      await this.check(fields, project);
      await updateVersioned(this.db, LandUseProject, id, expected, fields);
      const changes = changesOf(project, fields);
      if (companyIds !== undefined || enquiryIds !== undefined) {
        const before = await linksOf(this.db, id);
        const links = await checkedLinks(
          this.db,
          { companyIds: companyIds ?? before.companyIds, enquiryIds: enquiryIds ?? before.enquiryIds },
          before,
        );
        await writeLinks(this.db, id, links);
        Object.assign(changes, changesOf(before, links));
      }
      await this.audit.record(actor, 'update', { kind: 'land_use_project', id }, changes);
      await this.assignments.tell(actor, 'land_use_project', id, changes);
    });
  }

  /** Separates a new project with the same past; from that day on they count as two. Its own effect is assessed anew. */
  async split(actor: Actor, id: string, { name, on }: { name: string; on: Day }): Promise<string> {
    return this.db.transaction(async () => {
      const whole = await findLiving(this.db, LandUseProject, id);
      this.stages.demandPast('/on', on);
      const { description, level, use, area, themes, registerNumber, primaryFactor, ownerId, stage } = whole;
      const fields = { name, description, level, use, area, themes, registerNumber, primaryFactor, ownerId };
      const { identifiers } = await this.db
        .repository(LandUseProject)
        .insert({ ...fields, stage, splitFromId: id, splitOn: on, createdBy: actor.id });
      const part = String(identifiers[0]?.['id']);
      await this.stages.copy(actor, id, part);
      const changes = createdFrom({ ...fields, stage, splitFromId: id, splitOn: on });
      await this.audit.record(actor, 'create', { kind: 'land_use_project', id: part }, changes);
      await this.assignments.tell(actor, 'land_use_project', part, changes);
      return part;
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, LandUseProject, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'land_use_project', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, LandUseProject, id);
      await this.audit.record(actor, 'restore', { kind: 'land_use_project', id });
    });
  }

  private async check(input: LandUseProjectInput, before?: LandUseProject): Promise<void> {
    await demandRecordFactor(this.db, input.primaryFactor);
    await demandColleague(this.db, '/ownerId', input.ownerId);
    await this.checkJoining(input, before);
  }

  private async checkJoining(input: LandUseProjectInput, before?: LandUseProject): Promise<void> {
    const { joinedIntoId, joinedOn } = patched<LandUseProjectInput>(before, input);
    if (Boolean(joinedIntoId) !== Boolean(joinedOn))
      throw RuleBroken.at(joinedIntoId ? '/joinedOn' : '/joinedIntoId', 'day-needed-with-record');
    if (!input.joinedIntoId && !input.joinedOn) return;
    if (input.joinedOn) this.stages.demandPast('/joinedOn', input.joinedOn);
    demandPlausibleDays({ '/joinedOn': input.joinedOn }, this.clock.now());
    const into = [{ pointer: '/joinedIntoId', id: input.joinedIntoId }];
    await demandLiving(this.db, 'land_use_projects', into, 'unknown-reference');
    if (before && joinedIntoId && (await this.leadsTo(joinedIntoId, before.id)))
      throw RuleBroken.at('/joinedIntoId', 'refers-to-itself');
  }

  /** Whether a project is, or has by now been joined into, the other. */
  private async leadsTo(from: string, to: string): Promise<boolean> {
    const { leads } = await this.db.one<{ leads: boolean }>(
      `with recursive chain as (
         select $1::uuid as id
         union
         select p.joined_into_id from chain c join land_use_projects p on p.id = c.id where p.joined_into_id is not null
       ) select exists (select 1 from chain where id = $2::uuid) as leads`,
      [from, to],
    );
    return leads;
  }
}

/** An outline that is sound and lies in Finland; a mere point is none. */
function withSoundOutline<T extends { geometry?: AreaGeometry | null }>(input: T): T {
  if (!input.geometry) return input;
  const read = readGeometry(input.geometry);
  if (!read.ok) throw RuleBroken.at('/geometry', read.code);
  if (read.geometry.type === 'Point') throw RuleBroken.at('/geometry', 'geometry-other-type');
  const geometry: AreaGeometry = read.geometry;
  return { ...input, geometry };
}
