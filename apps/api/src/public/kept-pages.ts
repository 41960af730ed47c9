import { createHash } from 'node:crypto';

export interface KeptPage {
  readonly html: string;
  /** Weak: the packed and the plain page are the same to a reader. */
  readonly tag: string;
}

/** Each is some tens of kilobytes. */
const mostKept = 64;

/** Drawn pages of this process, each good for one version of what it shows; who asks tells the version that holds now. */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage & { version: string }>();

  /** `version` must have been read before what `draw` reads: a page may be newer than its version, never older. */
  async of(address: string, version: string, draw: () => Promise<string>): Promise<KeptPage> {
    const kept = this.pages.get(address);
    if (kept?.version === version) {
      // Asked for last, let go of last.
      this.pages.delete(address);
      this.pages.set(address, kept);
      return kept;
    }
    const html = await draw();
    const page = { html, tag: tagOf(html), version };
    this.pages.delete(address);
    this.pages.set(address, page);
    const [oldest] = this.pages.keys();
    if (this.pages.size > mostKept && oldest !== undefined) this.pages.delete(oldest);
    return page;
  }
}

export const tagOf = (html: string): string =>
  `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
