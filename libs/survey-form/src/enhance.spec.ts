import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { JSDOM, type DOMWindow } from 'jsdom';
import { everyState, html, questionsPage } from './testing/pages.js';

const script = readFileSync(new URL('../assets/enhance.js', import.meta.url), 'utf8');
const draft = 'survey:hash-of-token';

/** Opens a page with the script, on a device that has kept `kept`. */
function open(state = questionsPage(), kept: Record<string, string> = {}): { window: DOMWindow; document: Document } {
  const { window } = new JSDOM(html('fi', state), { runScripts: 'outside-only', url: 'https://elinvoima.example/s/t' });
  for (const [key, value] of Object.entries(kept)) window.localStorage.setItem(key, value);
  window.eval(script);
  return { window, document: window.document };
}

function choose(document: Document, name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
  if (!field) throw new Error(`nothing to choose: ${name}=${value}`);
  const event = document.createEvent('Event');
  event.initEvent('input', true);
  field.checked = true;
  field.dispatchEvent(event);
}

const shown = (document: Document, name: string): boolean =>
  !document.querySelector(`[name="${name}"]`)?.closest('[hidden]');
const keptAnswers = (answers: unknown, at = Date.now()): Record<string, string> => ({
  [draft]: JSON.stringify({ at, answers }),
});

describe('the enhancing script', () => {
  it('hides questions until they apply', () => {
    const { document } = open();
    expect([shown(document, 'why'), shown(document, 'what')]).toEqual([false, false]);
    choose(document, 'nps', '4');
    expect([shown(document, 'why'), shown(document, 'what')]).toEqual([true, false]);
    choose(document, 'why', 'other');
    expect(shown(document, 'what')).toBe(true);
    choose(document, 'nps', '9');
    expect([shown(document, 'why'), shown(document, 'what')]).toEqual([false, false]);
    choose(document, 'nps', 'dont_know');
    expect(shown(document, 'why')).toBe(false);
  });

  it('T18: brings back what was left unfinished on this device', () => {
    const { document } = open(
      questionsPage(),
      keptAnswers([
        ['nps', '4'],
        ['why', 'other'],
        ['what', 'Melu'],
        ['used', 'plot'],
        ['more', 'Hei'],
      ]),
    );
    const checked = [...document.querySelectorAll<HTMLInputElement>(':checked')].map(
      ({ name, value }) => `${name}=${value}`,
    );
    expect(checked).toEqual(['nps=4', 'why=other', 'used=plot']);
    expect(document.querySelector<HTMLInputElement>('[name=what]')?.value).toBe('Melu');
    expect(shown(document, 'what')).toBe(true);
  });

  it('T18: brings back the answers of later pages too, to go along', () => {
    const { document } = open(
      everyState['first page'],
      keptAnswers([
        ['services0', '9'],
        ['future4', 'Hei'],
      ]),
    );
    expect(document.querySelector<HTMLInputElement>('[name=services0]:checked')?.value).toBe('9');
    expect(document.querySelector<HTMLInputElement>('input[type=hidden][name=future4]')?.value).toBe('Hei');
    document.querySelector<HTMLButtonElement>('button[type=reset]')?.click();
    expect(document.querySelector('[name=future4]')).toBeNull();
    expect(document.querySelector('[name=_submission]')).not.toBeNull();
  });

  it('does not overwrite what the server shows again', () => {
    const { document } = open(everyState['faulty'], keptAnswers([['nps', '10']]));
    expect(document.querySelector<HTMLInputElement>('[name=nps]:checked')?.value).toBe('3');
  });

  it('T18: forgets drafts after a fortnight, and when the answer was sent', () => {
    const fortnight = 14 * 24 * 3600 * 1000;
    expect(
      open(questionsPage(), keptAnswers([], Date.now() - fortnight - 1000)).window.localStorage.getItem(draft),
    ).toBeNull();
    expect(open(everyState['thanks'], keptAnswers([['nps', '4']])).window.localStorage.getItem(draft)).toBeNull();
    expect(open(everyState['closed'], keptAnswers([['nps', '4']])).window.localStorage.getItem(draft)).not.toBeNull();
  });

  it('T9: keeps nothing that a script made up', () => {
    const { window, document } = open();
    choose(document, 'nps', '4');
    expect(window.localStorage.getItem(draft)).toBeNull();
  });

  it('T18: clears everything when asked to, also what the server had filled in', () => {
    const { window, document } = open(questionsPage({ given: { nps: '9', more: 'Hei' } }), keptAnswers([['nps', '4']]));
    document.querySelector<HTMLButtonElement>('button[type=reset]')?.click();
    expect(document.querySelectorAll(':checked')).toHaveLength(0);
    expect(document.querySelector('textarea')?.value).toBe('');
    expect(window.localStorage.getItem(draft)).toBeNull();
  });

  it('sends once, however often the button is pressed', () => {
    const { window, document } = open();
    const form = document.querySelector('form');
    const submit = (): boolean => form?.dispatchEvent(new window.Event('submit', { cancelable: true })) ?? false;
    expect([submit(), submit(), submit()]).toEqual([true, false, false]);
    expect(document.querySelector('[data-sending]')?.textContent).toBe('Lähetetään');
    window.dispatchEvent(new window.Event('pageshow'));
    expect(submit()).toBe(true);
  });

  it('T9: never sends by itself, not even what was sent once and got lost', () => {
    expect(script).not.toMatch(/\.submit\(|requestSubmit|fetch\(|XMLHttpRequest|sendBeacon|\.click\(/);
    const { window } = new JSDOM(html('fi', questionsPage()), {
      runScripts: 'outside-only',
      url: 'https://elinvoima.example/s/t',
    });
    let sent = 0;
    window.document.addEventListener('submit', () => (sent += 1));
    window.localStorage.setItem(
      draft,
      JSON.stringify({ at: Date.now(), answers: [['nps', '4']], sent: 'submission-0' }),
    );
    window.eval(script);
    for (const event of ['online', 'offline', 'focus', 'pageshow', 'pagehide', 'visibilitychange', 'load'])
      window.dispatchEvent(new window.Event(event));
    expect(sent).toBe(0);
  });

  it('says when nothing came back of a sending, and sends the same one again', () => {
    const { document } = open(questionsPage(), {
      [draft]: JSON.stringify({ at: Date.now(), answers: [['nps', '4']], sent: 'submission-0' }),
    });
    expect(document.querySelector<HTMLInputElement>('[name=_submission]')?.value).toBe('submission-0');
    expect(document.querySelector('.s-network')?.textContent).toMatch(/^Lähetys ei ehkä mennyt perille/);
  });

  it('says that there is no network instead of losing the page, and when it is back', () => {
    const { window, document } = open();
    let onLine = false;
    Object.defineProperty(window.navigator, 'onLine', { get: () => onLine });
    const form = document.querySelector('form');
    const submit = (): boolean => form?.dispatchEvent(new window.Event('submit', { cancelable: true })) ?? false;
    const said = () => document.querySelector('[role=status]')?.textContent;
    expect([submit(), said()]).toEqual([false, expect.stringMatching(/^Verkkoyhteyttä ei ole/)]);
    onLine = true;
    window.dispatchEvent(new window.Event('online'));
    expect(said()).toMatch(/^Verkkoyhteys palasi/);
    expect(submit()).toBe(true);
  });

  it('lets languages and pages be changed as often as wished: only the sending is once', () => {
    const { window, document } = open();
    const [swedish] = document.querySelectorAll<HTMLButtonElement>('.s-languages [value=sv]');
    const press = (submitter: HTMLElement | undefined): boolean =>
      document
        .querySelector('form')
        ?.dispatchEvent(new window.SubmitEvent('submit', { cancelable: true, submitter: submitter ?? null })) ?? false;
    expect([press(swedish), press(swedish)]).toEqual([true, true]);
    expect(document.querySelector('.s-send button')?.textContent).toBe('Lähetä vastaus');
  });

  it('takes the reader to what must be corrected', () => {
    const { document } = open(everyState['faulty']);
    expect(document.activeElement?.className).toBe('s-summary');
  });

  it('takes the choice that a link has brought along out of the address', () => {
    const page = html('fi', questionsPage({ given: { nps: 9 } }));
    const url = 'https://elinvoima.example/s/t/9?lang=fi';
    const { window } = new JSDOM(page, { runScripts: 'outside-only', url });
    window.eval(script);
    expect(window.location.href).toBe('https://elinvoima.example/s/t?lang=fi');
    expect(window.document.querySelector<HTMLInputElement>('[name=nps]:checked')?.value).toBe('9');
  });

  it('leaves the page working where the browser keeps nothing', () => {
    const { window } = new JSDOM(html('fi', questionsPage()), { runScripts: 'outside-only' });
    expect(() => window.eval(script)).not.toThrow();
    expect(window.document.querySelector<HTMLElement>('.s-draft')?.hidden).toBe(true);
  });
});
