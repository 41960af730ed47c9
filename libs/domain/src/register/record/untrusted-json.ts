/** Reading members of a JSON value that nobody has vouched for: a missing member, `null` and `""` all mean "no value". */
export type JsonObject = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The objects of a list; anything else in it is passed over. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf).filter((item) => item !== null) : [];
}

/** One line of text; control characters and broken surrogates, which PostgreSQL refuses, are taken out. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = Buffer.from(String(value))
    .toString()
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim();
  return text === '' ? null : text;
}
