import { languages, type Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import { normalisedHeader } from '../../fields/index.js';
import { read, unreadable, type CellReading } from './reading.js';

interface Choices {
  values: readonly string[];
  names: string;
}

/** Other words that people use in their own tables, normalised. */
const everyday: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'interactions.type': {
    soitto: 'call',
    puhelinkeskustelu: 'call',
    puh: 'call',
    sposti: 'email',
    mail: 'email',
    maili: 'email',
    palaveri: 'meeting',
    neuvottelu: 'meeting',
    kaynti: 'visit',
    vierailu: 'visit',
    kayntiyrityksessa: 'visit',
    teams: 'online',
    etapalaveri: 'online',
    etakokous: 'online',
    verkkotapaaminen: 'online',
    tekstiviesti: 'message',
    sms: 'message',
    whatsapp: 'message',
  },
  'interactions.direction': { saapuva: 'inbound', lahteva: 'outbound', tuleva: 'inbound' },
  'companies.kind': { osakeyhtio: 'company', oy: 'company', tmi: 'sole_trader', ry: 'association' },
};

const known = new Map<string, ReadonlyMap<string, string>>();

/** Every word for a value: its code, and what it is called in the three languages. */
function wordsOf({ values, names }: Choices): ReadonlyMap<string, string> {
  let words = known.get(names);
  if (words === undefined) {
    const all = new Map<string, string>(Object.entries(everyday[names] ?? {}));
    for (const value of values) {
      const key = `${names}.${value}`;
      if (isTextKey(key)) for (const language of languages) all.set(normalisedHeader(formatText(language, key)), value);
    }
    for (const value of values) all.set(normalisedHeader(value), value);
    words = all;
    known.set(names, words);
  }
  return words;
}

/** A value of a closed list by its code or by its name in Finnish, Swedish or English. */
export function readChoice(cell: string, choices: Choices): CellReading<string> {
  const value = wordsOf(choices).get(normalisedHeader(cell));
  return value === undefined ? unreadable('choice-unknown') : read(value);
}

const languageWords: Readonly<Record<string, Language>> = {
  fi: 'fi',
  fin: 'fi',
  suomi: 'fi',
  suomeksi: 'fi',
  finska: 'fi',
  finnish: 'fi',
  sv: 'sv',
  se: 'sv',
  swe: 'sv',
  ruotsi: 'sv',
  ruotsiksi: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  en: 'en',
  eng: 'en',
  gb: 'en',
  englanti: 'en',
  englanniksi: 'en',
  engelska: 'en',
  english: 'en',
};

export function readLanguage(cell: string): CellReading<Language> {
  const word = normalisedHeader(cell);
  const language = Object.hasOwn(languageWords, word) ? languageWords[word] : undefined;
  return language === undefined ? unreadable('language-unknown') : read(language);
}

/** `vienti, teollisuus; kasvu`: each once, in the order they stand. */
export function readTags(cell: string): CellReading<string[]> {
  const tags = [...new Set(cell.split(/[,;\n|]/).map((tag) => tag.trim().replaceAll(/\s+/g, ' ')))].filter(Boolean);
  return tags.length > 50 || tags.some((tag) => tag.length > 100) ? unreadable('text-too-long') : read(tags);
}
