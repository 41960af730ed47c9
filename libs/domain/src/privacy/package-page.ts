import type { Language } from '@elinvoima/contracts';
import { toldInWords } from './package-words.js';

export interface PagePart {
  title: string;
  /** What the rows are of: tells what their members mean. */
  table: string;
  rows: readonly Readonly<Record<string, unknown>>[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page that is read without a network and runs nothing: everything in words, ids and codes in the JSON beside it. */
export function packagePage(language: Language, title: string, parts: readonly PagePart[], intro: string): string {
  const body = parts
    .map(({ title: heading, table, rows }) => ({
      heading,
      rows: rows.map((row) => toldInWords(language, table, row)).filter((facts) => facts.length > 0),
    }))
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ heading, rows }) =>
        `<section><h2>${escape(heading)}</h2>${rows
          .map(
            (facts) =>
              `<dl>${facts.map(({ label, value }) => `<dt>${escape(label)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`,
          )
          .join('')}</section>`,
    )
    .join('\n');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;border-top:1px solid #8888;padding:.75rem 0;margin:0}dt{opacity:.75}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}@media(max-width:30rem){dl{grid-template-columns:1fr}dt{margin-top:.25rem}}</style></head>
<body><h1>${escape(title)}</h1><p>${escape(intro)}</p>
${body}</body></html>`;
}
