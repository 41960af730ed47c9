/** Notes whatever runs or is made of somebody's words, and which of them a page has shown as words. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

interface Seen {
  numbers: number[];
  made: string[];
}

export class ScriptWatch {
  readonly faults: string[] = [];
  /** The numbers of what has been shown as it was written. */
  readonly shown = new Set<number>();

  private constructor(private readonly page: Page) {}

  /** Before the first page is opened. */
  static async over(page: Page): Promise<ScriptWatch> {
    const watch = new ScriptWatch(page);
    const { faults } = watch;
    await page.exposeBinding('pwn', ({ frame }, number: number) => void faults.push(`${frame.url()} ran ${number}`));
    await page.exposeBinding('violated', ({ frame }, what: string) => void faults.push(`${frame.url()}: ${what}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        const { violated } = globalThis as unknown as { violated: (what: string) => void };
        violated(`${effectiveDirective} violated by ${blockedURI} ${sample}`);
      });
    });
    page.on('dialog', (dialog) => {
      faults.push(`${page.url()} opened “${dialog.message()}”`);
      void dialog.dismiss();
    });
    page.on('popup', (other) => faults.push(`${page.url()} opened ${other.url()}`));
    return watch;
  }

  /** Looks through the page once it shows something planted, or has shown nothing for a while; answers how many of the words it shows. */
  async look(): Promise<number> {
    let { numbers, made } = await this.page.evaluate(seen);
    // A part of the page may still be on its way on a busy machine.
    for (let again = 0; numbers.length === 0 && again < 40; again += 1) {
      await sleep(250);
      ({ numbers, made } = await this.page.evaluate(seen));
    }
    for (const number of numbers) this.shown.add(number);
    this.faults.push(...made.map((what) => `${this.page.url()} made ${what}`));
    return numbers.length;
  }
}

/** In the page: which numbers stand in its words, and which elements no page of ours has. Frames of our own origin are looked into. */
function seen(): Seen {
  const harmless = /^(https?|mailto|tel|blob):|^data:image\/(svg\+xml|png)[;,]/i;
  const documents: Document[] = [document];
  for (const one of documents)
    for (const frame of one.querySelectorAll('iframe'))
      if (frame.contentDocument) documents.push(frame.contentDocument);
  const words: string[] = [];
  const made: string[] = [];
  for (const one of documents) {
    words.push(one.body.innerText);
    for (const field of one.querySelectorAll<HTMLInputElement>('input, textarea')) words.push(field.value);
    for (const element of one.querySelectorAll('*')) {
      const told = `<${element.localName}> ${element.outerHTML.slice(0, 120)}`;
      if (/^(base|object|embed|marquee|math|x|scr)$/.test(element.localName)) made.push(told);
      // Lists of choices leave empty ones behind.
      if (element.localName === 'template' && element.innerHTML !== '') made.push(told);
      if (/^(script|style)$/.test(element.localName) && /wn\(\d/.test(element.textContent)) made.push(told);
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) made.push(told);
        const isAddress = /^(href|xlink:href|src|action|formaction|data|poster)$/.test(name);
        const address = isAddress && URL.canParse(value, one.baseURI) ? new URL(value, one.baseURI).href : 'https://';
        if (!harmless.test(address)) made.push(told);
      }
    }
  }
  return { numbers: [...words.join('\n').matchAll(/wn\((\d+)\)/g)].map(([, number]) => Number(number)), made };
}
