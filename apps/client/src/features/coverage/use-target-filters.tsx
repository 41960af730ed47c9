/** The filters that every list of the target group shares, and each in force as a sentence. */
import { industryGroups, sizeClasses } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import type { ActiveFilter } from '../../ui/filter-bar.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { colleaguesQuery } from './coverage.api.js';
import type { TargetSearch } from './coverage-search.js';

type Narrow = (change: TargetSearch) => void;

export function useTargetFilters(search: TargetSearch, narrow: Narrow): ActiveFilter[] {
  const { t } = useTexts();
  const { data: colleagues } = useQuery({ ...colleaguesQuery, enabled: search.ownerId !== undefined });
  const { sizeClass, industryGroup, postalCode, ownerId, unowned } = search;
  const filters: (ActiveFilter | false)[] = [
    sizeClass !== undefined && {
      key: 'sizeClass',
      sentence: t('coverage.filter.sizeClass', { value: t(`companies.sizeClass.${sizeClass}`) }),
      onRemove: () => narrow({ sizeClass: undefined }),
    },
    industryGroup !== undefined && {
      key: 'industryGroup',
      sentence: t('coverage.filter.industryGroup', { value: t(`companies.industryGroup.${industryGroup}`) }),
      onRemove: () => narrow({ industryGroup: undefined }),
    },
    postalCode !== undefined && {
      key: 'postalCode',
      sentence: t('coverage.filter.postalCode', { value: postalCode }),
      onRemove: () => narrow({ postalCode: undefined }),
    },
    ownerId !== undefined && {
      key: 'ownerId',
      sentence: t('coverage.filter.owner', { value: colleagues?.find(({ id }) => id === ownerId)?.name ?? '…' }),
      onRemove: () => narrow({ ownerId: undefined }),
    },
    unowned !== undefined && {
      key: 'unowned',
      sentence: t('coverage.noOwner'),
      onRemove: () => narrow({ unowned: undefined }),
    },
  ];
  return filters.filter((filter) => filter !== false);
}

export function TargetFields({
  search,
  narrow,
}: {
  readonly search: TargetSearch;
  readonly narrow: Narrow;
}): ReactNode {
  const { t } = useTexts();
  const { data: colleagues = [] } = useQuery(colleaguesQuery);
  const all = t('shell.value.all');
  return (
    <>
      <Select
        label={t('coverage.field.sizeClass')}
        options={sizeClasses.map((value) => ({ value, label: t(`companies.sizeClass.${value}`) }))}
        value={search.sizeClass ?? null}
        onChange={(sizeClass) => narrow({ sizeClass })}
        placeholder={all}
        onClear={() => narrow({ sizeClass: undefined })}
      />
      <Select
        label={t('coverage.field.industryGroup')}
        options={industryGroups.map((value) => ({ value, label: t(`companies.industryGroup.${value}`) }))}
        value={search.industryGroup ?? null}
        onChange={(industryGroup) => narrow({ industryGroup })}
        placeholder={all}
        onClear={() => narrow({ industryGroup: undefined })}
      />
      <PostalCodeField key={search.postalCode ?? ''} postalCode={search.postalCode} narrow={narrow} />
      <Select
        label={t('coverage.field.owner')}
        options={[
          { value: 'none', label: t('coverage.noOwner') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.unowned ? 'none' : (search.ownerId ?? null)}
        onChange={(chosen) =>
          narrow(chosen === 'none' ? { unowned: true, ownerId: undefined } : { ownerId: chosen, unowned: undefined })
        }
        placeholder={all}
        onClear={() => narrow({ ownerId: undefined, unowned: undefined })}
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
      label={t('coverage.field.postalCode')}
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
