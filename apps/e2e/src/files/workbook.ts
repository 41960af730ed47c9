/** Reads an .xlsx by its XML alone, as another program would: rows of a sheet as text. */
import { strFromU8, unzipSync } from 'fflate';

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

export function rowsOfSheet(bytes: Uint8Array, sheet: string): string[][] {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    unescape(name),
  );
  if (!names.includes(sheet)) throw new Error(`the workbook has ${names.join(', ')} and no ${sheet}`);
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    unescape([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text).join('')),
  );
  const xml = part(`xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`);
  return [...xml.matchAll(/<row [^>]*?>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inside = '']) => {
      const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(inside)?.[1] ?? '';
      return attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : unescape(value);
    }),
  );
}
