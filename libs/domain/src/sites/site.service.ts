import {
  geometryFields,
  parsePropertyId,
  readGeometry,
  type Geometry,
  type GeometryFields,
} from '@elinvoima/contracts';
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
  demandPastDay,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import type { NewSite, SiteInput, StatusInput } from './site-input.js';
import { SitePropertyId } from './site-property-id.entity.js';
import { SiteRemovals } from './site-removals.js';
import { writeStatus } from './site-status-history.js';
import { Site } from './site.entity.js';

/** Plots and premises: what they are, what they cost, and the dated way from planned to built on. */
@Injectable()
export class SiteService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
    private readonly removals: SiteRemovals,
  ) {}

  async create(actor: Actor, { status = 'available', statusSince, kind, name, ...rest }: NewSite): Promise<string> {
    return this.db.transaction(async () => {
      if (statusSince) demandPastDay('/statusSince', statusSince, this.clock.now());
      const fields = { ...(await this.checked(rest)), kind, name };
      const { identifiers } = await this.db.repository(Site).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const present = await writeStatus(
        this.db,
        actor,
        { id, kind },
        { status, since: statusSince },
        this.clock.now(),
        false,
      );
      await this.db.repository(Site).update({ id }, { status, statusSince: present.since });
      if (fields.propertyId) await this.writePropertyId(actor, id, fields.propertyId);
      const changes = createdFrom({ ...fields, status, statusSince: present.since });
      await this.audit.record(actor, 'create', { kind: 'site', id }, changes);
      await this.assignments.tell(actor, 'site', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: SiteInput): Promise<void> {
    await this.db.transaction(async () => {
      const site = await findLiving(this.db, Site, id);
      const fields = await this.checked(input, site);
      await updateVersioned(this.db, Site, id, expected, fields);
      if (fields.propertyId !== undefined && fields.propertyId !== site.propertyId)
        await this.correctPropertyId(actor, id, fields.propertyId);
      const changes = changesOf(site, fields);
      await this.audit.record(actor, 'update', { kind: 'site', id }, changes);
      await this.assignments.tell(actor, 'site', id, changes);
    });
  }

  /** A step that a person enters. What a reservation does is refused here. */
  changeStatus(actor: Actor, id: string, input: StatusInput): Promise<void> {
    return this.step(actor, id, input, false);
  }

  /**
   * A step that a reservation takes: reserves, moves the end (`until`), releases. Joins the transaction around it and holds the
   * place until its end, so that of two at once the second sees the first.
   */
  setStatus(actor: Actor, id: string, input: StatusInput): Promise<void> {
    return this.step(actor, id, input, true);
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      // Whoever reserves takes the same row first: of the two deeds the second sees what the first has done.
      await this.db.query('select 1 from sites where id = $1 for update', [id]);
      await this.removals.tell(actor, id);
      await moveToBin(this.db, Site, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'site', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Site, id);
      await this.audit.record(actor, 'restore', { kind: 'site', id });
    });
  }

  private async step(actor: Actor, id: string, input: StatusInput, byReservation: boolean): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('select 1 from sites where id = $1 for no key update', [id]);
      const site = await findLiving(this.db, Site, id);
      demandPlausibleDays({ '/until': input.until }, this.clock.now());
      const present = await writeStatus(this.db, actor, site, input, this.clock.now(), byReservation);
      await updateVersioned(this.db, Site, id, null, { status: present.status, statusSince: present.since });
      await this.audit.record(
        actor,
        'status',
        { kind: 'site', id },
        {
          status: [site.status, present.status],
          statusSince: [site.statusSince, present.since],
          entered: [null, input.status],
          since: [null, input.since ?? null],
          until: [null, input.until ?? null],
        },
      );
    });
  }

  /** The columns to write, once they hold together with those that stay. */
  private async checked(input: SiteInput, before?: Site): Promise<Partial<Site>> {
    const propertyId = input.propertyId ? parsePropertyId(input.propertyId) : input.propertyId;
    if (input.propertyId && propertyId === null) throw RuleBroken.at('/propertyId', 'property-id-malformed');
    const distances = input.distances?.map(({ to, name, km }) => ({ to, name: name || null, km }));
    const fields: Partial<Site> = { ...input, propertyId, distances, ...drawn(input.geometry) };
    const { buildingObligation, buildingObligationOn, buildingObligationMetOn } = patched(before, fields);
    if (buildingObligationMetOn && !buildingObligationOn && !buildingObligation)
      throw RuleBroken.at('/buildingObligation', 'site-obligation-incomplete');
    if (input.buildingObligationMetOn)
      demandPastDay('/buildingObligationMetOn', input.buildingObligationMetOn, this.clock.now());
    demandPlausibleDays(
      { '/availableFrom': input.availableFrom, '/buildingObligationOn': input.buildingObligationOn },
      this.clock.now(),
    );
    await demandLiving(
      this.db,
      'business_areas',
      [{ pointer: '/businessAreaId', id: input.businessAreaId }],
      'business-area-unknown',
    );
    await demandLiving(
      this.db,
      'land_use_projects',
      [{ pointer: '/landUseProjectId', id: input.landUseProjectId }],
      'unknown-reference',
    );
    await demandLiving(this.db, 'companies', [{ pointer: '/companyId', id: input.companyId }], 'company-unknown');
    await demandColleague(this.db, '/ownerId', input.ownerId);
    return fields;
  }

  private async writePropertyId(actor: Actor, siteId: string, propertyId: string): Promise<void> {
    await this.db
      .repository(SitePropertyId)
      .insert({ siteId, propertyId, recordedAt: this.clock.now(), recordedBy: actor.id });
  }

  /** The present one was written wrongly: it is put right where it stands; what came before it stays. */
  private async correctPropertyId(actor: Actor, siteId: string, propertyId: string | null): Promise<void> {
    if (propertyId === null) {
      await this.db.query('delete from site_property_ids where site_id = $1 and valid_to is null', [siteId]);
      return;
    }
    const corrected = await this.db.query(
      'update site_property_ids set property_id = $2 where site_id = $1 and valid_to is null returning id',
      [siteId, propertyId],
    );
    if (corrected.length === 0) await this.writePropertyId(actor, siteId, propertyId);
  }
}

/** A geometry that is sound and lies in Finland, with what follows from it. */
function drawn(geometry: Geometry | null | undefined): Partial<GeometryFields> {
  if (geometry === undefined) return {};
  if (geometry === null) return geometryFields(null);
  const read = readGeometry(geometry);
  if (!read.ok) throw RuleBroken.at('/geometry', read.code);
  return geometryFields(read.geometry);
}
