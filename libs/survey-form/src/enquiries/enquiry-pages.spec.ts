import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@elinvoima/contracts';
import { JSDOM } from 'jsdom';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { frame } from '../testing/pages.js';
import { EnquiryFollowedPage, EnquiryNoticePage, type FollowedEnquiry } from './enquiry-followed.js';
import { EnquiryFormPage } from './enquiry-form.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const at = (text: string) => new Date(text);
const enquiry: FollowedEnquiry = {
  kind: 'plot',
  receivedAt: at('2026-11-20T12:30:00Z'),
  stage: 'received',
  firstAnsweredAt: null,
  answerDueAt: at('2026-11-23T13:00:00Z'),
  late: false,
  wantsMails: true,
  mayBeMailed: true,
  contact: { name: 'Matti Mallikas', email: 'matti@esimerkkila.example', phone: '040 123 4567' },
  told: [{ name: 'Omin sanoin', value: 'Konepaja' }],
  sites: [{ id: '1', name: 'Pajatie 3', origin: 'askedSite' }],
  steps: [{ stage: 'received', since: at('2026-11-20T12:30:00Z') }],
  messages: [],
};
const addresses = { address: '/kysy/t', formAddress: '/kysy', submissionId: 'submission-1' };
const form = { action: '/kysy', submissionId: 'submission-1', askedSites: [] };

const pages: Record<string, (language: Language) => ReactElement> = {
  form: (language) => createElement(EnquiryFormPage, { frame: frame(language), ...form }),
  faulty: (language) =>
    createElement(EnquiryFormPage, {
      frame: frame(language),
      ...form,
      askedSites: [{ id: '1', name: 'Pajatie 3' }],
      given: { kind: 'premises', areaMin: 'paljon', name: 'Kaisa' },
      givenMany: { uses: ['shop', 'office'] },
      faults: [
        { pointer: '/areaMin', code: 'not-a-measure' },
        { pointer: '/email', code: 'enquiry-reach-required' },
      ],
    }),
  sent: (language) =>
    createElement(EnquiryFollowedPage, { frame: frame(language), enquiry, just: 'sent', ...addresses }),
  late: (language) =>
    createElement(EnquiryFollowedPage, {
      frame: frame(language),
      enquiry: { ...enquiry, late: true, contact: null, mayBeMailed: false, sites: [], told: [] },
      just: null,
      ...addresses,
    }),
  agreed: (language) =>
    createElement(EnquiryFollowedPage, {
      frame: frame(language),
      enquiry: {
        ...enquiry,
        stage: 'agreed',
        firstAnsweredAt: at('2026-11-23T08:00:00Z'),
        steps: [
          { stage: 'agreed', since: at('2027-02-01T08:00:00Z') },
          { stage: 'proposed', since: at('2026-11-25T08:00:00Z') },
          ...enquiry.steps,
        ],
        messages: [{ text: 'Aikataulu muuttui.', sentAt: at('2026-11-26T08:00:00Z') }],
      },
      just: 'message',
      text: 'Kesken',
      faults: [{ pointer: '/text', code: 'personal-identity-code' }],
      ...addresses,
    }),
  unknown: (language) => createElement(EnquiryNoticePage, { frame: frame(language), notice: 'unknown' }),
  stopped: (language) => createElement(EnquiryNoticePage, { frame: frame(language), notice: 'stopped' }),
  sentBefore: (language) => createElement(EnquiryNoticePage, { frame: frame(language), notice: 'sentBefore' }),
};

const html = (name: string, language: Language): string => {
  const page = pages[name];
  return page === undefined ? '' : `<!doctype html>${renderToStaticMarkup(page(language))}`;
};

async function violations(markup: string): Promise<string[]> {
  const { window } = new JSDOM(markup, { runScripts: 'outside-only' });
  window.eval(axe);
  const found = (await window.eval(
    `axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })`,
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  window.close();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe.each(languages)('the public pages of enquiries in %s', (language) => {
  it.each(Object.keys(pages))('axe finds nothing on the page %s', async (name) => {
    expect(await violations(html(name, language))).toEqual([]);
  });

  it('say by whom and when the answer comes', () => {
    const promise = {
      fi: 'Matti Mallikas vastaa sinulle viimeistään maanantaina 23.11. klo 15.',
      sv: 'Matti Mallikas svarar dig senast måndagen den 23.11 kl. 15.',
      en: 'Matti Mallikas will answer you by Monday 23.11. at 15:00.',
    }[language];
    expect(html('sent', language)).toContain(promise);
  });
});

describe('the pages of enquiries', () => {
  it('keep what was written and lead from each fault to its field', () => {
    const page = html('faulty', 'fi');
    expect(page).toContain('value="paljon"');
    expect(page).toContain('Pajatie 3');
    expect(page).toMatch(/value="shop"[^>]*checked=""|checked=""[^>]*value="shop"/);
    for (const field of ['areaMin', 'email']) {
      expect(page).toContain(`<a href="#${field}">`);
      expect(page).toContain(`id="${field}"`);
    }
    expect(html('agreed', 'fi')).toContain('>Kesken</textarea>');
  });

  it('tell the way once per step, the newest first', () => {
    const [, way = ''] = /<ol class="s-steps">(.*?)<\/ol>/.exec(html('agreed', 'fi')) ?? [];
    expect(
      way
        .replaceAll(/<time.*?<\/time>/g, '')
        .split(/<[^>]+>/)
        .map((text) => text.trim())
        .filter(Boolean),
    ).toEqual(['Asiasta on sovittu', 'Olemme ehdottaneet paikkaa', 'Vastasimme sinulle', 'Kysely saapui']);
  });

  it('hold nothing inline, so that the strict content policy lets all of it through', () => {
    for (const name of Object.keys(pages))
      expect(html(name, 'fi')).not.toMatch(/ style=| on\w+=|<script(?! src=)|<style/);
  });
});
