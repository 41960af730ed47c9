import type { Day, SiteStatus } from '@elinvoima/contracts';
import type { Distance, Site } from './site.entity.js';

type Editable = Omit<
  Site,
  | 'id'
  | 'status'
  | 'statusSince'
  | 'computedArea'
  | 'east'
  | 'north'
  | 'version'
  | 'createdAt'
  | 'createdBy'
  | 'updatedAt'
  | 'deletedAt'
>;

/**
 * What people fill in. `undefined` leaves a field, `null` clears it, a list replaces the whole list; the status moves by its own
 * deed. A property identifier may come in any writing: changing it here corrects the present one, and a new one after parcelling
 * is entered by `SitePropertyIds.replace`. What follows from the geometry is computed.
 */
export type SiteInput = Partial<Omit<Editable, 'distances'>> & {
  distances?: (Omit<Distance, 'name'> & { name?: string | null })[];
};

export type NewSite = SiteInput &
  Pick<Editable, 'kind' | 'name'> & {
    /** `available` unless told; never `reserved`, which is a reservation's to say. */
    status?: SiteStatus;
    /** From which day it has been so; today unless told. */
    statusSince?: Day;
  };

/** A step in the life of a place. */
export interface StatusInput {
  status: SiteStatus;
  /** The day of the deed or decision, today unless told; not in the future. */
  since?: Day;
  /** Reserved until. */
  until?: Day | null;
  note?: string | null;
}
