import {
  privacyNoticeParts,
  privacyPurposes,
  processingActivities,
  type DataForm,
  type Language,
  type ProcessingActivity,
  type ProcessingRecord,
  type RecordActivity,
  type RecordData,
  type RecordPeriod,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { keyTables, ownParagraphs, personTables, type PersonColumn } from '../privacy/index.js';
import { activityFacts } from './activities.js';
import { confirmationsOf } from './confirmations.js';
import { periodsTold } from './periods-told.js';
import { besides, places, tableNames, type TableName } from './places.js';
import { processorsTold, recipientsTold } from './recipients-told.js';
import type { RecordFacts } from './record-facts.query.js';
import { safeguardsTold } from './safeguards-told.js';

const rights = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'consent', 'clock'] as const;

const noContacts = {
  address: null,
  email: null,
  phone: null,
  officerName: null,
  officerEmail: null,
  officerPhone: null,
};

/** The record in one language, of nothing but the facts, the inventory and what the program does. */
export function processingRecord(language: Language, facts: RecordFacts): ProcessingRecord {
  const { notice } = facts;
  const { address, email, phone, officerName, officerEmail, officerPhone } = notice ?? noContacts;
  const periods = periodsTold(language, facts);
  const processors = processorsTold(language, facts);
  return {
    language,
    madeOn: facts.today,
    municipality: facts.municipality[language],
    municipalityCode: facts.municipalityCode,
    contacts: { address, email, phone, officerName, officerEmail, officerPhone },
    noticeVersion: notice?.version ?? 0,
    noticePublishedOn: notice?.publishedOn ?? null,
    toConfirm: confirmationsOf(language, facts),
    activities: processingActivities.map((key) => activityTold(language, key, periods)),
    recipients: recipientsTold(language, facts),
    processors,
    transfers: formatText(
      language,
      processors.length > 0 ? 'processing-record.transfersServices' : 'processing-record.transfers',
    ),
    periods,
    safeguards: safeguardsTold(language, facts),
    automation: formatText(language, 'processing-record.automation'),
    rights: rights.map((right) => formatText(language, `processing-record.right.${right}`)),
    ownWords: privacyNoticeParts.flatMap((part) => {
      const paragraphs = ownParagraphs(notice?.texts ?? [], part, language);
      return paragraphs === undefined
        ? []
        : [{ part, name: formatText(language, `privacy-notice.part.${part}`), paragraphs }];
    }),
  };
}

function activityTold(language: Language, key: ProcessingActivity, periods: readonly RecordPeriod[]): RecordActivity {
  const { basis, people, others, sources, recipients } = activityFacts[key];
  const tables = tableNames.filter((table) => places[table].activity === key);
  const keptAs = new Set<string>([...tables.map((table) => places[table].kept), ...(besides[key] ?? [])]);
  const subjects = new Set([...tables.flatMap((table) => entriesOf(table).map(({ whose }) => whose)), ...people]);
  const given = recipients.map((one) => formatText(language, `processing-activities.recipient.${one}`));
  return {
    key,
    name: nameOf(language, key),
    purpose: formatText(language, `processing-activities.purpose.${key}`),
    basis,
    basisName: formatText(language, `privacy.basis.${basis}`),
    law: formatText(language, `processing-activities.law.${key}`),
    people: [
      ...[...subjects].map((one) => formatText(language, `privacy.subject.${one}`)),
      ...others.map((one) => formatText(language, `processing-activities.people.${one}`)),
    ],
    data: tables.map((table) => dataTold(language, table)),
    sources: sources.map((source) =>
      source === 'municipality' || source === 'program'
        ? formatText(language, `processing-activities.source.${source}`)
        : formatText(language, `privacy.sourceKind.${source}`),
    ),
    recipients: given.length > 0 ? given : [formatText(language, 'processing-activities.recipient.none')],
    periods: periods.filter((period) => keptAs.has(period.key)),
  };
}

type Purpose = (typeof privacyPurposes)[number];
const isPurpose = (key: ProcessingActivity): key is Purpose => privacyPurposes.some((purpose) => purpose === key);

const nameOf = (language: Language, key: ProcessingActivity): string =>
  isPurpose(key)
    ? formatText(language, `privacy.purpose.${key}`)
    : formatText(language, `processing-activities.name.${key}`);

const entriesOf = (table: TableName) => personTables.filter((entry) => entry.table === table);

function dataTold(language: Language, table: TableName): RecordData {
  const [own] = entriesOf(table);
  const name = formatText(language, `privacy-tables.${table}`);
  if (own === undefined) {
    const form: DataForm = keyTables.some((one) => one === table) ? 'keys' : 'words';
    return { table, name, form, fields: [] };
  }
  if (own.isUntold !== undefined) return { table, name, form: 'copies', fields: [] };
  const fields = columnsOf(own.columns).map((column) => formatText(language, `privacy-package.field.${camel(column)}`));
  return { table, name, form: 'own', fields: [...new Set(fields)] };
}

type Camel<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

const columnsOf = (columns: Readonly<Partial<Record<PersonColumn, unknown>>>) => Object.keys(columns) as PersonColumn[];
const camel = (name: PersonColumn) =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Camel<PersonColumn>;
