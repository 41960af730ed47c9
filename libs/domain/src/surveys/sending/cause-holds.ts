/**
 * SQL: what the invitation `i` followed is still there, or it followed nothing. A visit that was taken back, an enquiry that goes
 * on after all or an event that was cancelled asks nobody how it was.
 */
export const causeHolds = `case i.cause_kind
  when 'interaction' then exists (
    select 1 from interactions x where x.id = i.cause_id and x.deleted_at is null and x.status = 'complete')
  when 'enquiry' then exists (
    select 1 from enquiries x where x.id = i.cause_id and x.deleted_at is null
      and x.stage in ('agreed', 'lost', 'realised', 'not_realised'))
  when 'event' then exists (
    select 1 from events x where x.id = i.cause_id and x.deleted_at is null and x.status <> 'cancelled')
  else true end`;
