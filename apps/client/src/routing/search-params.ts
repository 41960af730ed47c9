/**
 * Filters live in the address, so that a view can be shared and come back to. A feature's search parser is a pure
 * function made of these: what cannot be read is left out, never an error.
 */
import { readListFilter, type ListKind, type Several } from '@elinvoima/contracts';

type Search = Readonly<Record<string, unknown>>;

export function textParam(search: Search, name: string): string | undefined {
  const value = search[name];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A record's id. */
export function idParam(search: Search, name: string): string | undefined {
  const value = textParam(search, name);
  return value !== undefined && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;
}

export function choiceParam<Choice extends string>(
  search: Search,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === search[name]);
}

export function listParam(search: Search, name: string): string[] | undefined {
  const value = search[name];
  const items = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string' && item !== '');
  return items.length > 0 ? (items as string[]) : undefined;
}

export function choicesParam<Choice extends string>(
  search: Search,
  name: string,
  choices: readonly Choice[],
): Choice[] | undefined {
  const found = listParam(search, name)?.filter((item): item is Choice => choices.some((choice) => choice === item));
  return found?.length ? found : undefined;
}

/** A member of a list's filter that may hold several values, as the list itself reads it; one alone stands by itself. */
export function severalParam<Value extends string = string>(
  search: Search,
  list: ListKind,
  name: string,
  member = name,
): Several<Value> | undefined {
  const value = search[name];
  const sent = (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    // Written by hand into the address, a postal code is a number.
    typeof item === 'number' || typeof item === 'boolean' ? String(item) : item,
  );
  return readListFilter(list, { [member]: sent }).filter[member] as Several<Value> | undefined;
}

/** What was chosen, as it stands in an address. */
export function severalIn<Value extends string>(chosen: readonly Value[]): Several<Value> | undefined {
  const [first] = chosen;
  return chosen.length > 1 ? chosen : first;
}

export function dayParam(search: Search, name: string): string | undefined {
  const value = textParam(search, name);
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

export function flagParam(search: Search, name: string): true | undefined {
  return search[name] === true || search[name] === 'true' ? true : undefined;
}

/** Leaves out what is undefined, so that an empty filter is an empty address. */
export function searchOf<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
