import { crc32, deflateRawSync } from 'node:zlib';

/** Workbooks as no honest program writes them, made byte by byte. */

type Part = readonly [name: string, content: string | Buffer];

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

export const rootRelations = (target: string): string =>
  `${declaration}<Relationships><Relationship Id="rId1" Type="${officeTypes}/officeDocument" Target="${target}"/></Relationships>`;

export const sheetXml = (rows: readonly string[], before = '', end = '</sheetData></worksheet>'): string =>
  `${declaration}${before}<worksheet><sheetData>${rows.map((cells, n) => `<row r="${n + 1}">${cells}</row>`).join('')}${end}`;

export interface MadeWorkbook {
  /** The cells of each row, as XML. */
  rows?: readonly string[];
  sheet?: string | Buffer;
  before?: string;
  end?: string;
  strings?: readonly string[];
  beforeStrings?: string;
  styles?: string;
  sheets?: string;
  from1904?: boolean;
  types?: string;
  more?: readonly Part[];
  /** Sizes that the archive tells, instead of the real ones. */
  lies?: Readonly<Record<string, number>>;
}

export function madeWorkbook(made: MadeWorkbook): Buffer {
  const { rows = [], strings, styles, more = [], types = contentTypes } = made;
  const sheets = made.sheets ?? '<sheet name="Taulukko" sheetId="1" r:id="rId1"/>';
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${officeTypes}/${kind}" Target="${target}"/>`;
  const parts: Part[] = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', rootRelations('xl/workbook.xml')],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns:r="${officeTypes}"><workbookPr date1904="${made.from1904 === true ? 1 : 0}"/><sheets>${sheets}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('rId3', 'styles', 'styles.xml')}${relation('rId9', 'worksheet', 'worksheets/sheet9.xml')}</Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', made.sheet ?? sheetXml(rows, made.before, made.end)],
    ...(strings
      ? ([['xl/sharedStrings.xml', `${declaration}${made.beforeStrings ?? ''}<sst>${strings.join('')}</sst>`]] as const)
      : []),
    ...(styles === undefined ? [] : ([['xl/styles.xml', styles]] as const)),
    ...more,
  ];
  return madeZip(parts, made.lies);
}

export function madeZip(parts: readonly Part[], lies: Readonly<Record<string, number>> = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(lies[name] ?? bytes.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const body = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), facts, title, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), facts, place, title]));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}
