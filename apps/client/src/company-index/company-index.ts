/**
 * Every company's names in memory, searched while the next letter is on its way: each typed word begins a word of the name,
 * or stands inside one ("paja" in Konepaja); a business id with or without its hyphen. Those who are used come first.
 */
import type { Schema } from '../api/client.js';
import { fits, fold, legalForms, wordsOf } from '@elinvoima/contracts/words';
import { likelyCompanies } from './likely-words.js';

export type IndexedCompany = Pick<
  Schema<'CompanyNameIndexDto'>['items'][number],
  'id' | 'name' | 'businessId' | 'otherNames' | 'postalCode' | 'postOffice'
>;

/** Who comes first among those that fit. */
export interface CompanyOrder {
  /** The last used or met, the newest first. */
  readonly recent: readonly string[];
  readonly own: ReadonlySet<string>;
  /** Where the company logged last is: the coordinator may still be there. */
  readonly near: Pick<IndexedCompany, 'postalCode' | 'postOffice'> | null;
}

export const noOrder: CompanyOrder = { recent: [], own: new Set(), near: null };

export interface Entry {
  readonly company: IndexedCompany;
  /** Each name's words without the legal form. */
  readonly names: readonly (readonly string[])[];
}

const slice = 1_500;
const ranks = { own: 100, near: 101, rest: 102 };

export class CompanyIndex {
  private readonly entries: Entry[] = [];
  private readonly texts: string[] = [];
  private readonly digits: (string | null)[] = [];
  private readonly byId = new Map<string, number>();
  private readonly byWord = new Map<string, number[]>();
  private words: readonly string[] = [];
  private last: { said: string; hits: readonly number[] } | null = null;

  private constructor() {}

  static of(companies: readonly IndexedCompany[]): CompanyIndex {
    const index = new CompanyIndex();
    for (const company of companies) index.add(company);
    index.finish();
    return index;
  }

  /** The same in slices, with a pause between them: a long list is never felt by who types. */
  static async inSlices(companies: readonly IndexedCompany[], pause: () => Promise<void>): Promise<CompanyIndex> {
    const index = new CompanyIndex();
    for (let from = 0; from < companies.length; from += slice) {
      for (const company of companies.slice(from, from + slice)) index.add(company);
      await pause();
    }
    index.finish();
    return index;
  }

  get size(): number {
    return this.entries.length;
  }

  get(id: string): IndexedCompany | undefined {
    const at = this.byId.get(id);
    return at === undefined ? undefined : this.entries[at]?.company;
  }

  withBusinessId(text: string): IndexedCompany | undefined {
    const digits = text.replaceAll(/\D/g, '');
    const at = digits.length === 8 ? this.digits.indexOf(digits) : -1;
    return this.entries[at]?.company;
  }

  /** As `find`; where few names hold what was typed, also those that it may be a bent or misspelt form of, after them. */
  findLikely(text: string, limit: number, order: CompanyOrder = noOrder): IndexedCompany[] {
    const sure = this.find(text, limit, order);
    const words = wordsOf(text).filter((word) => !legalForms.has(word));
    if (sure.length >= limit || words.every((word) => /^\d+$/.test(word))) return sure;
    const known = new Set(sure.map(({ id }) => id));
    const recent = new Map(order.recent.map((id, rank) => [id, Math.min(rank, ranks.own - 1)]));
    const likely = [...likelyCompanies(this, words)]
      .map(([at, fit]) => ({ company: this.entry(at).company, at, fit }))
      // A slip is forgiven only where nothing else is meant.
      .filter(({ company, fit }) => !known.has(company.id) && (sure.length === 0 || fit < fits.slipped))
      .map((each) => ({ ...each, rank: this.rank(each.company, recent, order) }))
      .toSorted((a, b) => a.fit - b.fit || a.rank - b.rank || a.at - b.at);
    return [...sure, ...likely.map(({ company }) => company)].slice(0, limit);
  }

  allWords(): readonly string[] {
    return this.words;
  }

  /** With nothing typed: the recent, one's own, those nearby, and no strangers. */
  find(text: string, limit: number, order: CompanyOrder = noOrder): IndexedCompany[] {
    const wanted = fold(text.trim());
    const recent = new Map(order.recent.map((id, rank) => [id, Math.min(rank, ranks.own - 1)]));
    const hits = wanted === '' ? this.entries.map((_, at) => at) : this.hits(wanted);
    const words = wordsOf(wanted);
    const best: { at: number; score: number }[] = [];
    for (const at of hits) {
      const entry = this.entries[at] as Entry;
      const rank = this.rank(entry.company, recent, order);
      if (wanted === '' && rank === ranks.rest) continue;
      const score = this.score(at, words) + rank * 1e7 + at;
      const worst = best[best.length - 1];
      if (best.length === limit && worst && worst.score <= score) continue;
      const place = best.findIndex((other) => other.score > score);
      best.splice(place < 0 ? best.length : place, 0, { at, score });
      if (best.length > limit) best.pop();
    }
    return best.map(({ at }) => (this.entries[at] as Entry).company);
  }

  /** The words of names that begin so, for who reads a whole line. */
  *wordsFrom(beginning: string): Generator<string> {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as string) < beginning) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.words.length; at += 1) {
      const word = this.words[at] as string;
      if (!word.startsWith(beginning)) return;
      yield word;
    }
  }

  /** The companies that have the word in a name. */
  having(word: string): readonly number[] {
    return this.byWord.get(word) ?? [];
  }

  entry(at: number): Entry {
    return this.entries[at] as Entry;
  }

  private add(company: IndexedCompany): void {
    const at = this.entries.length;
    const all = [company.name, ...company.otherNames].map(wordsOf);
    const names = all.map((words) => {
      const said = words.filter((word) => !legalForms.has(word));
      return said.length > 0 ? said : words;
    });
    this.entries.push({ company, names });
    this.texts.push(` ${all.map((words) => words.join(' ')).join(' | ')}`);
    this.digits.push(company.businessId?.replace('-', '') ?? null);
    this.byId.set(company.id, at);
    for (const word of new Set(names.flat())) {
      const having = this.byWord.get(word);
      if (having) having.push(at);
      else this.byWord.set(word, [at]);
    }
  }

  private finish(): void {
    this.words = [...this.byWord.keys()].toSorted();
  }

  /** Whoever types on narrows what was found already; a word of three letters may also stand inside one, so it begins anew. */
  private hits(wanted: string): readonly number[] {
    const words = wordsOf(wanted);
    const said = words.join(' ');
    const narrows = this.last && said.startsWith(this.last.said) && (this.last.said.split(' ').at(-1) ?? '').length > 2;
    const from = narrows && this.last ? this.last.hits : this.texts.map((_, at) => at);
    const digits = /^[\d\s-]+$/.test(wanted) ? wanted.replaceAll(/\D/g, '') : '';
    const parts = words.map((word) => (word.length < 3 ? ` ${word}` : word));
    const hits = from.filter((at) => {
      if (digits !== '' && this.digits[at]?.startsWith(digits)) return true;
      const text = this.texts[at] as string;
      return parts.length > 0 && parts.every((part) => text.includes(part));
    });
    this.last = { said, hits };
    return hits;
  }

  /** 0 begins the name, 1 begins words of it, 2 stands inside a word. */
  private score(at: number, words: readonly string[]): number {
    const text = this.texts[at] as string;
    const begins = words.every((word) => text.includes(` ${word}`));
    if (!begins) return 2e9;
    return words[0] === undefined || text.startsWith(` ${words[0]}`) ? 0 : 5e6;
  }

  private rank(company: IndexedCompany, recent: ReadonlyMap<string, number>, { own, near }: CompanyOrder): number {
    const rank = recent.get(company.id);
    if (rank !== undefined) return rank;
    if (own.has(company.id)) return ranks.own;
    return isNear(company, near) ? ranks.near : ranks.rest;
  }
}

function isNear({ postalCode, postOffice }: IndexedCompany, near: CompanyOrder['near']): boolean {
  if (near === null) return false;
  if (postalCode !== null && postalCode === near.postalCode) return true;
  return postOffice !== null && near.postOffice !== null && fold(postOffice) === fold(near.postOffice);
}
