import { periodKinds, type Day, type PeriodKind } from '@elinvoima/contracts';
import { Malformed } from '../platform/index.js';
import { Reader, type Names } from './reader.js';

export interface ProgrammeFileFactor {
  code: string;
  number: string;
  name: Names;
  measures: string[];
  measuredBy: string | null;
  indicators: string[];
}

export interface ProgrammeFileTarget {
  indicator: string;
  periodKind: PeriodKind;
  value: number;
  better: 'more' | 'less';
  strict: boolean;
  greenFrom: number;
  amberFrom: number;
}

/** A programme as one file: the municipality, its factors in order, its targets. Nothing of it stands in code. */
export interface ProgrammeFile {
  code: string;
  name: Names;
  validFrom: Day;
  validUntil: Day | null;
  municipality: {
    code: string;
    name: Names;
    regionMunicipalityCodes: string[];
    postalCodes: string[];
    /** Null: the day the programme is first loaded, which is when logging begins. */
    loggingBeganOn: Day | null;
    accentColour: string | null;
  };
  firstAnswerHours: number;
  factors: ProgrammeFileFactor[];
  targets: ProgrammeFileTarget[];
  /** What talks with companies are about: the choices of the log, in this order. */
  topics: { code: string; name: Names }[];
}

function readFactor(reader: Reader, value: unknown, at: string): ProgrammeFileFactor {
  const factor = reader.members(value, at);
  return {
    code: reader.text(factor['code'], `${at}/code`, /^F\d{1,2}$/),
    number: reader.text(factor['number'], `${at}/number`),
    name: reader.names(factor['name'], `${at}/name`),
    measures: reader.texts(factor['measures'], `${at}/measures`),
    measuredBy: reader.optional(factor['measuredBy'], (words) => reader.text(words, `${at}/measuredBy`)),
    indicators: reader.texts(factor['indicators'], `${at}/indicators`),
  };
}

function readTarget(reader: Reader, value: unknown, at: string): ProgrammeFileTarget {
  const target = reader.members(value, at);
  return {
    indicator: reader.text(target['indicator'], `${at}/indicator`),
    periodKind: reader.oneOf(target['periodKind'], `${at}/periodKind`, periodKinds) ?? 'year',
    value: reader.number(target['value'], `${at}/value`, 0),
    better: reader.oneOf(target['better'], `${at}/better`, ['more', 'less'] as const, 'more') ?? 'more',
    strict: target['strict'] === true,
    greenFrom: reader.number(target['greenFrom'], `${at}/greenFrom`, 0, 1),
    amberFrom: reader.number(target['amberFrom'], `${at}/amberFrom`, 0, 0.8),
  };
}

/** A parsed JSON document as a programme. Throws `Malformed` with every fault and its place. */
export function readProgrammeFile(document: unknown): ProgrammeFile {
  const reader = new Reader();
  const file = reader.members(document, '');
  const municipality = reader.members(file['municipality'], '/municipality');
  const programme: ProgrammeFile = {
    code: reader.text(file['code'], '/code', /^[a-z][a-z0-9-]{0,49}$/),
    name: reader.names(file['name'], '/name'),
    validFrom: reader.day(file['validFrom'], '/validFrom'),
    validUntil: reader.optional(file['validUntil'], (day) => reader.day(day, '/validUntil')),
    municipality: {
      code: reader.text(municipality['code'], '/municipality/code', /^\d{3}$/),
      name: reader.names(municipality['name'], '/municipality/name'),
      regionMunicipalityCodes: reader.texts(
        municipality['regionMunicipalityCodes'],
        '/municipality/regionMunicipalityCodes',
        /^\d{3}$/,
      ),
      postalCodes: reader.texts(municipality['postalCodes'], '/municipality/postalCodes', /^\d{5}$/),
      loggingBeganOn: reader.optional(municipality['loggingBeganOn'], (day) =>
        reader.day(day, '/municipality/loggingBeganOn'),
      ),
      accentColour: reader.optional(municipality['accentColour'], (colour) =>
        reader.text(colour, '/municipality/accentColour', /^#[0-9a-f]{6}$/i),
      ),
    },
    firstAnswerHours: reader.number(file['firstAnswerHours'], '/firstAnswerHours', 1, 8),
    factors: reader.list(file['factors'], '/factors', (factor, at) => readFactor(reader, factor, at)),
    targets: reader.list(file['targets'] ?? [], '/targets', (target, at) => readTarget(reader, target, at)),
    topics: reader.list(file['topics'] ?? [], '/topics', (value, at) => {
      const topic = reader.members(value, at);
      return {
        code: reader.text(topic['code'], `${at}/code`, /^[a-z][a-z0-9-]{0,59}$/),
        name: reader.names(topic['name'], `${at}/name`),
      };
    }),
  };
  if (reader.faults.length > 0) throw new Malformed('file-malformed', {}, reader.faults);
  return programme;
}
