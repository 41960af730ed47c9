import { inSamePlace, townOf } from './company-rule.js';
import { leastLetters, nearFrom } from './rule-sql.js';

/** Of the trigrams of two near names together, so much must be in both: |a ∩ b| ≥ 0.6 |a ∪ b| is |a ∩ b| ≥ 0.375 (|a| + |b|). */
const commonFrom = nearFrom / (1 + nearFrom);
/** So the most that may be in one of them only: |a ∆ b| = |a| + |b| - 2 |a ∩ b|. */
const apartUpTo = 1 - 2 * commonFrom;

/** Each trigram sets one of so many bits: where two names' bits differ, one of them has a trigram that the other has not. */
const bitsOfName = 128;

/**
 * `id, other_id` of companies in one place whose names are near, each pair once; of equal names the other ways tell.
 * Set-based and without a loss: two near names have so many trigrams in common that at least one is among the rarest few of
 * each (rarer in the whole table, by one order for all). So only names that share such a rare trigram meet, and of those only the
 * ones that could still have enough in common when all their more common trigrams were equal, and whose bits do not tell them apart
 * already: in a large town millions meet, and to compare two names by their letters costs as much as a hundred comparisons of bits.
 * A slip may be in any letter.
 * Two with business ids are two, so one of a pair has none.
 */
export const nearCompanies = `
  with spelt as materialized (
    select id, name_key, business_id is null as unregistered, postal_code, post_office, municipality_code,
      regexp_replace(name_key, '\\D', '', 'g') as digits, trigrams, cardinality(trigrams) as size,
      (select bit_or(set_bit(repeat('0', ${bitsOfName})::bit(${bitsOfName}), hashtext(trigram) & ${bitsOfName - 1}, 1)) from unnest(trigrams) as one (trigram)) as bits
    from companies cross join lateral show_trgm(name_key) as trigrams
    where deleted_at is null and length(name_key) >= ${leastLetters}
  ),
  spread as (select spelt.*, trigram from spelt cross join unnest(trigrams) as one (trigram)),
  rarity as materialized (select trigram, count(*) as names from spread group by trigram),
  ranked as (
    select spread.*, row_number() over (partition by id order by rarity.names, trigram)::integer as rank
    from spread join rarity using (trigram)
  ),
  telling as materialized (
    select id, name_key, unregistered, postal_code, ${townOf('ranked')} as town, municipality_code, size, bits,
      hashtextextended(trigram || digits, 0) as block,
      -- What the smaller of two shares with the larger is more of its own.
      rank <= size - ceil(${2 * commonFrom} * size) + 1 as of_smaller,
      size - rank + 1 as still, ${commonFrom}::float8 * size as needs
    from ranked where rank <= size - ceil(${nearFrom} * size) + 1
  )
  select distinct x.id, y.id as other_id
  from telling x join telling y on y.block = x.block and x.of_smaller and (x.unregistered or y.unregistered)
    and (y.size > x.size or (y.size = x.size and y.id > x.id))
  -- The cheap questions first: millions meet.
  where case when x.needs + y.needs <= least(x.still, y.still)
      and bit_count(x.bits # y.bits) <= ${apartUpTo}::float8 * (x.size + y.size) + 1e-6 and ${inSamePlace('x', 'y', (company) => `${company}.town`)}
    then y.name_key <> x.name_key and similarity(x.name_key, y.name_key) >= ${nearFrom} end`;
