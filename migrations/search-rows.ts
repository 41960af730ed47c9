/** What each kind of record is found by, as rows for `search_entries`; and what must be read anew when which table changes. */
export interface SearchedKind {
  readonly kind: string;
  readonly table: string;
  /** Of the living records among `$1`: id, title, meta, others, earlier, beside, keys, ceased, owner_id, at. */
  readonly rows: string;
  /** Tables whose change concerns records of this kind, and whose ids those are (columns of the changed row). */
  readonly follows: readonly { readonly table: string; readonly ids: string }[];
}

/** Asked before the chain is walked: hardly any record has one. */
const hasMerged = (table: string): string => `exists (select from ${table} x where x.merged_into_id = r.id)`;
const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;
/** One look-up after another, whatever the planner believes of a table that was empty a moment ago. */
const askedOf = (table: string): string =>
  `(select distinct unnest($1) as id) asked cross join lateral (select * from ${table} t where t.id = asked.id offset 0) r`;
const companyOfRole = `cross join lateral (
  select t.name from companies t where t.id = l.company_id and t.deleted_at is null offset 0) c`;
const nobody = `'{}'::text[]`;
const companyName = (id: string): string =>
  `(select c.name from companies c where c.id = ${id} and c.deleted_at is null)`;
const contactName = (id: string): string =>
  `(select p.first_name || ' ' || p.last_name from contacts p where p.id = ${id} and p.deleted_at is null)`;

/** A record with a title and little else. */
const titled = (
  kind: string,
  table: string,
  {
    title = 'r.title',
    meta,
    others = nobody,
    beside = `''`,
    keys = nobody,
    at = 'r.updated_at',
    owner = 'null::uuid',
    only = 'true',
    follows = [],
  }: {
    title?: string;
    meta: string;
    others?: string;
    beside?: string;
    keys?: string;
    at?: string;
    owner?: string;
    only?: string;
    follows?: SearchedKind['follows'];
  },
): SearchedKind => ({
  kind,
  table,
  rows: `select r.id, ${title} as title, ${meta} as meta, ${others} as others, ${nobody} as earlier, ${beside} as beside, ${keys} as keys, false as ceased, ${owner} as owner_id,
      (${at})::timestamptz as at
    from ${askedOf(table)} where r.deleted_at is null and ${only}`,
  follows: [{ table, ids: 'id' }, ...follows],
});

export const searchedKinds: readonly SearchedKind[] = [
  {
    kind: 'company',
    table: 'companies',
    rows: `select r.id, r.name as title, concat_ws(' · ', r.business_id, r.post_office) as meta,
        array(select distinct o.name from company_names o where o.company_id = r.id and o.valid_to is null and o.kind <> 'main' and o.name <> r.name) as others,
        array(select distinct n.name from (
          select o.name from company_names o where o.company_id = r.id and (o.valid_to is not null or o.kind = 'main')
          union all select m.name from companies m where ${hasMerged('companies')} and m.id in (select merged_companies(r.id))
          union all select o.name from company_names o where ${hasMerged('companies')} and o.company_id in (select merged_companies(r.id))) n where n.name <> r.name) as earlier,
        r.post_office as beside, search_keys(r.business_id, r.phone, r.email) as keys, r.status = 'ceased' as ceased, r.owner_id, null::timestamptz as at
      from ${askedOf('companies')} where r.deleted_at is null and not r.housing`,
    follows: [
      { table: 'companies', ids: 'unnest(array[id] || survivors_companies(merged_into_id))' },
      { table: 'company_names', ids: 'company_id' },
    ],
  },
  {
    kind: 'contact',
    table: 'contacts',
    rows: `select r.id, r.first_name || ' ' || r.last_name as title,
        (select string_agg(c.name, ', ' order by l.position) from contact_roles l ${companyOfRole} where l.contact_id = r.id) as meta,
        ${nobody} as others, array(select distinct m.first_name || ' ' || m.last_name from contacts m where ${hasMerged('contacts')} and m.id in (select merged_contacts(r.id))
          and (m.first_name, m.last_name) <> (r.first_name, r.last_name)) as earlier,
        (select string_agg(concat_ws(' ', c.name, l.title), ' ' order by l.position) from contact_roles l ${companyOfRole}
          where l.contact_id = r.id) as beside,
        search_keys(null, r.phone, r.email) as keys, false as ceased, null::uuid as owner_id, null::timestamptz as at
      from ${askedOf('contacts')} where r.deleted_at is null`,
    follows: [
      { table: 'contacts', ids: 'unnest(array[id] || survivors_contacts(merged_into_id))' },
      { table: 'contact_roles', ids: 'contact_id' },
    ],
  },
  titled('partner', 'partners', {
    title: 'r.name',
    meta: 'r.business_id',
    keys: 'search_keys(r.business_id, r.phone, r.email)',
    at: 'null',
  }),
  titled('enquiry', 'enquiries', {
    meta: day('r.received_on'),
    beside: `concat_ws(' ', ${companyName('r.company_id')}, ${contactName('r.contact_id')}, r.asker_name, r.case_number)`,
    keys: 'search_keys(null, r.asker_phone, r.asker_email)',
    at: 'r.received_at',
    owner: 'r.owner_id',
  }),
  titled('event', 'events', {
    meta: day('r.starts_on'),
    beside: `concat_ws(' ', r.theme, r.place)`,
    at: 'r.starts_at',
  }),
  titled('cooperation', 'cooperations', {
    title: 'r.name',
    meta: 'r.theme',
    beside: `concat_ws(' ', r.theme, (select string_agg(k.name, ' ') from cooperation_partners l join partners k on k.id = l.partner_id
      where l.cooperation_id = r.id and k.deleted_at is null),
      (select string_agg(c.name, ' ') from cooperation_companies l join companies c on c.id = l.company_id where l.cooperation_id = r.id and c.deleted_at is null))`,
    at: 'r.starts_on',
    owner: 'r.owner_id',
    follows: [
      { table: 'cooperation_partners', ids: 'cooperation_id' },
      { table: 'cooperation_companies', ids: 'cooperation_id' },
    ],
  }),
  titled('measure', 'measures', { meta: 'r.unit', owner: 'r.owner_id' }),
  titled('project', 'projects', { meta: 'r.unit', owner: 'r.owner_id' }),
  titled('initiative', 'initiatives', {
    meta: day('r.received_on'),
    beside: companyName('r.company_id'),
    at: 'r.received_on',
    owner: 'r.owner_id',
    only: 'r.duplicate_of_id is null',
  }),
  titled('land_use_project', 'land_use_projects', {
    title: 'r.name',
    meta: `concat_ws(' · ', r.area, r.register_number)`,
    beside: `concat_ws(' ', r.area, r.register_number)`,
    owner: 'r.owner_id',
  }),
  titled('plan_document', 'plan_documents', {
    meta: day('r.sent_on'),
    beside: `concat_ws(' ', r.register_number, (select string_agg(p.text, ' ') from plan_proposals p where p.document_id = r.id and p.deleted_at is null))`,
    at: 'r.sent_on',
    follows: [{ table: 'plan_proposals', ids: 'document_id' }],
  }),
  titled('survey', 'surveys', { title: 'r.name', meta: 'null::text' }),
  titled('series', 'series', {
    title: 'r.name_fi',
    meta: 'r.source',
    others: 'array[r.name_sv, r.name_en]',
  }),
  titled('referral', 'referrals', {
    title: 'r.need',
    meta: `concat_ws(' · ', coalesce((select k.name from partners k where k.id = r.partner_id), r.recipient_unit), ${day('r.sent_on')})`,
    beside: `concat_ws(' ', r.person_name, ${companyName('r.company_id')}, ${contactName('r.contact_id')})`,
    at: 'r.sent_on',
    owner: 'r.owner_id',
  }),
  titled('feedback', 'feedback', {
    title: 'left(r.text, 120)',
    meta: day('r.received_on'),
    beside: 'substr(r.text, 121)',
    at: 'r.received_on',
    owner: 'r.owner_id',
  }),
];

/**
 * Plots and premises, whose table is younger than the search: by name, street and every property identifier they have had.
 * Their key is "i:" and the fourteen digits.
 */
export const searchedSites: SearchedKind = titled('site', 'sites', {
  title: 'r.name',
  meta: `concat_ws(' · ', r.street, r.town)`,
  beside: `concat_ws(' ', r.street, r.town, r.zoning_mark, (select b.name from business_areas b where b.id = r.business_area_id and b.deleted_at is null))`,
  keys: `array(select 'i:' || p.property_id from site_property_ids p where p.site_id = r.id)`,
  owner: 'r.owner_id',
  follows: [{ table: 'site_property_ids', ids: 'site_id' }],
});

/** Whose rows name a company or a person beside their own name; `$1` are the renamed. */
export const namedBeside: Readonly<Record<'companies' | 'contacts', readonly { kind: string; ids: string }[]>> = {
  companies: [
    { kind: 'contact', ids: 'select contact_id from contact_roles where company_id = any(renamed)' },
    { kind: 'enquiry', ids: 'select id from enquiries where company_id = any(renamed)' },
    { kind: 'initiative', ids: 'select id from initiatives where company_id = any(renamed)' },
    { kind: 'referral', ids: 'select id from referrals where company_id = any(renamed)' },
    { kind: 'cooperation', ids: 'select cooperation_id from cooperation_companies where company_id = any(renamed)' },
  ],
  contacts: [
    { kind: 'enquiry', ids: 'select id from enquiries where contact_id = any(renamed)' },
    { kind: 'referral', ids: 'select id from referrals where contact_id = any(renamed)' },
  ],
};

/**
 * Every look-up is by an id. A plan is kept by the connection, and one made while a table was empty would read the whole of it
 * for each row of an import.
 */
export const byIndex = 'set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off';

/** The function that reads a kind's records anew into `search_entries`, and the triggers that call it. */
export function functionsOf({ kind, rows, follows }: SearchedKind): string {
  const columns = 'title, meta, others, earlier, plain, ceased, owner_id, at, words';
  const listed = (from: string): string => columns.replaceAll(/\w+/g, (column) => `${from}.${column}`);
  return `
    create function search_rows_${kind}(uuid[])
      returns table (id uuid, title text, meta text, others text[], earlier text[], beside text, keys text[], ceased boolean, owner_id uuid, at timestamptz)
      language sql stable as $$ ${rows} $$;

    create function refresh_search_${kind}(ids uuid[]) returns void language plpgsql ${byIndex} as $$
    declare learnt tsvector[];
    begin
      with now as materialized (select * from search_rows_${kind}(ids)),
      gone as (
        delete from search_entries e where e.kind = '${kind}'
          and e.id = any(array(select id from unnest(ids) id where id is not null except select id from now))),
      fresh as (
        insert into search_entries (kind, id, ${columns})
        select '${kind}', r.id, r.title, nullif(r.meta, ''), r.others, r.earlier, search_text(r.title), r.ceased, r.owner_id, r.at,
          search_vector(r.title, r.others || r.earlier, r.beside, r.keys)
        from now r
        on conflict (kind, id) do update set (${columns}) = (${listed('excluded')})
          where (${listed('search_entries')}) is distinct from (${listed('excluded')})
        returning words)
      select array_agg(words) into learnt from fresh;
      if learnt is not null then perform learn_search_words(learnt); end if;
    end $$;
    ${follows.map((followed) => triggersOf(kind, followed)).join('\n')}`;
}

function triggersOf(kind: string, { table, ids }: SearchedKind['follows'][number]): string {
  const name = `search_${kind}_of_${table}`;
  const from = (rows: string): string => `array(select ${ids} from ${rows})`;
  return `
    create function ${name}() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then perform refresh_search_${kind}(${from('changed')});
      elsif tg_op = 'UPDATE' then perform refresh_search_${kind}(array(select ${ids} from changed union select ${ids} from earlier));
      else perform refresh_search_${kind}(${from('earlier')});
      end if;
      return null;
    end $$;
    create trigger ${name}_insert after insert on ${table} referencing new table as changed for each statement execute function ${name}();
    create trigger ${name}_update after update on ${table} referencing new table as changed old table as earlier for each statement execute function ${name}();
    create trigger ${name}_delete after delete on ${table} referencing old table as earlier for each statement execute function ${name}();`;
}
