/** SQL: what a company or a contact is called, by an SQL kind and id. */
export const titleSql = (kind: string, id: string): string => `case ${kind}
  when 'company' then (select c.name from companies c where c.id = ${id})
  else (select p.first_name || ' ' || p.last_name from contacts p where p.id = ${id}) end`;
