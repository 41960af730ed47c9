/** What the person promised in the same breath: "soita ti", "muista lähettää kartta huomenna", "call back on Friday". */
import type { Day } from '@elinvoima/contracts';
import { asSentence, type LineBeingRead } from './line-being-read.js';
import type { LineWord } from './line-words.js';
import type { LineContext } from './reading.js';
import { dayAt, timeAt } from './when.js';
import { deeds, links, markers } from './words-of-promises.js';
import { isAlsoPromise, typeAt } from './words-of-types.js';

interface Promised {
  readonly from: number;
  readonly to: number;
  /** Where the title begins, after "lupasin" and "ja". */
  readonly deed: number;
}

/** Takes the first promise; an interaction carries one, and a second stays in the subject for the person to see. */
export function readPromise(line: LineBeingRead, context: LineContext): void {
  for (const clause of line.clauses()) {
    const promised = promiseIn(line, context, clause);
    if (!promised) continue;
    const due = dueOf(line, context, promised);
    const title = titleOf(line, promised, due);
    const to = Math.max(promised.to, due?.to ?? 0);
    line.take(promised.from, to, { kind: 'follow-up', title, dueOn: due?.day ?? null });
    return;
  }
}

function promiseIn(line: LineBeingRead, context: LineContext, clause: { from: number; to: number }): Promised | null {
  let deed = skipLinks(line, clause.from);
  const early = dayAt(line, deed, { ...context, direction: 'future' });
  if (early && deed + early.length < clause.to) deed = skipLinks(line, deed + early.length);
  const marked = afterMarker(line, deed, clause.to);
  if (marked !== null) return { ...clause, deed: marked };
  const elsewhere = tellsElsewhere(line, clause);
  if (isDeed(line, deed, clause.to) && line.clauses().length > 1) {
    const isOnlyPromise = !isAlsoPromise(line.folded(deed, deed + 1)[0] as string);
    if (elsewhere || (isOnlyPromise && clause.from > 0)) return { ...clause, deed };
  }
  return promiseAtEnd(line, context, clause, deed);
}

/** "… tonttiasia soita ti": a deed in the middle whose day ends the clause, after something that tells what was. */
function promiseAtEnd(
  line: LineBeingRead,
  context: LineContext,
  clause: { from: number; to: number },
  first: number,
): Promised | null {
  for (let deed = first + 1; deed < clause.to; deed += 1) {
    const tells = tellsSomething(line, clause.from, deed);
    const marked = tells ? afterMarker(line, deed, clause.to) : null;
    const isPromise = marked !== null || (tells && isDeed(line, deed, clause.to));
    if (!isPromise || typeAt(line.folded(deed - 1, deed + 1), false)?.length === 2) continue;
    if (!endsWithDay(line, context, deed + 1, clause.to)) continue;
    const from = links.has(line.folded(deed - 1, deed)[0] as string) ? deed - 1 : deed;
    return { from, to: clause.to, deed: marked ?? deed };
  }
  return null;
}

function endsWithDay(line: LineBeingRead, context: LineContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const day = dayAt(line, at, { ...context, direction: 'future' });
    if (!day) continue;
    const after = at + day.length;
    if (after === to || after + (timeAt(line, after, true)?.length ?? 0) === to) return true;
  }
  return false;
}

function isDeed(line: LineBeingRead, at: number, to: number): boolean {
  const word = line.words[at];
  return word !== undefined && at < to && deeds.has(word.folded) && typeAt(line.folded(at, to), false) === null;
}

/** Something outside the clause says how it took place or with whom: then this clause need not. */
function tellsElsewhere(line: LineBeingRead, clause: { from: number; to: number }): boolean {
  const own = line.parts.some(({ part, from }) => part.kind === 'company' && from >= clause.from && from < clause.to);
  const others = tellsSomething(line, 0, clause.from) || tellsSomething(line, clause.to, line.words.length);
  return (
    others &&
    !(
      own &&
      !hasCompany(line, 0, clause.from) &&
      !hasCompany(line, clause.to, line.words.length) &&
      isKind(line, clause)
    )
  );
}

/** A clause with the only company, begun by a word that may be the kind: "call Parolan Konepaja tue, plots". */
const isKind = (line: LineBeingRead, { from }: { from: number }): boolean =>
  isAlsoPromise(line.folded(from, from + 1)[0] ?? '') && from === 0;

const hasCompany = (line: LineBeingRead, from: number, to: number): boolean =>
  line.parts.some((known) => known.part.kind === 'company' && known.from >= from && known.from < to);

function tellsSomething(line: LineBeingRead, from: number, to: number): boolean {
  if (hasCompany(line, from, to)) return true;
  for (let at = from; at < to; at += 1) if (typeAt(line.folded(at, Math.min(at + 2, to)), false)) return true;
  // Before anything else an English "call" is the kind: "call Parola plots, email map fri".
  return from === 0 && typeAt(line.folded(0, 1), true) !== null && to > 1;
}

function afterMarker(line: LineBeingRead, at: number, to: number): number | null {
  const marker = markers.find((words) => words.join(' ') === line.folded(at, at + words.length).join(' '));
  if (!marker || at + marker.length > to) return null;
  const after = at + marker.length;
  return /^(etta|att|to)$/.test(line.folded(after, after + 1)[0] ?? '') && after < to ? after + 1 : after;
}

const skipLinks = (line: LineBeingRead, at: number): number =>
  links.has(line.folded(at, at + 1)[0] ?? '') ? at + 1 : at;

interface Due {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

/** The first day in the promise; or the clause after it, when that is nothing but a day. */
function dueOf(line: LineBeingRead, context: LineContext, { from, to, deed }: Promised): Due | null {
  for (let at = from; at < to; at += 1) {
    const found = dayAt(line, at, { ...context, direction: 'future', afterDeed: at === deed + 1 });
    if (found) return { day: found.value, from: at, to: at + found.length };
  }
  const next = to < line.words.length ? dayAt(line, to, { ...context, direction: 'future' }) : null;
  if (next && to + next.length === line.clauseEnd(to)) return { day: next.value, from: to, to: to + next.length };
  return null;
}

function titleOf(line: LineBeingRead, { to, deed }: Promised, due: Due | null): string {
  const words: string[] = [];
  for (let at = deed; at < to; at += 1)
    if (!due || at < due.from || at >= due.to) words.push((line.words[at] as LineWord).raw);
  return asSentence(words.join(' '));
}
