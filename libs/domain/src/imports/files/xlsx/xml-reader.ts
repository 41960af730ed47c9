import { SaxesParser } from 'saxes';
import { Malformed } from '../../../platform/index.js';

/** What is heard of a part, element by element. Names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string | undefined>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** As far as a part goes without beginning or ending an element, it is kept in memory: honest cells are far shorter. */
const longestSilence = 4 * 1024 * 1024;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of a workbook as it is unpacked. A document type is refused wherever it stands, so no entity is ever declared,
 * and an undeclared one is an error.
 */
export class XmlReader {
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  private readonly decoder = new TextDecoder('utf-8');
  private silence = 0;

  constructor({ open, text, close }: XmlHandlers) {
    this.parser.on('doctype', () => {
      throw new Malformed('file-workbook-unsafe');
    });
    this.parser.on('error', () => {
      throw new Malformed('file-workbook-broken');
    });
    this.parser.on('opentag', (tag) => {
      this.silence = 0;
      open?.(local(tag.name), tag.attributes);
    });
    this.parser.on('closetag', (tag) => {
      this.silence = 0;
      close?.(local(tag.name));
    });
    if (text) {
      this.parser.on('text', text);
      this.parser.on('cdata', text);
    }
  }

  /** Throws `Malformed`. */
  push(bytes: Uint8Array): void {
    this.silence += bytes.length;
    this.parser.write(this.decoder.decode(bytes, { stream: true }));
    if (this.silence > longestSilence) throw new Malformed('file-workbook-unsafe');
  }

  end(): void {
    this.parser.write(this.decoder.decode());
    this.parser.close();
  }
}
