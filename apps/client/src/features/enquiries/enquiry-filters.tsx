/** The fields that narrow the enquiries: those of the board, and the list's own. */
import { confidentialityFilters, enquiryKinds, enquiryStages, severalOf } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { severalIn } from '../../routing/search-params.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { SelectSeveral } from '../../ui/select-several.js';
import { Select } from '../../ui/select.js';
import { colleaguesQuery } from './enquiries.api.js';
import type { EnquiriesSearch } from './enquiries-search.js';

/** By the promises: of a first answer, and of the days at a stage. */
const clockWords = {
  unanswered: 'enquiry-cases.filter.unanswered',
  dueSoon: 'enquiry-cases.filter.dueSoon',
  late: 'enquiries.filter.late',
  overPromise: 'enquiry-cases.filter.overPromise',
} as const;
const clockFilters = ['unanswered', 'dueSoon', 'late', 'overPromise'] as const;

interface EnquiryFilterFieldsProps {
  readonly search: EnquiriesSearch;
  readonly narrow: (change: EnquiriesSearch) => void;
}

export function EnquiryFilterFields({ search, narrow }: EnquiryFilterFieldsProps): ReactNode {
  const { t } = useTexts();
  const { data: colleagues = [] } = useQuery(colleaguesQuery);
  const isList = search.as === 'list';
  const all = t('shell.value.all');
  return (
    <>
      <SelectSeveral
        label={t('enquiries.field.kind')}
        options={enquiryKinds.map((value) => ({ value, label: t(`enquiries.kind.${value}`) }))}
        value={severalOf(search.kind)}
        onChange={(chosen) => narrow({ kind: severalIn(chosen) })}
        placeholder={all}
      />
      {isList && (
        <SelectSeveral
          label={t('enquiries.field.stage')}
          options={enquiryStages.map((value) => ({ value, label: t(`enquiries.stage.${value}`) }))}
          value={severalOf(search.stage)}
          onChange={(chosen) => narrow({ stage: severalIn(chosen), all: undefined })}
          placeholder={all}
        />
      )}
      <SelectSeveral
        label={t('enquiries.field.owner')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={severalOf(search.ownerId)}
        onChange={(chosen) => narrow({ ownerId: severalIn(chosen) })}
        placeholder={all}
      />
      <Select
        label={t('enquiry-cases.section.confidentiality')}
        options={confidentialityFilters.map((value) => ({ value, label: t(`enquiry-cases.confidentiality.${value}`) }))}
        value={search.confidentiality ?? null}
        onChange={(confidentiality) => narrow({ confidentiality })}
        placeholder={t('enquiries.filter.notNarrowed')}
        onClear={() => narrow({ confidentiality: undefined })}
      />
      {clockFilters.map((flag) => (
        <CheckboxField
          key={flag}
          label={t(clockWords[flag])}
          value={search[flag] === true}
          onChange={(chosen) => narrow({ [flag]: chosen || undefined })}
        />
      ))}
      {isList && search.stage === undefined && (
        <CheckboxField
          label={t('enquiries.filter.all')}
          value={search.all === true}
          onChange={(chosen) => narrow({ all: chosen || undefined })}
        />
      )}
    </>
  );
}
