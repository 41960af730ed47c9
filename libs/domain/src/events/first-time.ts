/**
 * SQL: whether a company that came to the event (alias `event`) had never come to one before: no earlier event that was
 * held, is not in the bin and where it was present. Of two that start at the same moment the one with the smaller id is earlier.
 */
export const firstTimeAt = (event: string, companyId: string): string => `not exists (
  select 1 from event_attendances before join events earlier on earlier.id = before.event_id
  where before.company_id = ${companyId} and before.present and earlier.status = 'held' and earlier.deleted_at is null
    and (earlier.starts_at, earlier.id) < (${event}.starts_at, ${event}.id)
)`;
