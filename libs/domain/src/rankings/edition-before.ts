/** The edition just before `r` of the same survey, scope and level, as a lateral row; none before the first. */
export const editionBefore = (r: string): string => `(
  select b.id, b.edition, b.rank, b.compared, b.class
  from external_rankings b
  where lower(b.survey) = lower(${r}.survey) and b.scope = ${r}.scope and b.level = ${r}.level
    and b.edition < ${r}.edition and b.deleted_at is null
  order by b.edition desc
  limit 1
)`;

/**
 * Places gained since the edition before (lost when negative). Null where one of the two does not tell our place, or where
 * another group was compared: 12th of the small ones is not better than 14th of all.
 */
export const placesGained = (r: string, before: string): string =>
  `case when ${before}.class = ${r}.class then ${before}.rank - ${r}.rank end`;
