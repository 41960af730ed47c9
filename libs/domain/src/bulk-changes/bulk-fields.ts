import type { BulkField, BulkList, OwnedKind, RecordKind } from '@elinvoima/contracts';

/** How a field of many records is changed in one statement. All of it is ours; what was sent is bound. */
export interface BulkColumn {
  readonly column: string;
  /** The entity's member, as the trail names it. */
  readonly member: string;
  /** SQL: the new value; `$value` stands for what was sent, `$replaced` for what it takes the place of. */
  readonly after: string;
  /** SQL: which records it changes at all; others keep their version. */
  readonly when: string;
  /** SQL: what stood there before, from the `before` of a kept row. */
  readonly restored: string;
}

export interface BulkTable {
  readonly table: string;
  readonly kind: RecordKind;
  /** SQL over `r`: what the record is called. */
  readonly title: string;
  /** Whose new owner is told. */
  readonly owned?: OwnedKind;
  readonly fields: Partial<Record<BulkField, BulkColumn>>;
}

const plain = (column: string, member: string, type: string): BulkColumn => ({
  column,
  member,
  after: `$value::${type}`,
  when: `r.${column} is distinct from $value::${type}`,
  restored: `(k.before #>> '{}')::${type}`,
});

/** Words in a list, each once however it is written; at most thirty. */
const added = (column: string): BulkColumn => ({
  column,
  member: column,
  after: `array_append(r.${column}, $value::text)`,
  when: `cardinality(r.${column}) < 30 and not exists (select 1 from unnest(r.${column}) w where lower(w) = lower($value::text))`,
  restored: `array(select jsonb_array_elements_text(k.before))`,
});
const removed = (column: string): BulkColumn => ({
  ...added(column),
  after: `array_remove(r.${column}, $value::text)`,
  when: `$value::text = any(r.${column})`,
});
/** The new word in the old one's place; where a record has both, or the new one written otherwise, it stands there once. */
const renamed = (column: string): BulkColumn => ({
  ...added(column),
  after: `array(
    select case when w.is_it then $value::text else w.word end
    from (select word, place, is_it, min(place) filter (where is_it) over () as first
          from unnest(r.${column}) with ordinality t (word, place)
            cross join lateral (select word = $replaced::text or lower(word) = lower($value::text) as is_it) i) w
    where not w.is_it or w.place = w.first order by w.place)`,
  when: `$replaced::text = any(r.${column})`,
});

export const bulkTables: Record<BulkList, BulkTable> = {
  companies: {
    table: 'companies',
    kind: 'company',
    title: 'r.name',
    owned: 'company',
    fields: {
      owner: plain('owner_id', 'ownerId', 'uuid'),
      relationship: plain('relationship', 'relationship', 'text'),
      sizeClass: plain('size_class', 'sizeClass', 'text'),
      addTag: added('tags'),
      removeTag: removed('tags'),
      renameTag: renamed('tags'),
    },
  },
  contacts: {
    table: 'contacts',
    kind: 'contact',
    title: `r.first_name || ' ' || r.last_name`,
    fields: { language: unrestricted(plain('language', 'language', 'text')) },
  },
  interactions: {
    table: 'interactions',
    kind: 'interaction',
    title: 'r.subject',
    fields: { addTopic: added('topics'), removeTopic: removed('topics') },
  },
  'follow-ups': {
    table: 'follow_ups',
    kind: 'follow_up',
    title: 'r.title',
    owned: 'follow_up',
    fields: {
      // What is done is history: neither its owner nor its day moves any more.
      owner: open(plain('owner_id', 'ownerId', 'uuid')),
      dueOn: open(plain('due_on', 'dueOn', 'date')),
    },
  },
};

/** Data whose use is restricted (GDPR 18) are changed one by one, by somebody who sees that they are. */
function unrestricted(column: BulkColumn): BulkColumn {
  return { ...column, when: `r.restricted_on is null and ${column.when}` };
}

function open(column: BulkColumn): BulkColumn {
  return { ...column, when: `r.done_at is null and ${column.when}` };
}
