import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { languages, satisfactionTemplate, surveyTemplates } from '@elinvoima/contracts';
import { JSDOM } from 'jsdom';
import { everyState, everyType, html, longSurvey, questionsPage } from './testing/pages.js';

const asset = (name: string): string => readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
const page = (...parameters: Parameters<typeof html>): Document => new JSDOM(html(...parameters)).window.document;
const textOf = (node: Element | null): string => node?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('the respondent’s page', () => {
  const questions = page('fi', questionsPage());

  it('asks in fieldsets with radios and nothing chosen beforehand', () => {
    expect(questions.querySelectorAll('fieldset')).toHaveLength(8);
    for (const fieldset of questions.querySelectorAll('fieldset'))
      expect(fieldset.firstElementChild?.tagName).toBe('LEGEND');
    expect(questions.querySelectorAll('[name=nps]')).toHaveLength(12);
    expect(questions.querySelectorAll('[name=index]')).toHaveLength(11);
    expect(questions.querySelectorAll(':checked')).toHaveLength(0);
    for (const field of questions.querySelectorAll('.s-text'))
      expect(questions.querySelector(`label[for="${field.id}"]`)).not.toBeNull();
  });

  it('offers not to know, outside the scale, unless an answer is required', () => {
    expect(textOf(questions.querySelector('[name=nps][value=dont_know]')?.closest('label') ?? null)).toBe(
      'En osaa sanoa',
    );
    expect(questions.querySelector('.s-scale [value=dont_know]')).toBeNull();
    expect(questions.querySelector('[name=csat][value=dont_know]')).toBeNull();
  });

  it('puts both ends of a scale into words, also for those who hear the page', () => {
    expect(textOf(questions.querySelector('#nps-ends'))).toBe('0 = Ei lainkaan, 10 = Täysin');
    expect(textOf(questions.querySelector('[name=nps][value="10"]')?.closest('label') ?? null)).toBe('10 Täysin');
  });

  it('draws a section as a part with its heading, its words and its questions', () => {
    const section = questions.querySelector('.s-section');
    expect(section?.getAttribute('aria-labelledby')).toBe(section?.querySelector('h2')?.id);
    expect(textOf(section?.querySelector('h2') ?? null)).toBe('Lopuksi');
    expect(textOf(section?.querySelector('h2 + p') ?? null)).toBe('Vielä kaksi asiaa.');
    expect([...(section?.querySelectorAll('[name]') ?? [])].map((field) => field.getAttribute('name'))).toEqual(
      expect.arrayContaining(['again', 'more', 'contact']),
    );
    expect(section?.querySelector('[name=nps]')).toBeNull();
  });

  it('says before the first question whose name is kept, who reads the answer and for how long', () => {
    const notice = questions.querySelector('.s-notice');
    expect(textOf(notice)).toMatch(/^Vastaat omalla nimelläsi.*yrityspalvelujen työntekijät.*3 vuotta/);
    expect(notice?.compareDocumentPosition(questions.querySelector('form') as Node)).toBe(4);
    const anonymous = page(
      'sv',
      questionsPage({ definition: { ...satisfactionTemplate, anonymous: true, retentionMonths: 18 } }),
    );
    expect(textOf(anonymous.querySelector('.s-notice'))).toMatch(/^Du svarar anonymt.*minst 7.*18 månader/);
  });

  it('names the municipality and nobody else before an answer', () => {
    expect(textOf(questions.querySelector('.s-sender'))).toBe('Esimerkkilä');
    expect(questions.title).toBe('Miten onnistumme yritysten palvelussa? – Esimerkkilä');
  });

  it('names each language in itself and marks the one in use', () => {
    const named = (nodes: Iterable<Element>) =>
      [...nodes].map((node) => [node.getAttribute('lang'), textOf(node), node.getAttribute('aria-current')]);
    const languagesInThemselves = [
      ['fi', 'Suomi', 'true'],
      ['sv', 'Svenska', null],
      ['en', 'English', null],
    ];
    const links = page('fi', { state: 'closed' }).querySelectorAll('.s-languages a');
    expect(named(links)).toEqual(languagesInThemselves);
    // Of a form they are buttons of the form itself: what has been typed comes along, without script too.
    const buttons = [...questions.querySelectorAll<HTMLButtonElement>('.s-languages button')];
    expect(named(buttons)).toEqual(languagesInThemselves);
    for (const { form, type, name, value, lang } of buttons)
      expect([form, type, name, value]).toEqual([questions.querySelector('form'), 'submit', '_go', lang]);
    expect(page('sv', questionsPage()).documentElement.lang).toBe('sv');
  });

  it('sends on Enter, and does not change its language: the form’s first button is the sending itself', () => {
    const [first] = [...questions.querySelectorAll<HTMLButtonElement>('button[type=submit]')];
    expect([first?.form?.id, first?.name, first?.tabIndex, first?.getAttribute('aria-hidden')]).toEqual([
      'answers',
      '',
      -1,
      'true',
    ]);
  });

  it('shows conditional questions without script and says when they apply', () => {
    expect(textOf(questions.querySelector('#why-if'))).toBe('Vastaa tähän, jos vastauksesi kysymykseen 3 on 0–6.');
    expect(textOf(questions.querySelector('#what-if'))).toBe('Vastaa tähän, jos valitsit edellä ”Muu”.');
    const numbers = [...questions.querySelectorAll('.s-number')].map(textOf);
    expect(numbers).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
  });

  it('is a plain form that carries its version, its submission and its language', () => {
    const form = questions.querySelector('form');
    expect([form?.method, form?.getAttribute('action'), form?.noValidate]).toEqual(['post', '/s/t', true]);
    const hidden = [...questions.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
    expect(hidden.map(({ name, value }) => [name, value])).toEqual([
      ['_version', '3'],
      ['_submission', 'submission-1'],
      ['_language', 'fi'],
      ['_stamp', 'stamp-1'],
    ]);
  });

  it('shows again what was given and leads from each fault to its question', () => {
    const faulty = page('fi', everyState['faulty'] ?? questionsPage());
    expect(faulty.title).toMatch(/^Virhe: /);
    const links = [...faulty.querySelectorAll('.s-summary a')];
    expect(links.map(textOf)).toEqual([
      'Tyytyväisyys? Vastaa tähän kysymykseen.',
      'Mikä muu? Kirjoita enintään 200 merkkiä.',
    ]);
    for (const link of links)
      expect(faulty.querySelector(String(link.getAttribute('href')))?.matches('input')).toBe(true);
    expect(faulty.querySelector('[name=csat]')?.closest('fieldset')?.getAttribute('aria-describedby')).toContain(
      'csat-fault',
    );
    const chosen = [...faulty.querySelectorAll<HTMLInputElement>(':checked')].map(
      ({ name, value }) => `${name}=${value}`,
    );
    expect(chosen).toEqual(['ces=dont_know', 'nps=3', 'why=other', 'used=plot']);
    expect(faulty.querySelector('textarea')?.value).toBe('Terveisiä');
  });

  it('pre-selects what a link in the mail says, and only that', () => {
    const preselected = page('fi', questionsPage({ given: { nps: '9' } }));
    expect(
      [...preselected.querySelectorAll<HTMLInputElement>(':checked')].map(({ name, value }) => `${name}=${value}`),
    ).toEqual(['nps=9']);
  });

  it('puts a fault of the answers as a whole on the first question', () => {
    const empty = page('en', questionsPage({ faults: [{ pointer: '/answers', code: 'survey-empty' }] }));
    expect(textOf(empty.querySelector('.s-summary a'))).toBe('Tyytyväisyys? Answer at least one question.');
  });

  it('keeps words of people as words', () => {
    const words = { fi: '<img src=x onerror=1>', sv: 'x', en: 'x' };
    const hostile = page(
      'fi',
      questionsPage({ definition: { ...everyType, title: words }, given: { more: '</textarea><script>' } }),
    );
    expect(hostile.querySelector('main img, main script')).toBeNull();
    expect(hostile.querySelector('textarea')?.value).toBe('</textarea><script>');
  });

  it.each(Object.entries(everyState))('obeys a content policy of only its own files: %s', (_, state) => {
    const markup = html('fi', state);
    expect(markup).not.toMatch(/ style=| on\w+=|<style|javascript:/);
    const document = page('fi', state);
    const scripts = [...document.scripts].map((script) => [script.getAttribute('src'), script.textContent]);
    expect(scripts).toEqual([['/public/enhance.js', '']]);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex, nofollow');
  });

  it('weighs less than 15 KB on the wire in every language, the script less than 2', () => {
    const size = (text: string): number => gzipSync(text).length;
    expect(size(asset('enhance.js'))).toBeLessThan(2048);
    const always = size(asset('survey.css')) + size(asset('enhance.js'));
    for (const language of languages)
      for (const definition of [everyType, longSurvey, ...surveyTemplates]) {
        const total = always + size(html(language, questionsPage({ definition })));
        expect([definition.key, total < 15 * 1024]).toEqual([definition.key, true]);
      }
  });

  it('comes with a stylesheet that closes what it opens', () => {
    let depth = 0;
    for (const sign of asset('survey.css').matchAll(/[{}]/g)) {
      depth += sign[0] === '{' ? 1 : -1;
      expect([0, 1, 2]).toContain(depth);
    }
    expect(depth).toBe(0);
  });
});

describe('a long questionnaire', () => {
  const first = page('fi', everyState['first page'] ?? questionsPage());
  const last = page('sv', everyState['last page'] ?? questionsPage());
  const names = (document: Document, selector: string): (string | null)[] => [
    ...new Set([...document.querySelectorAll(selector)].map((field) => field.getAttribute('name'))),
  ];

  it('is asked a section on a page, and says in its title and on it which one of how many', () => {
    expect(names(first, 'input[type=radio], textarea')).toEqual([0, 1, 2, 3, 4].map((n) => `services${n}`));
    expect(first.title).toBe('Miten onnistumme yritysten palvelussa? (sivu 1/2) – Esimerkkilä');
    expect(textOf(first.querySelector('.s-where'))).toBe('Sivu 1 / 2');
    expect(textOf(last.querySelector('.s-where'))).toBe('Sida 2 / 2');
    expect([first.querySelector('.s-notice') === null, last.querySelector('.s-notice') === null]).toEqual([
      false,
      true,
    ]);
  });

  it('goes on with Enter too, back by a button, and sends from its last page only', () => {
    const main = (document: Document) => {
      const [byEnter] = document.querySelectorAll<HTMLButtonElement>('button[type=submit]');
      const button = document.querySelector<HTMLButtonElement>('.s-send .s-button');
      return [byEnter?.name, byEnter?.value, button?.name, button?.value, textOf(button)];
    };
    expect(main(first)).toEqual(['_go', 'next', '_go', 'next', 'Jatka']);
    expect(main(last)).toEqual(['', '', '', '', 'Skicka svaret']);
    expect(first.querySelector('[value=back]')).toBeNull();
    expect(last.querySelector('[value=back]')?.getAttribute('name')).toBe('_go');
  });

  it('carries the answers of its other pages, each once', () => {
    expect(names(first, 'input[type=hidden]')).toEqual(['_version', '_submission', '_language', '_stamp']);
    const carried = [...last.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
      .filter(({ name }) => !name.startsWith('_') || name === '_page')
      .map(({ name, value }) => [name, value]);
    expect(carried).toEqual([
      ['_page', '2'],
      ['services0', '9'],
      ['services4', 'Hyvä'],
    ]);
  });

  it('asks without its condition what an earlier page has decided, and hides by it what hangs on this one', () => {
    const decided = page('fi', questionsPage({ definition: longSurvey, page: 1, given: { services0: 3 } }));
    expect(decided.querySelectorAll('[data-if]')).toHaveLength(0);
    expect(decided.querySelectorAll('.s-question')).toHaveLength(5);
    expect(textOf(decided.querySelector('.s-where'))).toBe('Sivu 2 / 3');
    expect(last.querySelectorAll('[data-if=future0]')).toHaveLength(1);
  });

  it('is looked at whole by staff', () => {
    const preview = page('fi', { state: 'preview', definition: longSurvey });
    expect(names(preview, 'input[type=radio], textarea')).toHaveLength(15);
  });
});

describe('an answer that has been given', () => {
  it('may be changed, with what has just been typed', () => {
    const twice = page('fi', everyState['answered twice'] ?? questionsPage());
    expect(textOf(twice.querySelector('main'))).toContain(
      'Haluatko muuttaa vastaustasi? Voit tehdä sen 6.12.2026 saakka.',
    );
    const fields = [...twice.querySelectorAll<HTMLInputElement>('main form input')].map(({ name, value }) => [
      name,
      value,
    ]);
    expect(fields).toEqual([
      ['_language', 'fi'],
      ['nps', '3'],
      ['used', 'plot'],
      ['used', 'staff'],
    ]);
  });

  it('is said to be unchangeable, and why, where it was anonymous', () => {
    const anonymous = page('en', everyState['answered anonymously'] ?? questionsPage());
    expect(anonymous.querySelector('main form, main a')).toBeNull();
    expect(textOf(anonymous.querySelector('main'))).toContain('It cannot be changed, because we do not know which');
  });
});

describe('the languages of the page', () => {
  // Words by which a sentence gives itself away; what the municipality wrote itself is the same in all three here.
  const marks: Record<string, RegExp> = {
    fi: /\b(vastau\w*|kysely\w*|linkki|lähet\w*|sivu\w*|voit|selaimella|palvelu)\b/i,
    sv: /\b(svar\w*|enkät\w*|länken|skicka|sidan?|webbläsaren|tjänsten|inte)\b/i,
    en: /\b(answers?|survey|link|send|page|browser|service|not|you)\b/i,
  };
  const ownWords = [everyType, longSurvey, satisfactionTemplate].flatMap(({ title, intro, thanks, questions }) =>
    [title, intro, thanks, ...questions.map(({ text }) => text)].flatMap((text) => Object.values(text)),
  );

  it.each(languages)('say nothing in another language on any page in %s', (language) => {
    for (const [name, state] of Object.entries(everyState)) {
      if (state.state === 'problem' && ![429, 503].includes(state.status)) continue;
      const document = page(language, state);
      for (const own of document.querySelectorAll('.s-languages, script')) own.remove();
      const spoken = [
        document.title,
        textOf(document.body),
        ...[...document.querySelectorAll('[aria-label], [data-offline], [data-sending]')].flatMap((node) => [
          node.getAttribute('aria-label') ?? '',
          ...Object.values((node as HTMLElement).dataset).map(String),
        ]),
      ].join(' ');
      const said = ownWords.reduce((text, own) => text.replaceAll(own.replaceAll(/\s+/g, ' '), ''), spoken);
      for (const other of languages)
        if (other !== language) expect([name, other, marks[other]?.exec(said)?.[0]]).toEqual([name, other, undefined]);
    }
  });
});
