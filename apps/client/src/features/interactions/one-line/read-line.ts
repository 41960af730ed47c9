/**
 * Understands a typed line: "soitto Parolan Konepaja tonttiasia, soita ti" is a call to the company about plots and a promise
 * for Tuesday. Plain rules, three languages at once, nothing leaves the browser. Every word is understood or stays in the
 * subject, and what was understood is shown before it is saved.
 */
import { legalForms } from '@elinvoima/contracts/words';
import { howSurely, sureness } from '@elinvoima/contracts/words';
import { LineBeingRead } from './line-being-read.js';
import { lineWords, type LineWord } from './line-words.js';
import { readPromise } from './promises.js';
import type { LineContext, Option, Part, Reading, WhoPart } from './reading.js';
import { dayAt, durationAt, timeAt } from './when.js';
import { readLikelyCompanies, readPeople, readSureCompanies } from './who.js';
import { afterNames, beforeNames, beforeSubjects, links } from './words-of-promises.js';
import { beginningsOfTopics } from './words-of-topics.js';
import { beforeDurations } from './words-of-time.js';
import { typeAt } from './words-of-types.js';

const longestLine = 1_000;

export function readLine(text: string, context: LineContext): Reading {
  const line = new LineBeingRead(text, text.length > longestLine ? [] : lineWords(text), context.ignored ?? new Set());
  readSureCompanies(line, context);
  readPromise(line, context);
  readTimes(line);
  readType(line);
  readDay(line, context);
  readLikelyCompanies(line, context);
  readPeople(line, context);
  readTopics(line, context);
  joinSmallWords(line);
  return readingOf(line, text.length > longestLine ? text : null);
}

function readTimes(line: LineBeingRead): void {
  let hasDuration = false;
  for (let at = 0; at < line.words.length; at += 1) {
    const duration = hasDuration ? null : durationAt(line, at);
    if (!duration) continue;
    hasDuration = line.take(at, at + duration.length, { kind: 'duration', minutes: duration.value });
  }
  for (let at = 0; at < line.words.length; at += 1) {
    const time = timeAt(line, at);
    if (time && line.take(at, at + time.length, { kind: 'time', time: time.value })) return;
  }
}

/** The first word that names a kind; one that may also be a promise only at the beginning of a clause. */
function readType(line: LineBeingRead): void {
  for (const mayBePromise of [false, true]) {
    for (const { from, to } of line.clauses()) {
      let isFirst = true;
      for (let at = from; at < to; at += 1) {
        if (!line.isFree(at)) continue;
        const found = mayBePromise && !isFirst ? null : typeAt(freeFrom(line, at, to), mayBePromise);
        isFirst = false;
        if (found && line.take(at, at + found.length, { kind: 'type', type: found.type })) return;
      }
    }
  }
}

function freeFrom(line: LineBeingRead, at: number, to: number): string[] {
  return line.folded(at, Math.min(at + 2, to)).filter((_, index) => line.isFree(at + index));
}

/** When it was: in the clause that tells how or with whom, or in one of its own; elsewhere a day belongs to the subject. */
function readDay(line: LineBeingRead, context: LineContext): void {
  const clauses = line.clauses().filter(({ from }) => line.kindAt(from) !== 'follow-up');
  for (const { from, to } of clauses) {
    for (let at = from; at < to; at += 1) {
      const found = line.isFree(at) ? dayAt(line, at, { ...context, direction: 'past' }) : null;
      if (!found) continue;
      const after = at + found.length;
      const isAlone = clauses.length === 1 || restIsTaken(line, from, to, at, after);
      const tells = ['type', 'company'].some((kind) => kindsIn(line, from, to).has(kind as Part['kind']));
      if (!isAlone && !tells) continue;
      if (!line.take(at, after, { kind: 'day', day: found.value })) continue;
      const time = line.parts.some(({ part }) => part.kind === 'time') ? null : timeAt(line, after, true);
      if (time) line.take(after, after + time.length, { kind: 'time', time: time.value });
      return;
    }
  }
}

function restIsTaken(line: LineBeingRead, from: number, to: number, day: number, after: number): boolean {
  for (let at = from; at < to; at += 1) if ((at < day || at >= after) && line.isFree(at)) return false;
  return true;
}

function kindsIn(line: LineBeingRead, from: number, to: number): Set<Part['kind'] | null> {
  return new Set(Array.from({ length: to - from }, (_, index) => line.kindAt(from + index)));
}

/** A topic's words stay in the subject: they say what it was about. Each topic once. */
function readTopics(line: LineBeingRead, { topics }: LineContext): void {
  const seen = new Set<string>();
  for (let at = 0; at < line.words.length; at += 1) {
    if (!line.isLeft(at)) continue;
    const { folded } = line.words[at] as LineWord;
    for (const { code, name } of topics) {
      if (seen.has(code)) continue;
      const beginnings = beginningsOfTopics[code] ?? [];
      const isNamed = Object.values(name).some((said) => speaksOf(folded, said.toLowerCase()));
      if (!isNamed && !beginnings.some((beginning) => begins(folded, beginning))) continue;
      seen.add(code);
      line.note(at, at + 1, { kind: 'topic', code });
    }
  }
}

const begins = (word: string, beginning: string): boolean =>
  word.startsWith(beginning) || (beginning.length > 5 && word.includes(beginning));

const speaksOf = (word: string, name: string): boolean =>
  !name.includes(' ') &&
  word.length > 3 &&
  howSurely(word, name.normalize('NFD').replaceAll(/\p{M}/gu, '')) === sureness.same;

/** "call with … about …": the small words go with what they join. Again and again, since one may lean on another. */
function joinSmallWords(line: LineBeingRead): void {
  const who = (at: number): boolean => line.kindAt(at) === 'company' || line.kindAt(at) === 'contact';
  for (let round = 0; round < 2; round += 1) {
    for (let at = 0; at < line.words.length; at += 1) {
      if (!line.isFree(at)) continue;
      const { folded, clause } = line.words[at] as LineWord;
      const [before, after] = [line.words[at - 1], line.words[at + 1]].map((word) => word?.clause === clause);
      const isForm = legalForms.has(folded);
      if (after && line.kindAt(at + 1) === 'duration' && beforeDurations.has(folded)) line.join(at, at + 1);
      else if (after && who(at + 1) && (beforeNames.has(folded) || isForm)) line.join(at, at + 1);
      else if (before && who(at - 1) && (afterNames.has(folded) || isForm)) line.join(at, at - 1);
      else if (before && after && who(at - 1) && who(at + 1) && (links.has(folded) || folded === ''))
        line.join(at, at - 1);
      else if (before && after && line.isLeft(at + 1) && beforeSubjects.has(folded) && !line.isLeft(at - 1))
        line.join(at, at - 1);
    }
  }
}

function readingOf(line: LineBeingRead, unread: string | null): Reading {
  const parts = line.parts.map(({ part }) => part).toSorted((a, b) => a.start - b.start);
  const first = <Kind extends Part['kind']>(kind: Kind) =>
    parts.find((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);
  const who = (kind: WhoPart['kind']): Option[] => {
    const meant = parts.flatMap((part) =>
      part.kind === kind ? part.options.filter(({ id }) => id === part.id).slice(0, 1) : [],
    );
    return meant.filter(({ id }, index) => meant.findIndex((other) => other.id === id) === index);
  };
  const followUp = first('follow-up');
  return {
    parts,
    type: first('type')?.type ?? null,
    companies: who('company'),
    contacts: who('contact'),
    topics: parts.flatMap((part) => (part.kind === 'topic' ? [part.code] : [])),
    day: first('day')?.day ?? null,
    time: first('time')?.time ?? null,
    durationMinutes: first('duration')?.minutes ?? null,
    followUp: followUp ? { title: followUp.title, dueOn: followUp.dueOn } : null,
    subject: unread ?? line.subject(),
    tail: line.tail(),
    questions: parts.filter(
      (part): part is WhoPart => (part.kind === 'company' || part.kind === 'contact') && part.id === null,
    ),
  };
}
