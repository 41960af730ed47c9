/** The filters of the companies list, and each filter in force as a sentence. */
import {
  companyRelationships,
  companyStatuses,
  industryDivisions,
  industryName,
  sizeClasses,
} from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import type { ActiveFilter } from '../../ui/filter-bar.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { colleaguesQuery } from './companies.api.js';
import type { CompaniesSearch } from './companies-search.js';

type Narrow = (change: CompaniesSearch) => void;

export function useActiveFilters(search: CompaniesSearch, narrow: Narrow): ActiveFilter[] {
  const { t, language } = useTexts();
  const { data: colleagues } = useQuery({ ...colleaguesQuery, enabled: search.ownerId !== undefined });
  const { relationship, status, industry, sizeClass, postalCode, ownerId, housing } = search;
  const filters: (ActiveFilter | false)[] = [
    relationship !== undefined && {
      key: 'relationship',
      sentence: t('companies.filter.relationship', { value: t(`companies.relationship.${relationship}`) }),
      onRemove: () => narrow({ relationship: undefined }),
    },
    status !== undefined && {
      key: 'status',
      sentence: t('companies.filter.status', { value: t(`companies.status.${status}`) }),
      onRemove: () => narrow({ status: undefined }),
    },
    industry !== undefined && {
      key: 'industry',
      sentence: t('companies.filter.industry', { value: industryName(industry, language) ?? industry }),
      onRemove: () => narrow({ industry: undefined }),
    },
    sizeClass !== undefined && {
      key: 'sizeClass',
      sentence: t('companies.filter.sizeClass', { value: t(`companies.sizeClass.${sizeClass}`) }),
      onRemove: () => narrow({ sizeClass: undefined }),
    },
    postalCode !== undefined && {
      key: 'postalCode',
      sentence: t('companies.filter.postalCode', { value: postalCode }),
      onRemove: () => narrow({ postalCode: undefined }),
    },
    ownerId !== undefined && {
      key: 'ownerId',
      sentence: t('companies.filter.owner', { value: colleagues?.find(({ id }) => id === ownerId)?.name ?? '…' }),
      onRemove: () => narrow({ ownerId: undefined }),
    },
    housing !== undefined && {
      key: 'housing',
      sentence: t('companies.filter.housing'),
      onRemove: () => narrow({ housing: undefined }),
    },
  ];
  return filters.filter((filter) => filter !== false);
}

export function CompanyFilterFields({
  search,
  narrow,
}: {
  readonly search: CompaniesSearch;
  readonly narrow: Narrow;
}): ReactNode {
  const { t, language } = useTexts();
  const { data: colleagues = [] } = useQuery(colleaguesQuery);
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
      <PostalCodeField key={search.postalCode ?? ''} postalCode={search.postalCode} narrow={narrow} />
      <Select
        label={t('companies.field.owner')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.ownerId ?? null}
        onChange={(ownerId) => narrow({ ownerId })}
        placeholder={all}
        onClear={() => narrow({ ownerId: undefined })}
      />
      <CheckboxField
        label={t('companies.filter.housing')}
        value={search.housing ?? false}
        onChange={(housing) => narrow({ housing: housing || undefined })}
      />
    </>
  );
}

/** Narrows the list once five digits stand there. */
function PostalCodeField({
  postalCode,
  narrow,
}: {
  readonly postalCode: string | undefined;
  readonly narrow: Narrow;
}): ReactNode {
  const { t } = useTexts();
  const [text, setText] = useState(postalCode ?? '');
  return (
    <TextField
      label={t('companies.field.postalCode')}
      value={text}
      maxLength={5}
      spellCheck={false}
      onChange={(typed) => {
        setText(typed);
        if (/^\d{5}$/.test(typed)) narrow({ postalCode: typed });
        else if (typed === '') narrow({ postalCode: undefined });
      }}
    />
  );
}
