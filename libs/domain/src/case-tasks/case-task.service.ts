import {
  addDays,
  dayOf,
  permissionsOf,
  usualTasksFor,
  type CaseTaskState,
  type Role,
  type UsualTaskKey,
} from '@elinvoima/contracts';
import { labelOf } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import {
  demandHandling,
  demandOwnerWithPart,
  demandPart,
  Enquiry,
  demandVisibleEnquiry,
  letIntoCircle,
  onlyHandsOn,
} from '../enquiries/index.js';
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
  type Actor,
} from '../platform/index.js';
import { CaseTask } from './case-task.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it. */
export type CaseTaskInput = Partial<
  Pick<CaseTask, 'unit' | 'title' | 'ownerId' | 'outsideRole' | 'dueOn' | 'state' | 'answer'>
>;

/** The tasks of many units in one case. Who may change the enquiry may ask, and whoever answers for a task may answer it. */
@Injectable()
export class CaseTaskService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
  ) {}

  async create(
    actor: Actor,
    enquiryId: string,
    input: CaseTaskInput & Pick<CaseTask, 'unit' | 'title'>,
  ): Promise<string> {
    return this.db.transaction(async () => {
      await demandHandling(this.db, actor, enquiryId);
      return this.insert(actor, enquiryId, await this.checked(input));
    });
  }

  /**
   * Adds what such a case usually asks, of those that are offered at its stage; what is there already stays as it is, so that pressing
   * twice adds nothing twice. Answers the new tasks.
   */
  async addUsual(actor: Actor, enquiryId: string, keys: readonly UsualTaskKey[]): Promise<string[]> {
    return this.db.transaction(async () => {
      // Locked, so that two who press at the same time add each task once.
      await this.db.query('select 1 from enquiries where id = $1 for no key update', [enquiryId]);
      await demandHandling(this.db, actor, enquiryId);
      const { kind, stage } = await findLiving(this.db, Enquiry, enquiryId);
      const there = await this.db.query<{ usualKey: UsualTaskKey }>(
        `select usual_key as "usualKey" from case_tasks where enquiry_id = $1 and usual_key is not null and deleted_at is null`,
        [enquiryId],
      );
      const today = dayOf(this.clock.now());
      const wanted = usualTasksFor(kind, stage).filter(
        ({ key }) => keys.includes(key) && !there.some(({ usualKey }) => usualKey === key),
      );
      const made: string[] = [];
      for (const { key, unit, days } of wanted)
        made.push(
          await this.insert(actor, enquiryId, {
            unit,
            title: labelOf(actor.language, 'case-tasks.usual', key),
            dueOn: addDays(today, days),
            usualKey: key,
          }),
        );
      return made;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: CaseTaskInput): Promise<void> {
    await this.db.transaction(async () => {
      const task = await findLiving(this.db, CaseTask, id);
      await demandVisibleEnquiry(this.db, actor, task.enquiryId);
      if (!onlyHandsOn(actor, input)) await demandPart(this.db, actor, task.enquiryId);
      demandAnswerer(actor, task, input);
      const fields = await this.checked(input, task);
      await updateVersioned(this.db, CaseTask, id, expected, fields);
      const changes = changesOf(task, fields);
      await this.audit.record(actor, 'update', { kind: 'case_task', id }, changes);
      await this.letKnow(actor, task.enquiryId, fields.ownerId);
      await this.assignments.tell(actor, 'case_task', id, changes);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      const { enquiryId } = await findLiving(this.db, CaseTask, id);
      await demandHandling(this.db, actor, enquiryId);
      await moveToBin(this.db, CaseTask, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'case_task', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const [task] = await this.db.query<{ enquiryId: string }>(
        'select enquiry_id as "enquiryId" from case_tasks where id = $1',
        [id],
      );
      if (task === undefined) throw new NotFound();
      await demandHandling(this.db, actor, task.enquiryId);
      // The usual one may have been added again meanwhile; what comes back is then a task like any other.
      await this.db.query(
        `update case_tasks k set usual_key = null where k.id = $1 and exists (
           select from case_tasks o where o.enquiry_id = k.enquiry_id and o.usual_key = k.usual_key and o.id <> k.id and o.deleted_at is null)`,
        [id],
      );
      await takeFromBin(this.db, CaseTask, id);
      await this.audit.record(actor, 'restore', { kind: 'case_task', id });
    });
  }

  private async insert(actor: Actor, enquiryId: string, fields: Partial<CaseTask>): Promise<string> {
    const { identifiers } = await this.db.repository(CaseTask).insert({ ...fields, enquiryId, createdBy: actor.id });
    const id = String(identifiers[0]?.['id']);
    const changes = createdFrom({ enquiryId, ...fields });
    await this.audit.record(actor, 'create', { kind: 'case_task', id }, changes);
    await this.letKnow(actor, enquiryId, fields.ownerId);
    await this.assignments.tell(actor, 'case_task', id, changes);
    return id;
  }

  /** Who has a task in a confidential case may know of the case; having had one is not taken back by handing it on. */
  private async letKnow(actor: Actor, enquiryId: string, ownerId: string | null | undefined): Promise<void> {
    if (!ownerId) return;
    await demandOwnerWithPart(this.db, enquiryId, ownerId);
    await letIntoCircle(this.db, this.audit, actor, [enquiryId], ownerId);
  }

  private async checked(input: CaseTaskInput, before?: CaseTask): Promise<Partial<CaseTask>> {
    demandPlausibleDays({ '/dueOn': input.dueOn }, this.clock.now());
    await demandColleague(this.db, '/ownerId', input.ownerId);
    if (input.ownerId) await this.demandReader(input.ownerId);
    const { state = 'open', answer } = patched(before, input);
    if (state === 'answered' && !answer) throw RuleBroken.at('/answer', 'case-task-answer-required');
    return { ...input, ...this.closing(state, before) };
  }

  /** The day follows the state: set when a task is closed, cleared when it is opened again. */
  private closing(state: CaseTaskState, before?: CaseTask): Partial<CaseTask> {
    if (state === (before?.state ?? 'open')) return {};
    return { closedOn: state === 'open' ? null : dayOf(this.clock.now()) };
  }

  /** A task belongs to an enquiry: who cannot open that could not do it. */
  private async demandReader(ownerId: string): Promise<void> {
    const { role } = await this.db.one<{ role: Role }>('select role from users where id = $1', [ownerId]);
    const may = permissionsOf(role);
    if (!may.has('enquiries.read') && !may.has('enquiries.read-own'))
      throw RuleBroken.at('/ownerId', 'case-task-owner-cannot-read');
  }
}

/** Whoever may not change enquiries may still answer the task that is theirs, and nothing else of it. */
function demandAnswerer(actor: Actor, { ownerId }: CaseTask, { state: _, answer: __, ...rest }: CaseTaskInput): void {
  if (actor.kind === 'system' || actor.permissions.has('enquiries.write')) return;
  const isMore = Object.values(rest).some((value) => value !== undefined);
  if (actor.id === null || ownerId !== actor.id || isMore) throw new Forbidden();
}
