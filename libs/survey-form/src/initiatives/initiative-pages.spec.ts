import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@elinvoima/contracts';
import { JSDOM } from 'jsdom';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { frame } from '../testing/pages.js';
import {
  InitiativeAnswersPage,
  InitiativeFollowedPage,
  InitiativeUnknownPage,
  type FollowedInitiative,
} from './initiative-followed.js';
import { InitiativeFormPage } from './initiative-form.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const initiative: FollowedInitiative = {
  title: 'Valot raitille',
  text: 'Raitti on pimeä.',
  state: 'received',
  answerDueOn: '2026-12-22',
  late: false,
  answerText: null,
  answeredOn: null,
  measures: [],
  steps: [{ state: 'received', since: '2026-11-22' }],
};
const form = {
  answerDays: 30,
  action: '/aloite',
  answersAddress: '/aloite/vastaukset',
  submissionId: 'submission-1',
};
const formAddress = '/aloite';

const pages: Record<string, (language: Language) => ReactElement> = {
  form: (language) => createElement(InitiativeFormPage, { frame: frame(language), ...form }),
  faulty: (language) =>
    createElement(InitiativeFormPage, {
      frame: frame(language),
      ...form,
      given: { title: 'Valot', theme: 'culture', makerKind: 'resident' },
      faults: [
        { pointer: '/text', code: 'required' },
        { pointer: '/email', code: 'not-an-email' },
      ],
    }),
  sent: (language) =>
    createElement(InitiativeFollowedPage, { frame: frame(language), initiative, justSent: true, formAddress }),
  late: (language) =>
    createElement(InitiativeFollowedPage, {
      frame: frame(language),
      initiative: { ...initiative, late: true },
      justSent: false,
      formAddress,
    }),
  answered: (language) =>
    createElement(InitiativeFollowedPage, {
      frame: frame(language),
      initiative: {
        ...initiative,
        state: 'accepted',
        answerText: 'Kiitos.\n\nTeemme näin.',
        answeredOn: '2026-11-20',
        measures: [{ id: '1', title: 'Valot raitille', stage: 'under_way' }],
      },
      justSent: false,
      formAddress,
    }),
  answers: (language) =>
    createElement(InitiativeAnswersPage, {
      frame: frame(language),
      formAddress,
      answers: [
        { id: '1', title: 'Valot', receivedOn: '2026-10-01', answeredOn: '2026-10-20', answerText: 'Tulossa.' },
      ],
    }),
  unknown: (language) => createElement(InitiativeUnknownPage, { frame: frame(language) }),
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

describe.each(languages)('the public pages of initiatives in %s', (language) => {
  it.each(Object.keys(pages))('axe finds nothing on the page %s', async (name) => {
    expect(await violations(html(name, language))).toEqual([]);
  });
});

describe('the form', () => {
  it('keeps what was written and leads from each fault to its field', () => {
    const page = html('faulty', 'fi');
    expect(page).toContain('value="Valot"');
    expect(page).toContain('<option value="culture" selected="">');
    expect(page).toMatch(/<input[^>]*checked=""[^>]*>(?=<span>Asukkaana)/);
    for (const field of ['text', 'email']) {
      expect(page).toContain(`<a href="#${field}">`);
      expect(page).toContain(`id="${field}"`);
    }
  });

  it('holds nothing inline, so that the strict content policy lets all of it through', () => {
    for (const name of Object.keys(pages))
      expect(html(name, 'fi')).not.toMatch(/ style=| on\w+=|<script(?! src=)|<style/);
  });
});
