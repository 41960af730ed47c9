const mostHtml = 1_000_000;
const newlineTags = new Set([
  'br',
  'p',
  'div',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'hr',
]);
const silentTags = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'object',
  'iframe',
]);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  eacute: 'é',
  shy: '',
};

/**
 * The words of an HTML mail, in one pass from left to right: nothing is built, run or fetched, and hostile nesting costs no
 * more than its length.
 */
export function textOfHtml(html: string): string {
  const source = html.slice(0, mostHtml);
  const words: string[] = [];
  let at = 0;
  let silent: string | null = null;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (silent === null) words.push(source.slice(at, open === -1 ? undefined : open).replaceAll(/\s+/g, ' '));
    if (open === -1) break;
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4);
      at = end === -1 ? source.length : end + 3;
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(source.slice(open, open + 40));
    if (tag === null) {
      if (silent === null) words.push('<');
      at = open + 1;
      continue;
    }
    // Only now: a search for every bare "<" would read the rest of the mail each time.
    const end = source.indexOf('>', open);
    const name = (tag[2] ?? '').toLowerCase();
    if (silent !== null) silent = tag[1] === '/' && name === silent ? null : silent;
    else if (silentTags.has(name) && tag[1] === '') silent = name;
    else if (newlineTags.has(name)) words.push('\n');
    at = end === -1 ? source.length : end + 1;
  }
  return tidied(decoded(words.join('')));
}

const decoded = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point >= 32 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : ' ';
    },
  );

/** Without what no database or reader wants: control signs, blanks at the ends of lines, more than one empty line. */
export function tidied(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]/gu, (sign) =>
      sign === '\n' || sign === '\t' ? sign : '',
    )
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
