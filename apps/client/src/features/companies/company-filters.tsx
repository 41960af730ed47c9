/** The fields that narrow the companies list. */
import {
  companyKinds,
  companyRelationships,
  companySituations,
  companyStatuses,
  industryDivisions,
  industryGroups,
  metWithinMonths,
  needsFlags,
  sizeClasses,
  sizeGroups,
} from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { companyTagsQuery } from '../../lists/lists.api.js';
import { useMay } from '../../session/session.js';
import { colleaguesQuery } from './companies.api.js';
import type { CompaniesSearch } from './companies-search.js';

type Narrow = (change: CompaniesSearch) => void;

export function CompanyFilterFields({
  search,
  narrow,
}: {
  readonly search: CompaniesSearch;
  readonly narrow: Narrow;
}): ReactNode {
  const { t, language } = useTexts();
  const may = useMay();
  const { data: colleagues = [] } = useQuery(colleaguesQuery);
  const { data: tags = [] } = useQuery(companyTagsQuery);
  const all = t('shell.value.all');
  return (
    <>
      <Select
        label={t('companies.field.relationship')}
        options={companyRelationships.map((value) => ({ value, label: t(`companies.relationship.${value}`) }))}
        value={search.relationship ?? null}
        onChange={(relationship) => narrow({ relationship })}
        placeholder={all}
        onClear={() => narrow({ relationship: undefined })}
      />
      <Select
        label={t('companies.field.kind')}
        options={companyKinds.map((value) => ({ value, label: t(`companies.kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => narrow({ kind })}
        placeholder={all}
        onClear={() => narrow({ kind: undefined })}
      />
      <Select
        label={t('companies.field.status')}
        options={companyStatuses.map((value) => ({ value, label: t(`companies.status.${value}`) }))}
        value={search.status ?? null}
        onChange={(status) => narrow({ status })}
        placeholder={all}
        onClear={() => narrow({ status: undefined })}
      />
      <Select
        label={t('companies.field.industry')}
        options={industryDivisions().map(({ code, name }) => ({ value: code, label: `${code} ${name[language]}` }))}
        value={search.industry?.slice(0, 2) ?? null}
        onChange={(industry) => narrow({ industry })}
        placeholder={all}
        onClear={() => narrow({ industry: undefined })}
      />
      <Select
        label={t('companies.field.sizeClass')}
        options={sizeClasses.map((value) => ({ value, label: t(`companies.sizeClass.${value}`) }))}
        value={search.sizeClass ?? null}
        onChange={(sizeClass) => narrow({ sizeClass })}
        placeholder={all}
        onClear={() => narrow({ sizeClass: undefined })}
      />
      <Select
        label={t('lists.filter.industryGroup')}
        options={industryGroups.map((value) => ({ value, label: t(`companies.industryGroup.${value}`) }))}
        value={search.industryGroup ?? null}
        onChange={(industryGroup) => narrow({ industryGroup })}
        placeholder={all}
        onClear={() => narrow({ industryGroup: undefined })}
      />
      <Select
        label={t('lists.filter.sizeGroup')}
        options={sizeGroups.map((value) => ({ value, label: t(`companies.sizeGroup.${value}`) }))}
        value={search.sizeGroup ?? null}
        onChange={(sizeGroup) => narrow({ sizeGroup })}
        placeholder={all}
        onClear={() => narrow({ sizeGroup: undefined })}
      />
      <Select
        label={t('companies.field.situation')}
        options={companySituations.map((value) => ({ value, label: t(`companies.situation.${value}`) }))}
        value={search.situation ?? null}
        onChange={(situation) => narrow({ situation })}
        placeholder={all}
        onClear={() => narrow({ situation: undefined })}
      />
      <MetField search={search} narrow={narrow} />
      <Select
        label={t('lists.filter.tag')}
        options={tags.map(({ tag, companies }) => ({ value: tag, label: `${tag} (${companies})` }))}
        value={search.tag ?? null}
        onChange={(tag) => narrow({ tag })}
        placeholder={all}
        onClear={() => narrow({ tag: undefined })}
      />
      {may('needs-assessments.read') && (
        <Select
          label={t('lists.filter.need')}
          options={needsFlags.map((value) => ({ value, label: t(`lists.piece.companies.need.${value}`) }))}
          value={search.need ?? null}
          onChange={(need) => narrow({ need })}
          placeholder={all}
          onClear={() => narrow({ need: undefined })}
        />
      )}
      <DigitsField
        key={`p${search.postalCode ?? ''}`}
        label={t('companies.field.postalCode')}
        length={5}
        digits={search.postalCode}
        onChange={(postalCode) => narrow({ postalCode })}
      />
      <DigitsField
        key={`m${search.municipalityCode ?? ''}`}
        label={t('lists.filter.municipality')}
        length={3}
        digits={search.municipalityCode}
        onChange={(municipalityCode) => narrow({ municipalityCode })}
      />
      <DateField
        label={t('lists.filter.lastMetFrom')}
        direction="past"
        value={search.lastMetFrom ?? null}
        onChange={(day) => narrow({ lastMetFrom: day ?? undefined })}
      />
      <DateField
        label={t('lists.filter.lastMetTo')}
        direction="past"
        value={search.lastMetTo ?? null}
        onChange={(day) => narrow({ lastMetTo: day ?? undefined })}
      />
      <Select
        label={t('companies.field.owner')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.ownerId ?? null}
        onChange={(ownerId) => narrow({ ownerId })}
        placeholder={all}
        onClear={() => narrow({ ownerId: undefined })}
      />
      <CheckboxField
        label={t('lists.filter.unowned')}
        value={search.unowned ?? false}
        onChange={(unowned) => narrow({ unowned: unowned || undefined })}
      />
      {may('follow-ups.read') && (
        <CheckboxField
          label={t('lists.filter.openFollowUp')}
          value={search.openFollowUp ?? false}
          onChange={(openFollowUp) => narrow({ openFollowUp: openFollowUp || undefined })}
        />
      )}
      <CheckboxField
        label={t('lists.filter.newThisMonth')}
        value={search.newThisMonth ?? false}
        onChange={(newThisMonth) => narrow({ newThisMonth: newThisMonth || undefined })}
      />
      <CheckboxField
        label={t('companies.filter.housing')}
        value={search.housing ?? false}
        onChange={(housing) => narrow({ housing: housing || undefined })}
      />
      {may('bulk-changes.write') && <Link to="/company-tags">{t('company-tags.manage')}</Link>}
    </>
  );
}

interface DigitsFieldProps {
  readonly label: string;
  readonly length: number;
  readonly digits: string | undefined;
  readonly onChange: (digits: string | undefined) => void;
}

/** Narrows the list once all of the code's digits stand there. */
function DigitsField({ label, length, digits, onChange }: DigitsFieldProps): ReactNode {
  const [text, setText] = useState(digits ?? '');
  return (
    <TextField
      label={label}
      value={text}
      maxLength={length}
      spellCheck={false}
      onChange={(typed) => {
        setText(typed);
        if (typed.length === length && /^\d+$/.test(typed)) onChange(typed);
        else if (typed === '') onChange(undefined);
      }}
    />
  );
}

/** One choice of several members, so that "met" and "not met" are never asked for at once. */
function MetField({ search, narrow }: { readonly search: CompaniesSearch; readonly narrow: Narrow }): ReactNode {
  const { t } = useTexts();
  const none = { neverMet: undefined, notMetMonths: undefined, metMonths: undefined } as const;
  const choices = [
    { value: 'never', label: t('lists.filter.never'), change: { neverMet: true } },
    ...metWithinMonths.map((notMetMonths) => ({
      value: `not-${notMetMonths}`,
      label: t(`lists.piece.companies.notMetMonths.${notMetMonths}`),
      change: { notMetMonths },
    })),
    ...metWithinMonths.map((metMonths) => ({
      value: `met-${metMonths}`,
      label: t(`lists.piece.companies.metMonths.${metMonths}`),
      change: { metMonths },
    })),
  ] as const satisfies readonly { value: string; label: string; change: CompaniesSearch }[];
  const chosen = search.neverMet
    ? 'never'
    : search.notMetMonths
      ? `not-${search.notMetMonths}`
      : search.metMonths && `met-${search.metMonths}`;
  return (
    <Select
      label={t('lists.filter.met')}
      options={choices.map(({ value, label }) => ({ value, label }))}
      value={chosen ?? null}
      onChange={(value) => narrow({ ...none, ...choices.find((choice) => choice.value === value)?.change })}
      placeholder={t('shell.value.all')}
      onClear={() => narrow(none)}
    />
  );
}
