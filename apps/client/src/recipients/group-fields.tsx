/** The fields by which a group is chosen. They hold the same object that is sent: what is empty is left out. */
import {
  companyRelationships,
  eventKinds,
  groupAudiences,
  industryDivisions,
  languages,
  partnerSectors,
  sizeClasses,
  type RecipientGroup,
} from '@elinvoima/contracts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { findColleagues, findContacts } from '../api/find-records.js';
import { today } from '../texts/formats.js';
import { useTexts } from '../texts/texts-provider.js';
import { CheckboxField, CheckboxGroup } from '../ui/checkbox-field.js';
import { DateField } from '../ui/date-field.js';
import { RecordPicker, RecordsPicker, type PickerRecord } from '../ui/record-picker.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { colleagueNamesQuery, contactNameQuery } from './recipients.api.js';
import styles from './recipients.module.css';

export interface GroupFieldsProps {
  readonly group: RecipientGroup;
  readonly onChange: (group: RecipientGroup) => void;
  /** Of companies' people alone: neither partners nor organisations' own addresses. */
  readonly peopleOnly?: boolean;
}

type Put = (change: { [Key in keyof RecipientGroup]?: RecipientGroup[Key] | undefined }) => void;

interface PartProps {
  readonly group: RecipientGroup;
  readonly put: Put;
}

/** What is empty narrows nothing, so it is not kept. */
const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);

export function GroupFields({ group, onChange, peopleOnly = false }: GroupFieldsProps): ReactNode {
  const { t } = useTexts();
  const put: Put = (change) => {
    const next = Object.entries({ ...group, ...change }).filter(([key, value]) => key === 'audience' || isGiven(value));
    onChange(Object.fromEntries(next) as unknown as RecipientGroup);
  };
  return (
    <div className={styles.fields}>
      {!peopleOnly && (
        <CheckboxGroup
          label={t('recipients.field.audience')}
          look="pills"
          options={groupAudiences.map((value) => ({ value, label: t(`recipients.audience.${value}`) }))}
          value={group.audience}
          onChange={(audience) => put({ audience })}
        />
      )}
      {group.audience.includes('companies') && <CompanyFilters group={group} put={put} peopleOnly={peopleOnly} />}
      {group.audience.includes('partners') && (
        <CheckboxGroup
          label={t('recipients.field.partnerSectors')}
          look="pills"
          options={partnerSectors.map((value) => ({ value, label: t(`partners.sector.${value}`) }))}
          value={group.partnerSectors ?? []}
          onChange={(chosen) => put({ partnerSectors: chosen })}
        />
      )}
      <AddedPeople group={group} put={put} />
    </div>
  );
}

function CompanyFilters({ group, put, peopleOnly }: PartProps & { readonly peopleOnly: boolean }): ReactNode {
  const { t, language } = useTexts();
  const divisions = industryDivisions().map(({ code, name }): PickerRecord => ({
    id: code,
    name: name[language],
    meta: code,
  }));
  const find = (text: string) =>
    divisions
      .filter(({ id, name }) => id.startsWith(text) || name.toLocaleLowerCase().includes(text.toLocaleLowerCase()))
      .slice(0, 8);
  return (
    <>
      <RecordsPicker
        label={t('recipients.field.industries')}
        search={find}
        value={(group.industries ?? []).map(
          (code) => divisions.find(({ id }) => id === code) ?? { id: code, name: code },
        )}
        onChange={(chosen) => put({ industries: chosen.map(({ id }) => id) })}
      />
      <CheckboxGroup
        label={t('recipients.field.sizeClasses')}
        look="pills"
        options={sizeClasses.map((value) => ({ value, label: value === '0' ? '0' : value.replace('-', '–') }))}
        value={group.sizeClasses ?? []}
        onChange={(chosen) => put({ sizeClasses: chosen })}
      />
      <details className={styles.more} open={hasMore(group)}>
        <summary>{t('recipients.more')}</summary>
        <div className={styles.fields}>
          <FirmFilters group={group} put={put} />
          <MetFilters group={group} put={put} />
          <PersonFilters group={group} put={put} peopleOnly={peopleOnly} />
          <EventFilters group={group} put={put} />
        </div>
      </details>
    </>
  );
}

const inMore: readonly (keyof RecipientGroup)[] = [
  'postalCodes',
  'tags',
  'relationships',
  'ownerId',
  'metSince',
  'notMetSince',
  'neverMet',
  'companyAddresses',
  'roleTitle',
  'language',
  'attendedKinds',
  'attendedTheme',
  'neverAttended',
];
const hasMore = (group: RecipientGroup): boolean => inMore.some((key) => group[key] !== undefined);

interface WordsFieldProps {
  readonly label: string;
  readonly value: readonly string[] | undefined;
  readonly onChange: (words: string[]) => void;
}

/** Words parted by commas; what is typed stays as it is typed. */
function WordsField({ label, value, onChange }: WordsFieldProps): ReactNode {
  const { t } = useTexts();
  const [text, setText] = useState((value ?? []).join(', '));
  return (
    <TextField
      label={label}
      description={t('recipients.separated')}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange([
          ...new Set(
            typed
              .split(/[,;]/)
              .map((word) => word.trim())
              .filter(Boolean),
          ),
        ]);
      }}
    />
  );
}

function FirmFilters({ group, put }: PartProps): ReactNode {
  const { t } = useTexts();
  const colleagues = useQuery({ ...colleagueNamesQuery, enabled: group.ownerId !== undefined }).data;
  const owner =
    group.ownerId === undefined
      ? null
      : (colleagues?.find(({ id }) => id === group.ownerId) ?? { id: group.ownerId, name: '…' });
  return (
    <>
      <WordsField
        label={t('recipients.field.postalCodes')}
        value={group.postalCodes}
        onChange={(postalCodes) => put({ postalCodes })}
      />
      <WordsField label={t('recipients.field.tags')} value={group.tags} onChange={(tags) => put({ tags })} />
      <CheckboxGroup
        label={t('recipients.field.relationships')}
        look="pills"
        options={companyRelationships.map((value) => ({ value, label: t(`companies.relationship.${value}`) }))}
        value={group.relationships ?? []}
        onChange={(relationships) => put({ relationships })}
      />
      <RecordPicker
        label={t('recipients.field.owner')}
        search={findColleagues}
        value={owner}
        onChange={(chosen) => put({ ownerId: chosen?.id })}
      />
    </>
  );
}

const metChoices = ['any', 'since', 'notSince', 'never'] as const;
type Met = (typeof metChoices)[number];

function MetFilters({ group, put }: PartProps): ReactNode {
  const { t } = useTexts();
  const met: Met = group.neverMet ? 'never' : group.metSince ? 'since' : group.notMetSince ? 'notSince' : 'any';
  const day = group.metSince ?? group.notMetSince ?? null;
  const choose = (choice: Met, on: string | null) =>
    put({
      neverMet: choice === 'never' || undefined,
      metSince: choice === 'since' ? (on ?? today()) : undefined,
      notMetSince: choice === 'notSince' ? (on ?? today()) : undefined,
    });
  return (
    <div className={styles.pair}>
      <Select
        label={t('recipients.field.met')}
        options={metChoices.map((value) => ({ value, label: t(`recipients.met.${value}`) }))}
        value={met}
        onChange={(choice) => choose(choice, day)}
      />
      {(met === 'since' || met === 'notSince') && (
        <DateField
          label={t('recipients.field.metDay')}
          direction="past"
          value={day}
          onChange={(on) => choose(met, on)}
        />
      )}
    </div>
  );
}

function PersonFilters({ group, put, peopleOnly }: PartProps & { readonly peopleOnly: boolean }): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('recipients.field.roleTitle')}
          maxLength={200}
          value={group.roleTitle ?? ''}
          onChange={(roleTitle) => put({ roleTitle })}
        />
        <Select
          label={t('recipients.field.language')}
          options={languages.map((value) => ({ value, label: t(`shell.language.${value}`) }))}
          value={group.language ?? null}
          placeholder={t('shell.value.all')}
          onChange={(language) => put({ language })}
          onClear={() => put({ language: undefined })}
        />
      </div>
      {!peopleOnly && (
        <CheckboxField
          label={t('recipients.companyAddresses')}
          value={group.companyAddresses === true}
          onChange={(companyAddresses) => put({ companyAddresses })}
        />
      )}
    </>
  );
}

function EventFilters({ group, put }: PartProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <CheckboxField
        label={t('recipients.neverAttended')}
        value={group.neverAttended === true}
        onChange={(neverAttended) => put({ neverAttended, attendedKinds: undefined, attendedTheme: undefined })}
      />
      {!group.neverAttended && (
        <>
          <CheckboxGroup
            label={t('recipients.field.events')}
            look="pills"
            options={eventKinds.map((value) => ({ value, label: t(`events.kind.${value}`) }))}
            value={group.attendedKinds ?? []}
            onChange={(attendedKinds) => put({ attendedKinds })}
          />
          <TextField
            label={t('recipients.field.attendedTheme')}
            maxLength={200}
            value={group.attendedTheme ?? ''}
            onChange={(attendedTheme) => put({ attendedTheme })}
          />
        </>
      )}
    </>
  );
}

function AddedPeople({ group, put }: PartProps): ReactNode {
  const { t } = useTexts();
  const [known, setKnown] = useState<ReadonlyMap<string, PickerRecord>>(new Map());
  const added = group.added ?? [];
  const names = useQueries({ queries: added.filter((id) => !known.has(id)).map((id) => contactNameQuery(id)) });
  const nameOf = (id: string): PickerRecord =>
    known.get(id) ?? names.find(({ data }) => data?.id === id)?.data ?? { id, name: '…' };
  return (
    <RecordsPicker
      label={t('recipients.field.added')}
      search={findContacts}
      value={added.map(nameOf)}
      onChange={(people) => {
        setKnown(new Map([...known, ...people.map((person) => [person.id, person] as const)]));
        put({ added: people.map(({ id }) => id) });
      }}
    />
  );
}
