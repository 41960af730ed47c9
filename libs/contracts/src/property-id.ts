/**
 * Finnish property identifiers (kiinteistötunnus): municipality 3, location area 3, group 4 and unit 4 digits. Kept padded
 * as 14 digits, shown as people write them: `82-401-1-23`.
 */
const widths = [3, 3, 4, 4] as const;

/** Null when it is none: letters, a part too long or missing, a municipality or unit of nothing but noughts. */
export function parsePropertyId(text: string): string | null {
  const written = text.trim().replaceAll(/\s*[-–—]\s*/g, '-');
  const parts = /^\d{14}$/.test(written)
    ? [written.slice(0, 3), written.slice(3, 6), written.slice(6, 10), written.slice(10)]
    : written.split('-');
  if (parts.length !== widths.length) return null;
  const isWhole = parts.every((part, index) => /^\d+$/.test(part) && part.length <= (widths[index] ?? 0));
  if (!isWhole || Number(parts[0]) === 0 || Number(parts[1]) === 0) return null;
  return parts.map((part, index) => part.padStart(widths[index] ?? 0, '0')).join('');
}

const partsOf = (id: string): [string, string, string, string] => [
  id.slice(0, 3),
  id.slice(3, 6),
  id.slice(6, 10),
  id.slice(10),
];

/** Without its noughts: `82-401-1-23`. What is no identifier stays as it is. */
export const formatPropertyId = (id: string): string =>
  /^\d{14}$/.test(id)
    ? partsOf(id)
        .map((part) => String(Number(part)))
        .join('-')
    : id;

/** Streets, parks and other public areas (groups 9901–9909): nobody builds on them. */
export const isPublicAreaPropertyId = (id: string): boolean => {
  const group = Number(partsOf(id)[2]);
  return /^\d{14}$/.test(id) && group >= 9901 && group <= 9909;
};
