/**
 * The five industry groups of contracts as SQL. Divisions up to that of accommodation and food mean the same group in
 * TOL 2008 and TOL 2025, so the first two digits are enough.
 */
export const industryGroup = (code: string): string => `case
  when ${code} is null then null
  when left(${code}, 2) < '05' then 'primary'
  when left(${code}, 2) < '41' then 'industry'
  when left(${code}, 2) < '45' then 'construction'
  when left(${code}, 2) < '58' then 'trade'
  else 'services'
end`;
