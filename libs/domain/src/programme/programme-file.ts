import { factorKinds, trendEffects, trendPaces } from '@elinvoima/contracts';
import { Malformed } from '../platform/index.js';
import { checkProgramme } from './check-programme.js';
import { readDefinitions } from './definitions/index.js';
import type {
  AnswerPromises,
  MunicipalityFile,
  ProgrammeFile,
  ProgrammeFileFactor,
  ProgrammeFileGoal,
  ProgrammeTrend,
} from './programme-shape.js';
import { Reader } from './reader.js';
import { readTarget } from './target-file.js';

const members = [
  'format',
  'code',
  'name',
  'validFrom',
  'validUntil',
  'municipality',
  'promises',
  'factors',
  'goals',
  'indicators',
  'series',
  'targets',
  'trends',
  'topics',
] as const;

export const factorCode = /^[A-Z][A-Z0-9]{0,7}$/;
export const goalCode = /^[A-Z][A-Z0-9]{0,7}(\.[1-9]\d{0,2}){1,3}$/;
/** The catalogue's (`3.1.d`), the programme's own (`town-centre`) or a series (`series:population`, `series:shops@Parola`). */
export const indicatorReference = /^(?:[a-z0-9T][A-Za-z0-9.-]{0,49}|series:\S.{0,139})$/;

function readFactor(reader: Reader, value: unknown, at: string): ProgrammeFileFactor {
  const factor = reader.members(value, at, [
    'code',
    'kind',
    'number',
    'name',
    'measuredBy',
    'headlineIndicator',
    'indicators',
  ]);
  return {
    code: reader.text(factor['code'], `${at}/code`, factorCode),
    kind: reader.oneOf(factor['kind'], `${at}/kind`, factorKinds, 'factor') ?? 'factor',
    number: reader.text(factor['number'], `${at}/number`),
    name: reader.names(factor['name'], `${at}/name`),
    measuredBy: reader.optional(factor['measuredBy'], (words) => reader.text(words, `${at}/measuredBy`)),
    headlineIndicator: readKey(reader, factor['headlineIndicator'], `${at}/headlineIndicator`),
    indicators: reader.texts(factor['indicators'], `${at}/indicators`, indicatorReference),
  };
}

const readKey = (reader: Reader, value: unknown, at: string): string | null =>
  reader.optional(value, (key) => reader.text(key, at, indicatorReference));

export function readGoal(reader: Reader, value: unknown, at: string): ProgrammeFileGoal {
  const goal = reader.members(value, at, ['code', 'parent', 'name', 'responsible', 'headlineIndicator']);
  return {
    code: reader.text(goal['code'], `${at}/code`, goalCode),
    parent: reader.text(goal['parent'], `${at}/parent`),
    name: reader.names(goal['name'], `${at}/name`),
    responsible: reader.optional(goal['responsible'], (words) => reader.text(words, `${at}/responsible`)),
    headlineIndicator: readKey(reader, goal['headlineIndicator'], `${at}/headlineIndicator`),
  };
}

function readTrend(reader: Reader, value: unknown, at: string): ProgrammeTrend {
  const trend = reader.members(value, at, ['code', 'name', 'effect', 'pace', 'assessedOn', 'note']);
  return {
    code: reader.text(trend['code'], `${at}/code`, /^[a-z][a-z0-9-]{0,59}$/),
    name: reader.names(trend['name'], `${at}/name`),
    effect: reader.optional(trend['effect'], (one) => reader.oneOf(one, `${at}/effect`, trendEffects) ?? null),
    pace: reader.optional(trend['pace'], (one) => reader.oneOf(one, `${at}/pace`, trendPaces) ?? null),
    assessedOn: reader.optional(trend['assessedOn'], (day) => reader.day(day, `${at}/assessedOn`)),
    note: reader.optional(trend['note'], (words) => reader.text(words, `${at}/note`)),
  };
}

function readMunicipality(reader: Reader, value: unknown): MunicipalityFile {
  const at = '/municipality';
  const municipality = reader.members(value, at, [
    'code',
    'name',
    'regionMunicipalityCodes',
    'postalCodes',
    'landUseThemes',
    'loggingBeganOn',
    'accentColour',
  ]);
  return {
    code: reader.text(municipality['code'], `${at}/code`, /^\d{3}$/),
    name: reader.names(municipality['name'], `${at}/name`),
    regionMunicipalityCodes: reader.texts(
      municipality['regionMunicipalityCodes'],
      `${at}/regionMunicipalityCodes`,
      /^\d{3}$/,
    ),
    postalCodes: reader.texts(municipality['postalCodes'], `${at}/postalCodes`, /^\d{5}$/),
    landUseThemes: reader.texts(municipality['landUseThemes'] ?? [], `${at}/landUseThemes`),
    loggingBeganOn: reader.optional(municipality['loggingBeganOn'], (day) => reader.day(day, `${at}/loggingBeganOn`)),
    accentColour: reader.optional(municipality['accentColour'], (colour) =>
      reader.text(colour, `${at}/accentColour`, /^#[0-9a-f]{6}$/i),
    ),
  };
}

function readPromises(reader: Reader, value: unknown): AnswerPromises {
  const promises = reader.members(value ?? {}, '/promises', ['firstAnswerHours', 'initiativeDays', 'feedbackDays']);
  return {
    firstAnswerHours: reader.whole(promises['firstAnswerHours'], '/promises/firstAnswerHours', 1, 800, 8),
    initiativeDays: reader.whole(promises['initiativeDays'], '/promises/initiativeDays', 1, 365, 30),
    feedbackDays: reader.whole(promises['feedbackDays'], '/promises/feedbackDays', 1, 365, 14),
  };
}

/** A parsed JSON document as a programme. Throws `Malformed` with every fault and its place. */
export function readProgrammeFile(document: unknown, knownSeries?: ReadonlySet<string>): ProgrammeFile {
  const reader = new Reader();
  const file = reader.members(document, '', members);
  if (file['format'] !== 2) reader.refuse('/format', file['format'] === undefined ? 'required' : 'format-unknown');
  const programme: ProgrammeFile = {
    format: 2,
    code: reader.text(file['code'], '/code', /^[a-z][a-z0-9-]{0,49}$/),
    name: reader.names(file['name'], '/name'),
    validFrom: reader.day(file['validFrom'], '/validFrom'),
    validUntil: reader.optional(file['validUntil'], (day) => reader.day(day, '/validUntil')),
    municipality: readMunicipality(reader, file['municipality']),
    promises: readPromises(reader, file['promises']),
    factors: reader.list(file['factors'], '/factors', (factor, at) => readFactor(reader, factor, at)),
    goals: reader.list(file['goals'] ?? [], '/goals', (goal, at) => readGoal(reader, goal, at)),
    ...readDefinitions(reader, file),
    targets: reader.list(file['targets'] ?? [], '/targets', (target, at) => readTarget(reader, target, at)),
    trends: reader.list(file['trends'] ?? [], '/trends', (trend, at) => readTrend(reader, trend, at)),
    topics: reader.list(file['topics'] ?? [], '/topics', (value, at) => {
      const topic = reader.members(value, at, ['code', 'name']);
      return {
        code: reader.text(topic['code'], `${at}/code`, /^[a-z][a-z0-9-]{0,59}$/),
        name: reader.names(topic['name'], `${at}/name`),
      };
    }),
  };
  const faults = [...reader.faults, ...checkProgramme(programme, knownSeries)];
  if (faults.length > 0) throw new Malformed('file-malformed', {}, faults);
  return programme;
}
