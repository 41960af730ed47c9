import { placeFaultOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Company } from '../companies/index.js';
import { Clock, Database, RuleBroken, changesOf, demandLiving, findLiving, type Actor } from '../platform/index.js';

/** A company’s point and the business area that it belongs to; null: nobody has said. */
export interface PlaceOfCompany {
  businessAreaId: string | null;
  east: number | null;
  north: number | null;
}

export interface PlaceOfCompanyDetails extends PlaceOfCompany {
  businessArea: { id: string; name: string } | null;
}

const nowhere: PlaceOfCompany = { businessAreaId: null, east: null, north: null };

/** Where companies are, as people put it. */
@Injectable()
export class CompanyPlaceService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The whole place each time: what is left out is no longer known. */
  async put(actor: Actor, companyId: string, given: Partial<PlaceOfCompany>): Promise<void> {
    const { businessAreaId = null, east = null, north = null } = given;
    const place: PlaceOfCompany = { businessAreaId, east, north };
    this.check(place);
    await this.db.transaction(async () => {
      await findLiving(this.db, Company, companyId);
      // One at a time for a company, also while it has no row yet.
      await this.db.query('select 1 from companies where id = $1 for update', [companyId]);
      const before = (await storedPlace(this.db, companyId)) ?? nowhere;
      const changes = changesOf(before, place);
      if (Object.keys(changes).length === 0) return;
      if (changes['businessAreaId'])
        await demandLiving(
          this.db,
          'business_areas',
          [{ pointer: '/businessAreaId', id: place.businessAreaId }],
          'unknown-reference',
        );
      await this.db.query(
        `insert into company_places (company_id, business_area_id, east, north, updated_at, updated_by)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (company_id) do update set business_area_id = excluded.business_area_id, east = excluded.east,
           north = excluded.north, updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
        [companyId, place.businessAreaId, place.east, place.north, this.clock.now(), actor.id],
      );
      await this.audit.record(actor, 'place', { kind: 'company', id: companyId }, changes);
    });
  }

  private check({ east, north }: PlaceOfCompany): void {
    if (east === null && north === null) return;
    if (east === null || north === null) throw RuleBroken.at(east === null ? '/east' : '/north', 'place-half');
    const fault = placeFaultOf({ type: 'Point', coordinates: [east, north] });
    if (fault) throw RuleBroken.at('/east', fault);
  }
}

async function storedPlace(db: Database, companyId: string): Promise<PlaceOfCompany | undefined> {
  const [place] = await db.query<PlaceOfCompany>(
    'select business_area_id as "businessAreaId", east, north from company_places where company_id = $1',
    [companyId],
  );
  return place;
}

/** Where a company is. Two statements by key; `NotFound` also for one in the bin. */
export async function placeOfCompany(db: Database, companyId: string): Promise<PlaceOfCompanyDetails> {
  await findLiving(db, Company, companyId);
  const [place] = await db.query<PlaceOfCompanyDetails>(
    `select a.id as "businessAreaId", p.east, p.north,
       case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as "businessArea"
     from company_places p left join business_areas a on a.id = p.business_area_id and a.deleted_at is null
     where p.company_id = $1`,
    [companyId],
  );
  return place ?? { ...nowhere, businessArea: null };
}
