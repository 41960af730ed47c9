import type { Fault } from '../../platform/index.js';
import { Reader, type Names } from '../reader.js';
import {
  countableNames,
  formOf,
  ownCounts,
  ownKinds,
  type Countable,
  type FieldForm,
  type OwnCount,
  type OwnKind,
} from './countables.js';

/** One narrowing: the field is this, is one of these, or is none of these (then the unknown stay in). */
export type Condition =
  { field: string; is: string | boolean } | { field: string; in: string[] } | { field: string; notIn: string[] };

/** An indicator that a municipality has defined in its programme: a named filter and a count over the records. */
export interface OwnIndicator {
  /** Begins with a small letter, so that it can never be mistaken for one of the catalogue's. */
  key: string;
  name: Names;
  definition: Names;
  leftOut: Names | null;
  kind: OwnKind;
  of: Countable;
  where: Condition[];
  count: OwnCount;
}

export const definitionKey = /^[a-z][a-z0-9-]{0,49}$/;

/** Reads an own indicator; every fault is told at its place under `at`. */
export function readOwnIndicator(reader: Reader, value: unknown, at: string): OwnIndicator {
  const indicator = reader.members(value, at);
  const of = reader.oneOf(indicator['of'], `${at}/of`, countableNames) ?? 'interactions';
  const { kinds, counts, fields } = formOf(of);
  const kind = reader.oneOf(indicator['kind'], `${at}/kind`, ownKinds) ?? 'flow';
  if (indicator['kind'] === kind && !kinds.includes(kind)) reader.refuse(`${at}/kind`, 'not-one-of');
  const count = reader.oneOf(indicator['count'], `${at}/count`, ownCounts, 'records') ?? 'records';
  if (!counts.includes(count)) reader.refuse(`${at}/count`, 'not-one-of');
  return {
    key: reader.text(indicator['key'], `${at}/key`, definitionKey),
    name: reader.names(indicator['name'], `${at}/name`),
    definition: reader.names(indicator['definition'], `${at}/definition`),
    leftOut: reader.optional(indicator['leftOut'], (words) => reader.names(words, `${at}/leftOut`)),
    kind,
    of,
    where: reader.list(indicator['where'] ?? [], `${at}/where`, (condition, place) =>
      readCondition(reader, condition, place, fields),
    ),
    count,
  };
}

function readCondition(
  reader: Reader,
  value: unknown,
  at: string,
  fields: Readonly<Record<string, FieldForm>>,
): Condition {
  const condition = reader.members(value, at);
  const field = reader.oneOf(condition['field'], `${at}/field`, Object.keys(fields)) ?? '';
  const form = fields[field];
  const given = (['is', 'in', 'notIn'] as const).filter((operator) => condition[operator] !== undefined);
  const [operator] = given;
  if (given.length !== 1 || operator === undefined) {
    reader.refuse(at, given.length === 0 ? 'required' : 'condition-ambiguous');
    return { field, in: [] };
  }
  const place = `${at}/${operator}`;
  if (form === undefined) return { field, in: [] };
  if (operator === 'is') return { field, is: readSought(reader, condition['is'], place, form) };
  // Yes and no have no list of values worth writing.
  if (form === 'flag') reader.refuse(place, 'not-yes-or-no');
  const values = reader.list(condition[operator], place, (one, where) => String(readSought(reader, one, where, form)));
  if (values.length === 0 && Array.isArray(condition[operator])) reader.refuse(place, 'required');
  return operator === 'in' ? { field, in: values } : { field, notIn: values };
}

function readSought(reader: Reader, value: unknown, at: string, form: FieldForm): string | boolean {
  if (form === 'flag') {
    if (typeof value === 'boolean') return value;
    reader.refuse(at, 'not-yes-or-no');
    return false;
  }
  if (form === 'words') return reader.text(value, at, /^\S.{0,199}$/);
  return reader.oneOf(value, at, form) ?? '';
}

/** The faults of one definition by itself, for an editor that looks before it saves. */
export function faultsOf(read: (reader: Reader, value: unknown, at: string) => unknown, value: unknown): Fault[] {
  const reader = new Reader();
  read(reader, value, '');
  return reader.faults;
}
