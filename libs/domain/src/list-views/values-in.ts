/** SQL: what a member of a kept filter holds, as a JSON array; one value stands there by itself. Null when it holds nothing. */
export const valuesIn = (member: string): string =>
  `case jsonb_typeof(${member}) when 'array' then ${member} when 'string' then jsonb_build_array(${member}) end`;
