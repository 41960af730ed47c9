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
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { demandRecordFactor } from '../programme/index.js';
import { contactsOf, writeContacts, type ContactOfTheme } from './cooperation-contacts.js';
import { checkedLinks, linksOf, noLinks, writeLinks, type CooperationLinks } from './cooperation-links.js';
import { Cooperation } from './cooperation.entity.js';

type Fields = Omit<Cooperation, 'id' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'deletedAt'>;

/** What people fill in. The lists replace all their members when given. */
export type CooperationInput = Partial<Fields> & Partial<CooperationLinks> & { contacts?: ContactOfTheme[] };

/** Cooperations and the organisations in them; one without a named outside organisation is none. */
@Injectable()
export class CooperationService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
  ) {}

  async create(actor: Actor, input: CooperationInput & { name: string; startsOn: string }): Promise<string> {
    const { given, fields } = apart(input);
    return this.db.transaction(async () => {
      await this.check(fields);
      const links = await checkedLinks(this.db, { ...noLinks, ...given });
      const { identifiers } = await this.db
        .repository(Cooperation)
        .insert({ ...fields, name: input.name, startsOn: input.startsOn, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await writeLinks(this.db, id, links);
      await writeContacts(this.db, id, input.contacts ?? []);
      const changes = createdFrom({ ...fields, ...links, contacts: input.contacts });
      await this.audit.record(actor, 'create', { kind: 'cooperation', id }, changes);
      await this.assignments.tell(actor, 'cooperation', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: CooperationInput): Promise<void> {
    const { given, fields } = apart(input);
    await this.db.transaction(async () => {
      const cooperation = await findLiving(this.db, Cooperation, id);
      await this.check(fields, cooperation);
      await updateVersioned(this.db, Cooperation, id, expected, fields);
      const changes = changesOf(cooperation, fields);
      if (Object.keys(given).length > 0) {
        const before = await linksOf(this.db, id);
        const links = await checkedLinks(this.db, { ...before, ...given }, before);
        await writeLinks(this.db, id, links);
        Object.assign(changes, changesOf(before, links));
      }
      if (input.contacts) {
        const before = await contactsOf(this.db, id);
        await writeContacts(this.db, id, input.contacts, before);
        Object.assign(changes, changesOf({ contacts: before }, { contacts: await contactsOf(this.db, id) }));
      }
      await this.audit.record(actor, 'update', { kind: 'cooperation', id }, changes);
      await this.assignments.tell(actor, 'cooperation', id, changes);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Cooperation, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'cooperation', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Cooperation, id);
      await this.audit.record(actor, 'restore', { kind: 'cooperation', id });
    });
  }

  private async check(input: CooperationInput, before?: Cooperation): Promise<void> {
    await demandRecordFactor(this.db, input.primaryFactor);
    const { startsOn, endsOn, agreementFrom, agreementUntil } = patched<CooperationInput>(before, input);
    demandPlausibleDays(
      {
        '/startsOn': input.startsOn,
        '/endsOn': input.endsOn,
        '/agreementFrom': input.agreementFrom,
        '/agreementUntil': input.agreementUntil,
      },
      this.clock.now(),
    );
    if (startsOn && endsOn && endsOn < startsOn) throw RuleBroken.at('/endsOn', 'ends-before-start');
    if (agreementFrom && agreementUntil && agreementUntil < agreementFrom)
      throw RuleBroken.at('/agreementUntil', 'ends-before-start');
    await demandColleague(this.db, '/ownerId', input.ownerId);
  }
}

/** The links that were given, and the rest. */
function apart({ partnerIds, companyIds, initiativeIds, measureIds, contacts: _, ...fields }: CooperationInput): {
  given: Partial<CooperationLinks>;
  fields: Partial<Fields>;
} {
  const links = { partnerIds, companyIds, initiativeIds, measureIds };
  return { given: Object.fromEntries(Object.entries(links).filter(([, ids]) => ids !== undefined)), fields };
}
