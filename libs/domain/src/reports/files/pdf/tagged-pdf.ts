import { createRequire } from 'node:module';
import { localeOf, type Language, type Light } from '@elinvoima/contracts';
import PdfKit from 'pdfkit';

const fontFile = createRequire(import.meta.url).resolve;
const regular = fontFile('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');
const semiBold = fontFile('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf');

export interface PdfColumn {
  header: string;
  /** Share of the width. */
  share: number;
  align?: 'left' | 'right';
}

export interface PdfRow {
  cells: string[];
  /** A part of the row above: set in, and quieter. */
  isPart?: boolean;
  /** A light whose shape stands before the word in its cell: the colour is never the only sign. */
  light?: { column: number; light: Light };
}

export interface PdfBar {
  label: string;
  value: number;
  /** The value as people read it. */
  text: string;
}

const ink = '#1b211f';
const quiet = '#4c5652';
const headLine = '#5d6863';
const rowLine = '#c2c9c0';
const bar = '#1b5e4b';
const lightColours: Record<Light, string> = { green: '#1c7a45', amber: '#8a5a00', red: '#b3261e', none: '#565f59' };
const lightWidth = 12;
const barHeight = 16;
const margin = 56;
const sizes = { h1: 20, h2: 15, h3: 11.5, text: 10.5, table: 9.5, footer: 8.5 };
const cellPadding = 4;

/** pdfkit writes a header cell's scope into its dictionary, which its types do not show. */
interface StructureInside {
  dictionary: { data: Record<string, unknown> };
}

type StructureElement = ReturnType<PDFKit.PDFDocument['struct']>;

/**
 * A PDF that a screen reader can read (PDF/UA): language, title, headings, lists and tables are tagged in reading order,
 * page numbers are not content, and the fonts are inside.
 */
export class TaggedPdf {
  private readonly doc: PDFKit.PDFDocument;
  private readonly body: StructureElement;
  private readonly chunks: Buffer[] = [];
  private inArtifact = false;
  private readonly finished: Promise<void>;

  constructor({ title, author, language, at }: { title: string; author: string; language: Language; at: Date }) {
    this.doc = new PdfKit({
      size: 'A4',
      margin,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: localeOf[language],
      displayTitle: true,
      bufferPages: true,
      info: { Title: title, Author: author, CreationDate: at },
      // A font named by its path here would be read again at each use of its name below.
      font: null,
      // Its types do not know PDF/UA yet.
    } as object);
    this.doc.registerFont('regular', regular).registerFont('semiBold', semiBold);
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.finished = new Promise((resolve, reject) => {
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.body = this.doc.struct('Document');
    this.doc.addStructure(this.body);
  }

  private get width(): number {
    return this.doc.page.width - 2 * margin;
  }

  private get bottom(): number {
    return this.doc.page.height - margin;
  }

  private keep(height: number): void {
    if (this.doc.y + height > this.bottom) this.doc.addPage();
  }

  private block(tag: string, text: string, font: string, size: number, color: string, parent = this.body): void {
    parent.add(
      this.doc.struct(tag, {}, () => {
        this.doc.font(font).fontSize(size).fillColor(color).text(text, margin, this.doc.y, { width: this.width });
      }),
    );
  }

  heading(level: 1 | 2 | 3, text: string): void {
    const size = sizes[`h${level}`];
    // A heading stays with the first lines of what it heads.
    this.keep(size * 1.5 + (level === 3 ? 40 : 90));
    if (level > 1) this.doc.y += level === 2 ? 16 : 8;
    this.block(`H${level}`, text, 'semiBold', size, ink);
    this.doc.y += level === 3 ? 1 : 4;
  }

  paragraph(text: string, look: 'plain' | 'quiet' | 'strong' = 'plain'): void {
    this.block('P', text, look === 'strong' ? 'semiBold' : 'regular', sizes.text, look === 'quiet' ? quiet : ink);
    this.doc.y += 4;
  }

  list(sentences: readonly string[]): void {
    const { doc } = this;
    const list = doc.struct('L');
    this.body.add(list);
    for (const sentence of sentences) {
      const item = doc.struct('LI');
      list.add(item);
      doc.font('regular').fontSize(sizes.text).fillColor(ink);
      this.keep(doc.heightOfString(sentence, { width: this.width - 14 }));
      const top = doc.y;
      item.add(doc.struct('Lbl', {}, () => doc.text('•', margin, top, { width: 10 })));
      item.add(doc.struct('LBody', {}, () => doc.text(sentence, margin + 14, top, { width: this.width - 14 })));
      item.end();
      doc.y += 2;
    }
    list.end();
    doc.x = margin;
    doc.y += 4;
  }

  table(columns: readonly PdfColumn[], rows: readonly PdfRow[]): void {
    const { doc } = this;
    const table = doc.struct('Table');
    this.body.add(table);
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => (share / shares) * this.width);
    const header = columns.map((column) => column.header);
    this.row(table, columns, widths, header, { isHeader: true });
    for (const { cells, isPart, light } of rows) {
      if (doc.y + this.heightOf(widths, cells, 'regular') > this.bottom) {
        doc.addPage();
        // Seen again, but read once.
        this.artifact(() => this.drawRow(columns, widths, header, { isHeader: true }));
      }
      this.row(table, columns, widths, cells, { isPart, light });
    }
    table.end();
    doc.x = margin;
    doc.y += 6;
  }

  /** A circle, a triangle or a square; a ring where nothing could be judged. */
  private shapeOf(light: Light, left: number, top: number): void {
    const { doc } = this;
    const side = 8;
    doc.lineWidth(1).fillColor(lightColours[light]).strokeColor(lightColours[light]);
    if (light === 'green') doc.circle(left + side / 2, top + side / 2, side / 2).fill();
    else if (light === 'amber')
      doc.polygon([left + side / 2, top], [left + side, top + side], [left, top + side]).fill();
    else if (light === 'red') doc.rect(left, top, side, side).fill();
    else
      doc
        .circle(left + side / 2, top + side / 2, side / 2 - 0.5)
        .dash(2, { space: 1.5 })
        .stroke()
        .undash();
  }

  /** Bars with their values, drawn as lines and not as a picture; `alt` says all of it in words. */
  barChart(title: string, bars: readonly PdfBar[], alt: string): void {
    const { doc } = this;
    const height = sizes.text * 1.6 + bars.length * barHeight + 8;
    this.keep(height);
    doc.y += 6;
    const labelWidth = this.width * 0.34;
    const valueWidth = 60;
    const room = this.width - labelWidth - valueWidth;
    const most = Math.max(...bars.map(({ value }) => value), 1);
    const draw = (): void => {
      doc.font('semiBold').fontSize(sizes.table).fillColor(ink).text(title, margin, doc.y, { width: this.width });
      doc.y += 3;
      for (const { label, value, text } of bars) {
        const top = doc.y;
        const length = Math.max(0, (value / most) * room);
        doc
          .font('regular')
          .fontSize(sizes.table)
          .fillColor(ink)
          .text(label, margin, top + 2, { width: labelWidth - 8, height: barHeight, ellipsis: true, lineBreak: false });
        doc.rect(margin + labelWidth, top + 2, length, barHeight - 5).fill(bar);
        doc
          .fillColor(ink)
          .text(text, margin + labelWidth + length + 5, top + 2, { width: valueWidth, lineBreak: false });
        doc.y = top + barHeight;
      }
    };
    this.body.add(doc.struct('Figure', { alt }, draw));
    doc.x = margin;
    doc.y += 8;
  }

  private heightOf(widths: readonly number[], cells: readonly string[], font: string): number {
    this.doc.font(font).fontSize(sizes.table);
    const heights = cells.map((text, index) =>
      this.doc.heightOfString(text, { width: (widths[index] ?? 0) - 2 * cellPadding }),
    );
    return Math.max(...heights) + 2 * cellPadding;
  }

  private row(
    table: StructureElement,
    columns: readonly PdfColumn[],
    widths: readonly number[],
    cells: readonly string[],
    look: { isHeader?: boolean; isPart?: boolean; light?: PdfRow['light'] },
  ): void {
    const row = this.doc.struct('TR');
    table.add(row);
    this.drawRow(columns, widths, cells, look, (index, draw) => {
      const scope = look.isHeader ? 'Column' : index === 0 ? 'Row' : null;
      const cell = this.doc.struct(scope === null ? 'TD' : 'TH', {}, draw);
      if (scope !== null) {
        (cell as unknown as StructureInside).dictionary.data['A'] = { O: 'Table', Scope: scope };
      }
      row.add(cell);
    });
    row.end();
  }

  private drawRow(
    columns: readonly PdfColumn[],
    widths: readonly number[],
    cells: readonly string[],
    { isHeader = false, isPart = false, light }: { isHeader?: boolean; isPart?: boolean; light?: PdfRow['light'] },
    place: (index: number, draw: () => void) => void = (_, draw) => draw(),
  ): void {
    const { doc } = this;
    const font = isHeader ? 'semiBold' : 'regular';
    const height = this.heightOf(widths, cells, font);
    if (doc.y + height > this.bottom) doc.addPage();
    const top = doc.y;
    let left = margin;
    for (const [index, text] of cells.entries()) {
      const width = widths[index] ?? 0;
      const isLight = light?.column === index && text !== '';
      const indent = isLight ? lightWidth : isPart && index === 0 ? 10 : 0;
      if (isLight) this.artifact(() => this.shapeOf(light.light, left + cellPadding, top + cellPadding + 2));
      place(index, () => {
        doc
          .font(font)
          .fontSize(sizes.table)
          .fillColor(isPart ? quiet : ink)
          .text(text, left + cellPadding + indent, top + cellPadding, {
            width: width - 2 * cellPadding - indent,
            align: columns[index]?.align ?? 'left',
          });
      });
      left += width;
    }
    this.artifact(() => {
      doc
        .lineWidth(isHeader ? 1 : 0.5)
        .strokeColor(isHeader ? headLine : rowLine)
        .moveTo(margin, top + height)
        .lineTo(margin + this.width, top + height)
        .stroke();
    });
    doc.y = top + height;
  }

  /** What is seen but not read. Inside another one it is part of that. */
  private artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    if (this.inArtifact) return draw();
    this.inArtifact = true;
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
    this.inArtifact = false;
  }

  /** Numbers the pages and closes the file. `footer` says a page's number. */
  async finish(footer: (page: number, pages: number) => string): Promise<Buffer> {
    const { doc } = this;
    this.body.end();
    const { start, count } = doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      doc.switchToPage(start + index);
      doc.page.margins.bottom = 0;
      this.artifact(() => {
        doc
          .font('regular')
          .fontSize(sizes.footer)
          .fillColor(quiet)
          .text(footer(index + 1, count), margin, doc.page.height - 36, {
            width: this.width,
            align: 'right',
            lineBreak: false,
          });
      }, 'Pagination');
    }
    doc.end();
    await this.finished;
    return Buffer.concat(this.chunks);
  }
}
