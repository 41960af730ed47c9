import { readGeometry, type AreaGeometry } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { BusinessArea } from './business-area.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it. */
export type BusinessAreaInput = Partial<
  Pick<BusinessArea, 'name' | 'description' | 'services' | 'geometry' | 'isPublic' | 'publicText'>
>;

/** Parts of the municipality that are kept for business. */
@Injectable()
export class BusinessAreaService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async create(actor: Actor, input: BusinessAreaInput & { name: string }): Promise<string> {
    const fields = checked(input);
    return this.db.transaction(async () => {
      const { identifiers } = await this.db.repository(BusinessArea).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'business_area', id }, createdFrom(fields));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: BusinessAreaInput): Promise<void> {
    const fields = checked(input);
    await this.db.transaction(async () => {
      const area = await findLiving(this.db, BusinessArea, id);
      await updateVersioned(this.db, BusinessArea, id, expected, fields);
      await this.audit.record(actor, 'update', { kind: 'business_area', id }, changesOf(area, fields));
    });
  }

  /** Its sites and companies stay as they are, and say its name again when it comes back. */
  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, BusinessArea, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'business_area', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, BusinessArea, id);
      await this.audit.record(actor, 'restore', { kind: 'business_area', id });
    });
  }
}

/** An outline that is sound and lies in Finland; a mere point is none. */
function checked<T extends BusinessAreaInput>(input: T): T {
  if (!input.geometry) return input;
  const read = readGeometry(input.geometry);
  if (!read.ok) throw RuleBroken.at('/geometry', read.code);
  if (read.geometry.type === 'Point') throw RuleBroken.at('/geometry', 'geometry-other-type');
  const geometry: AreaGeometry = read.geometry;
  return { ...input, geometry };
}
