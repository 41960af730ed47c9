/** The fields that narrow the contacts list. */
import { languageNames, languages, mailingConsents, severalOf } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { severalIn } from '../../routing/search-params.js';
import { useTexts } from '../../texts/texts-provider.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { SelectSeveral } from '../../ui/select-several.js';
import { Select } from '../../ui/select.js';
import type { ContactsSearch } from './contacts-search.js';

interface ContactFilterFieldsProps {
  readonly search: ContactsSearch;
  /** What the company in the address is called. */
  readonly companyName: string | undefined;
  readonly narrow: (change: ContactsSearch) => void;
}

export function ContactFilterFields({ search, companyName, narrow }: ContactFilterFieldsProps): ReactNode {
  const { t } = useTexts();
  const all = t('shell.value.all');
  return (
    <>
      <RecordPicker
        label={t('interactions.filter.company')}
        placeholder={t('interactions.companyPlaceholder')}
        value={search.companyId === undefined ? null : { id: search.companyId, name: companyName ?? '…' }}
        onChange={(chosen) => narrow({ companyId: chosen?.id })}
        search={findCompanies}
      />
      <SelectSeveral
        label={t('contacts.field.language')}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={severalOf(search.language)}
        onChange={(chosen) => narrow({ language: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('lists.filter.consent')}
        options={mailingConsents.map((value) => ({ value, label: t(`contacts.mailingConsent.${value}`) }))}
        value={severalOf(search.mailingConsent)}
        onChange={(chosen) => narrow({ mailingConsent: severalIn(chosen) })}
        placeholder={all}
      />
      <Select
        label={t('lists.filter.hasEmail')}
        options={[
          { value: 'true', label: t('lists.filter.emailKnown') },
          { value: 'false', label: t('lists.filter.emailMissing') },
        ]}
        value={search.hasEmail === undefined ? null : String(search.hasEmail)}
        onChange={(known) => narrow({ hasEmail: known === 'true' })}
        placeholder={all}
        onClear={() => narrow({ hasEmail: undefined })}
      />
      <Select
        label={t('lists.filter.restricted')}
        options={[
          { value: 'true', label: t('lists.filter.isRestricted') },
          { value: 'false', label: t('lists.filter.notRestricted') },
        ]}
        value={search.restricted === undefined ? null : String(search.restricted)}
        onChange={(is) => narrow({ restricted: is === 'true' })}
        placeholder={all}
        onClear={() => narrow({ restricted: undefined })}
      />
    </>
  );
}
