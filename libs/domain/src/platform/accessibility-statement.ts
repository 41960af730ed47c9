import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformances, isDay, languages, type AccessibilityStatement, type LocalText } from '@elinvoima/contracts';
import { shippedStatement } from './shipped-statement.js';

/** The file that the municipality edits, in the data folder. */
export const statementFile = 'accessibility-statement.json';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const criterion = /^[1-4]\.\d{1,2}\.\d{1,2}$/;
const longest = 5000;

/**
 * The statement as the municipality has written it, part by part in front of the shipped one. Each fault is named by its place
 * in the file: a service that says something else of itself than was meant must not start.
 */
export function readStatement(dataDir: string, faults: string[]): AccessibilityStatement {
  const path = join(dataDir, statementFile);
  if (!existsSync(path)) return shippedStatement;
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    faults.push(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return shippedStatement;
  }
  return new Reading(path, faults).statement(written);
}

class Reading {
  constructor(
    private readonly path: string,
    private readonly faults: string[],
  ) {}

  statement(written: unknown): AccessibilityStatement {
    const shipped = shippedStatement;
    const parts = this.object('', written, Object.keys(shipped));
    const authority = this.object('authority', parts['authority'] ?? {}, Object.keys(shipped.authority));
    const contact = this.object('contact', parts['contact'] ?? {}, Object.keys(shipped.contact));
    const statement: AccessibilityStatement = {
      conformance: this.given(parts, 'conformance', shipped.conformance, (value) =>
        conformances.find((one) => one === value),
      ),
      writtenOn: this.day(parts, 'writtenOn', shipped.writtenOn),
      reviewedOn: this.day(parts, 'reviewedOn', shipped.reviewedOn),
      testing: this.words('testing', parts['testing'], shipped.testing),
      shortcomings: this.shortcomings(parts['shortcomings']),
      authority: {
        name: this.words('authority/name', authority['name'], shipped.authority.name),
        address: this.line('authority/address', authority['address'], shipped.authority.address, /^https?:\/\/\S+$/),
        email: this.line('authority/email', authority['email'], shipped.authority.email, /^\S+@\S+$/),
        phone: this.line('authority/phone', authority['phone'], shipped.authority.phone, /^[+\d][\d ()-]+$/),
      },
      contact: {
        email: this.line('contact/email', contact['email'], null, /^\S+@\S+$/),
        phone: this.line('contact/phone', contact['phone'], null, /^[+\d][\d ()-]+$/),
      },
    };
    if (statement.reviewedOn < statement.writtenOn) this.fault('reviewedOn', 'must not lie before writtenOn');
    if (statement.conformance === 'full' && statement.shortcomings.length > 0)
      this.fault(
        'conformance',
        'cannot be "full" while shortcomings are told; write "shortcomings": [] if there are none',
      );
    return statement;
  }

  private fault(place: string, sentence: string): void {
    this.faults.push(`${this.path}${place === '' ? '' : `, ${place}`} ${sentence}`);
  }

  private object(place: string, value: unknown, known: readonly string[]): Record<string, unknown> {
    if (!isObject(value)) {
      this.fault(place, 'must be an object');
      return {};
    }
    for (const name of Object.keys(value).filter((one) => !known.includes(one)))
      this.fault(place, `has "${name}", which is none of ${known.join(', ')}`);
    return value;
  }

  private given<T extends string>(
    parts: Record<string, unknown>,
    name: string,
    fallback: T,
    read: (value: unknown) => T | undefined,
  ): T {
    if (parts[name] === undefined) return fallback;
    const found = read(parts[name]);
    if (found === undefined) this.fault(name, `must be one of ${conformances.join(', ')}`);
    return found ?? fallback;
  }

  private day(parts: Record<string, unknown>, name: string, fallback: string): string {
    const value = parts[name];
    if (value === undefined) return fallback;
    if (typeof value === 'string' && isDay(value)) return value;
    this.fault(name, 'must be a day as 2026-11-22');
    return fallback;
  }

  /** Finnish is needed; a language that is left out is read in Finnish. */
  private words(place: string, value: unknown, fallback: LocalText): LocalText {
    if (value === undefined) return fallback;
    const parts = this.object(place, value, languages);
    const wrong = Object.values(parts).some(
      (text) => typeof text !== 'string' || text.trim() === '' || text.length > longest,
    );
    const { fi, sv = fi, en = fi } = parts;
    if (wrong || typeof fi !== 'string') {
      this.fault(place, 'must have a text in "fi", and may have one in "sv" and "en"');
      return fallback;
    }
    return { fi, sv: String(sv), en: String(en) };
  }

  private shortcomings(value: unknown): AccessibilityStatement['shortcomings'] {
    if (value === undefined) return shippedStatement.shortcomings;
    if (!Array.isArray(value)) {
      this.fault('shortcomings', 'must be a list');
      return [];
    }
    return value.map((one: unknown, index) => {
      const place = `shortcomings/${index}`;
      const parts = this.object(place, one, ['what', 'criteria']);
      const criteria: unknown[] = Array.isArray(parts['criteria']) ? parts['criteria'] : [];
      if (parts['what'] === undefined) this.fault(`${place}/what`, 'is missing');
      const isCriterion = (each: unknown): each is string => typeof each === 'string' && criterion.test(each);
      if ((parts['criteria'] !== undefined && !Array.isArray(parts['criteria'])) || !criteria.every(isCriterion))
        this.fault(`${place}/criteria`, 'must be a list of success criteria of WCAG, as "1.4.3"');
      return {
        what: this.words(`${place}/what`, parts['what'], { fi: '', sv: '', en: '' }),
        criteria: criteria.filter(isCriterion),
      };
    });
  }

  private line(place: string, value: unknown, fallback: string | null, shape: RegExp): string | null {
    if (value === undefined) return fallback;
    if (value === null) return null;
    if (typeof value === 'string' && value.length <= 300 && shape.test(value)) return value;
    this.fault(place, 'is not of a usable form; null leaves it out');
    return fallback;
  }
}
