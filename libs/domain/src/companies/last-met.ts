/** SQL: the day of a company's newest complete interaction or attendance, as text; null when it was never met. */
export const lastMetOnOf = (companyId: string): string => `(
  select max(met_on)::text from (
    select max(i.occurred_on) as met_on
    from interaction_companies ic join interactions i on i.id = ic.interaction_id
    where ic.company_id = ${companyId} and i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null
    union all
    select max(e.starts_on)
    from event_attendances a join events e on e.id = a.event_id
    where a.company_id = ${companyId} and a.present and e.status = 'held' and e.deleted_at is null
  ) met
)`;
