import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import { languages } from '../language.js';
import { texts } from './catalogue.js';
import type { Text } from './define-texts.js';
import { textFormats } from './format-text.js';

const machinery = new Set([
  'catalogue.ts',
  'define-texts.ts',
  'event-times.ts',
  'format-text.ts',
  'index.ts',
  'label-of.ts',
  'match-words.ts',
  'period-label.ts',
]);
const nounFiles = readdirSync(new URL('.', import.meta.url)).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !machinery.has(file),
);

/** Each placeholder of a message with its kind, so `{count, plural, …}` in one language cannot be `{count}` in another. */
function placeholders(message: CompiledMessage, found = new Set<string>()): Set<string> {
  for (const token of message) {
    if (typeof token === 'string') continue;
    const [name, type = 'plain', format] = token;
    found.add(`${name}:${type}`);
    if (typeof format !== 'object' || format === null) continue;
    for (const branch of Object.values(format)) if (Array.isArray(branch)) placeholders(branch, found);
  }
  return found;
}

function formatsUsed(message: CompiledMessage, found: string[] = []): string[] {
  for (const token of message) {
    if (typeof token === 'string') continue;
    const [, type, format] = token;
    if (type === 'date' || type === 'time' || typeof format === 'string') found.push(`${type}.${String(format)}`);
    if (typeof format !== 'object' || format === null) continue;
    for (const branch of Object.values(format)) if (Array.isArray(branch)) formatsUsed(branch, found);
  }
  return found;
}

const everyText: [string, Text][] = Object.entries(texts);
const where = (fails: (text: Text, key: string) => boolean): string[] =>
  everyText.filter(([key, text]) => fails(text, key)).map(([key]) => key);

describe('the catalogue', () => {
  it('holds every chapter of definitions, all of them under one noun', async () => {
    for (const file of readdirSync(new URL('definitions/', import.meta.url))) {
      const module: Record<string, Record<string, Text>> = await import(
        `./definitions/${file.replace(/\.ts$/, '.js')}`
      );
      const keys = Object.values(module).flatMap((chapter) => Object.keys(chapter));
      expect(keys.filter((key) => !key.startsWith('indicator-definitions.') || !(key in texts))).toEqual([]);
    }
  });

  it('has each key in one file only: the later of two would silently be the one that is said', async () => {
    const met = new Map<string, string>();
    const twice: string[] = [];
    for (const file of nounFiles) {
      const module: Record<string, Record<string, Text>> = await import(`./${file.replace(/\.ts$/, '.js')}`);
      for (const key of Object.values(module).flatMap((nounTexts) => Object.keys(nounTexts))) {
        if (met.has(key)) twice.push(`${key}: ${met.get(key)}, ${file}`);
        met.set(key, file);
      }
    }
    expect(twice).toEqual([]);
  });

  it('holds every noun file, and each key starts with the noun of its file', async () => {
    for (const file of nounFiles) {
      // The refusals of a large noun stand in a file of their own.
      const noun = file.replace(/^[a-z-]+-(?=problems\.)/, '').replace(/\.ts$/, '');
      const module: Record<string, Record<string, Text>> = await import(`./${file.replace(/\.ts$/, '.js')}`);
      const keys = Object.values(module).flatMap((nounTexts) => Object.keys(nounTexts));
      expect(keys.filter((key) => !key.startsWith(`${noun}.`))).toEqual([]);
      expect(keys.filter((key) => !(key in texts))).toEqual([]);
    }
  });

  it('writes keys as dotted words', () => {
    expect(where((_, key) => !/^[a-z-]+(\.[A-Za-z0-9_+-]+)+$/.test(key))).toEqual([]);
  });

  it('says everything in every language', () => {
    expect(where((text) => languages.some((language) => /^\s|[ \t]$/.test(text[language])))).toEqual([]);
    expect(where((text) => languages.some((language) => text[language] === ''))).toEqual([]);
  });

  it('is valid ICU with the same placeholders in all languages', () => {
    expect(
      where((text) => {
        const [first, ...others] = languages.map((language) =>
          [...placeholders(compileMessageOrThrow(text[language]))].sort().join(),
        );
        return others.some((other) => other !== first);
      }),
    ).toEqual([]);
  });

  it('names only styles that exist', () => {
    const known = new Set(
      Object.entries(textFormats).flatMap(([type, styles]) => Object.keys(styles).map((style) => `${type}.${style}`)),
    );
    expect(
      where((text) =>
        languages.some((language) =>
          formatsUsed(compileMessageOrThrow(text[language])).some((used) => !known.has(used)),
        ),
      ),
    ).toEqual([]);
  });

  it('never raises its voice, and quotes with real quotation marks', () => {
    expect(where((text) => text.fi.includes('!'))).toEqual([]);
    expect(where((text) => languages.some((language) => /['"]|\.\.\./.test(text[language])))).toEqual([]);
  });
});
