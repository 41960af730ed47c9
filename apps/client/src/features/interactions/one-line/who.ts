/** Companies and people among a line's words, however they are bent. */
import type { CompanyIndex, Entry } from '../../../company-index/company-index.js';
import { legalForms, wordsOf } from '@elinvoima/contracts/words';
import { howSurely, sureness, type Sureness } from '@elinvoima/contracts/words';
import type { LineBeingRead } from './line-being-read.js';
import type { LineWord } from './line-words.js';
import type { LineContext, Option } from './reading.js';
import { beforeNames, links } from './words-of-promises.js';
import { beginningsOfTopics } from './words-of-topics.js';

const mostOptions = 8;
/** Letters that a beginning must have before it may mean a company by itself. */
const leastBeginning = 4;
const leastMisspelt = 7;

type Hits = ReadonlyMap<number, Sureness>;
const remembered = new WeakMap<CompanyIndex, Map<string, Hits>>();

/** The companies that a typed word may be a word of. A line is read anew at each letter, so what was found is kept. */
function hitsOf(index: CompanyIndex, typed: string): Hits {
  let known = remembered.get(index);
  if (!known || known.size > 2_000) remembered.set(index, (known = new Map()));
  let hits = known.get(typed) as Map<number, Sureness> | undefined;
  if (!hits) {
    known.set(typed, (hits = new Map()));
    const words = typed.length < 3 ? [typed] : index.wordsFrom(typed.slice(0, 2));
    for (const word of words) {
      const how = howSurely(typed, word);
      if (how === sureness.no) continue;
      for (const at of index.having(word)) if ((hits.get(at) ?? sureness.no) < how) hits.set(at, how);
    }
  }
  return hits;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly said: readonly string[];
  readonly entries: readonly Entry[];
  /** Every word of the name was said. */
  readonly isWhole: boolean;
  readonly least: Sureness;
}

/** Two words of a name that are surely it, before anything else is read ("Teams Palvelut Oy" is no meeting online). */
export function readSureCompanies(line: LineBeingRead, context: LineContext): void {
  readCompanies(line, context, ({ said, least }) => said.length > 1 && least >= sureness.misspelt);
}

/** The rest: beginnings of several words, and single words where a name is expected. */
export function readLikelyCompanies(line: LineBeingRead, context: LineContext): void {
  const { index } = context;
  if (!index) return;
  for (let at = 0; at < line.words.length; at += 1) {
    const word = line.words[at] as LineWord;
    const company = line.isFree(at) && /^\d{7}-?\d$/.test(word.small) ? index.withBusinessId(word.small) : undefined;
    if (company) line.take(at, at + 1, { kind: 'company', id: company.id, options: [optionOf(company)] });
  }
  readCompanies(line, context, (run) => run.said.join('').length > 4 && run.said.length > 1);
  readCompanies(line, context, (run) => run.said.length === 1 && isLoneName(line, context, run));
}

function readCompanies(line: LineBeingRead, context: LineContext, fits: (run: Run) => boolean): void {
  const { index } = context;
  if (!index) return;
  for (;;) {
    let best: Run | null = null;
    for (let at = 0; at < line.words.length; at += 1) {
      const run = line.isFree(at) ? runFrom(line, index, at) : null;
      if (run && fits(run) && (!best || run.said.length > best.said.length)) best = run;
    }
    if (!best) return;
    const { from, to } = best;
    const key = line.keyOf('company', from, to);
    const options = optionsOf(best.entries, context);
    const id = options.length === 1 ? options[0]?.id : context.chosen?.get(key);
    line.take(from, to, { kind: 'company', id: id ?? null, options });
  }
}

function runFrom(line: LineBeingRead, index: CompanyIndex, from: number): Run | null {
  const first = line.words[from] as LineWord;
  if (first.folded.length < 2 || legalForms.has(first.folded)) return null;
  let entries = [...hitsOf(index, first.folded).keys()];
  const said = [first.folded];
  let to = from + 1;
  for (let at = to; entries.length > 0 && at < line.clauseEnd(from) && line.isFree(at); at += 1) {
    const { folded } = line.words[at] as LineWord;
    if (!legalForms.has(folded)) {
      const next = hitsOf(index, folded);
      const both = entries.filter((entry) => next.has(entry) && matchOf(index.entry(entry), [...said, folded]));
      if (both.length === 0) break;
      entries = both;
      said.push(folded);
    }
    to = at + 1;
  }
  const matched = entries.flatMap((at) => {
    const match = matchOf(index.entry(at), said);
    return match ? [{ entry: index.entry(at), ...match }] : [];
  });
  const least = Math.max(sureness.no, ...matched.map((match) => match.least)) as Sureness;
  const surest = matched.filter((match) => match.least === least);
  const whole = surest.filter((match) => match.isWhole);
  // A whole name is meant, but a single word may be short for any name that has it.
  const isNamed = whole.length > 0 && least === sureness.same && said.length > 1;
  const meant = isNamed ? whole : surest.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole));
  if (meant.length === 0) return null;
  return { from, to, said, entries: meant.map(({ entry }) => entry), isWhole: whole.length > 0, least };
}

/** How well the said words, in their order, are words of one of the company's names. */
function matchOf({ names }: Entry, said: readonly string[]): { isWhole: boolean; least: Sureness } | null {
  let best: { isWhole: boolean; least: Sureness } | null = null;
  for (const name of names) {
    let place = 0;
    let least: Sureness = sureness.same;
    const fitsInOrder = said.every((typed) => {
      for (; place < name.length; place += 1) {
        const how = howSurely(typed, name[place] as string);
        if (how === sureness.no) continue;
        place += 1;
        if (how < least) least = how;
        return true;
      }
      return false;
    });
    const isWhole = fitsInOrder && name.length === said.length;
    if (fitsInOrder && (!best || least > best.least || (least === best.least && isWhole))) best = { isWhole, least };
  }
  return best;
}

/** A single word is a company where one is expected, or when it is written as a name. */
function isLoneName(line: LineBeingRead, { knownCompanyIds = [] }: LineContext, run: Run): boolean {
  const word = line.words[run.from] as LineWord;
  if (run.entries.length > mostOptions && !run.isWhole) return false;
  const isExpected = isNameExpected(line, run.from);
  const hasCompany = knownCompanyIds.length > 0 || line.parts.some(({ part }) => part.kind === 'company');
  const isNamed = /^\p{Lu}/u.test(word.raw) && word.start > 0;
  const speaksOfTopic = Object.values(beginningsOfTopics)
    .flat()
    .some((beginning) => word.folded.startsWith(beginning));
  if (run.least === sureness.same) {
    if (isNamed && (!hasCompany || (run.isWhole && run.entries.length === 1))) return true;
    return isExpected && !speaksOfTopic && (!hasCompany || followsCompany(line, run.from));
  }
  if (speaksOfTopic || hasCompany || !(isExpected || isNamed)) return false;
  if (run.least === sureness.misspelt) return word.folded.length >= leastMisspelt;
  // A word that is still being typed is the list's business, not a verdict.
  const isFinished = run.from < line.words.length - 1 || line.isFollowedByBlank;
  return isExpected && isFinished && word.folded.length >= leastBeginning;
}

/** The first word of its clause that says neither how nor when. */
function isNameExpected(line: LineBeingRead, at: number): boolean {
  for (let before = line.clauseStart(at); before < at; before += 1)
    if (line.isFree(before) && !beforeNames.has(line.folded(before, before + 1)[0] as string))
      return followsCompany(line, at);
  return true;
}

const followsCompany = (line: LineBeingRead, at: number): boolean =>
  at > 1 && links.has(line.folded(at - 1, at)[0] as string) && line.kindAt(at - 2) === 'company';

function optionsOf(entries: readonly Entry[], { order }: LineContext): Option[] {
  const rank = (id: string): number => {
    const recent = order?.recent.indexOf(id) ?? -1;
    return recent >= 0 ? recent : order?.own.has(id) ? 1_000 : 2_000;
  };
  return entries
    .map(({ company }) => optionOf(company))
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .slice(0, mostOptions);
}

const optionOf = ({ id, name, businessId, postOffice }: Entry['company']): Option => ({
  id,
  name,
  meta: [businessId, postOffice].filter(Boolean).join(' · ') || undefined,
});

/** People of the companies at hand, by first name, last name or both: "Matin kanssa". */
export function readPeople(line: LineBeingRead, context: LineContext): void {
  const people = context.people.map((person) => ({ person, names: wordsOf(person.name) }));
  for (let at = 0; at < line.words.length; at += 1) {
    for (const length of [2, 1]) {
      if (at + length > line.clauseEnd(at) || !line.isFree(at) || !line.isFree(at + length - 1)) continue;
      const said = line.folded(at, at + length);
      if (said.some((word) => word.length < 3)) continue;
      const meant = people.filter(({ names }) =>
        said.every((typed) => names.some((name) => howSurely(typed, name) === sureness.same)),
      );
      if (meant.length === 0) continue;
      const key = line.keyOf('contact', at, at + length);
      const options = meant.slice(0, mostOptions).map(({ person: { id, name } }) => ({ id, name }));
      const id = options.length === 1 ? options[0]?.id : context.chosen?.get(key);
      line.take(at, at + length, { kind: 'contact', id: id ?? null, options });
      break;
    }
  }
}
