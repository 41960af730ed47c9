/** The fields that narrow the companies list. */
import {
  companyKinds,
  companyRelationships,
  companySituations,
  companyStatuses,
  industryDivisions,
  industryName,
  industryGroups,
  metWithinMonths,
  mostFilterValues,
  needsFlags,
  sizeClasses,
  sizeGroups,
  severalOf,
} from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { severalIn } from '../../routing/search-params.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { SelectSeveral } from '../../ui/select-several.js';
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
  const divisions = industryDivisions();
  // An address may hold a longer code than the divisions that are offered.
  const industries = [
    ...divisions.map(({ code, name }) => ({ value: code, label: `${code} ${name[language]}` })),
    ...severalOf(search.industry)
      .filter((chosen) => divisions.every(({ code }) => code !== chosen))
      .map((code) => ({ value: code, label: `${code} ${industryName(code, language) ?? ''}`.trim() })),
  ];
  return (
    <>
      <SelectSeveral
        label={t('companies.field.relationship')}
        options={companyRelationships.map((value) => ({ value, label: t(`companies.relationship.${value}`) }))}
        value={severalOf(search.relationship)}
        onChange={(chosen) => narrow({ relationship: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('companies.field.kind')}
        options={companyKinds.map((value) => ({ value, label: t(`companies.kind.${value}`) }))}
        value={severalOf(search.kind)}
        onChange={(chosen) => narrow({ kind: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('companies.field.status')}
        options={companyStatuses.map((value) => ({ value, label: t(`companies.status.${value}`) }))}
        value={severalOf(search.status)}
        onChange={(chosen) => narrow({ status: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('companies.field.industry')}
        options={industries}
        value={severalOf(search.industry)}
        onChange={(chosen) => narrow({ industry: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('companies.field.sizeClass')}
        options={sizeClasses.map((value) => ({ value, label: t(`companies.sizeClass.${value}`) }))}
        value={severalOf(search.sizeClass)}
        onChange={(chosen) => narrow({ sizeClass: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('lists.filter.industryGroup')}
        options={industryGroups.map((value) => ({ value, label: t(`companies.industryGroup.${value}`) }))}
        value={severalOf(search.industryGroup)}
        onChange={(chosen) => narrow({ industryGroup: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('lists.filter.sizeGroup')}
        options={sizeGroups.map((value) => ({ value, label: t(`companies.sizeGroup.${value}`) }))}
        value={severalOf(search.sizeGroup)}
        onChange={(chosen) => narrow({ sizeGroup: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('companies.field.situation')}
        options={companySituations.map((value) => ({ value, label: t(`companies.situation.${value}`) }))}
        value={severalOf(search.situation)}
        onChange={(chosen) => narrow({ situation: severalIn(chosen) })}
        placeholder={all}
      />
      <MetField search={search} narrow={narrow} />
      <SelectSeveral
        label={t('lists.filter.tag')}
        options={[
          ...tags.map(({ tag, companies }) => ({ value: tag, label: `${tag} (${companies})` })),
          ...severalOf(search.tag)
            .filter((chosen) => tags.every(({ tag }) => tag !== chosen))
            .map((tag) => ({ value: tag, label: tag })),
        ]}
        value={severalOf(search.tag)}
        onChange={(chosen) => narrow({ tag: severalIn(chosen) })}
        placeholder={all}
      />
      {may('needs-assessments.read') && (
        <SelectSeveral
          label={t('lists.filter.need')}
          options={needsFlags.map((value) => ({ value, label: t(`lists.piece.companies.need.${value}`) }))}
          value={severalOf(search.need)}
          onChange={(chosen) => narrow({ need: severalIn(chosen) })}
          placeholder={all}
        />
      )}
      <CodesField
        label={t('companies.field.postalCode')}
        length={5}
        codes={severalOf(search.postalCode)}
        onChange={(codes) => narrow({ postalCode: severalIn(codes) })}
      />
      <CodesField
        label={t('lists.filter.municipality')}
        length={3}
        codes={severalOf(search.municipalityCode)}
        onChange={(codes) => narrow({ municipalityCode: severalIn(codes) })}
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
      <SelectSeveral
        label={t('companies.field.owner')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={severalOf(search.ownerId)}
        onChange={(chosen) => narrow({ ownerId: severalIn(chosen) })}
        placeholder={all}
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

interface CodesFieldProps {
  readonly label: string;
  /** Of one code. */
  readonly length: number;
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** One code or several with commas or blanks between. Narrows the list by those that are whole; what is half is forgotten when the field is left. */
function CodesField({ label, length, codes, onChange }: CodesFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      value={draft ?? codes.join(', ')}
      maxLength={(length + 2) * mostFilterValues}
      spellCheck={false}
      onBlur={() => setDraft(null)}
      onChange={(typed) => {
        setDraft(typed);
        const whole = typed.split(/[\s,;]+/).filter((code) => code.length === length && /^\d+$/.test(code));
        const next = [...new Set(whole)].sort((a, b) => a.localeCompare(b)).slice(0, mostFilterValues);
        if ((next.length > 0 || typed.trim() === '') && next.join() !== codes.join()) onChange(next);
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
