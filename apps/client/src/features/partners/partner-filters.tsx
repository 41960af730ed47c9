/** The fields that narrow the directory. */
import { helpAreas, partnerSectors } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { Select } from '../../ui/select.js';
import type { PartnersSearch } from './partners-search.js';

interface PartnerFilterFieldsProps {
  readonly search: PartnersSearch;
  readonly narrow: (change: PartnersSearch) => void;
}

export function PartnerFilterFields({ search, narrow }: PartnerFilterFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <Select
        label={t('partners.field.sector')}
        options={partnerSectors.map((value) => ({ value, label: t(`partners.sector.${value}`) }))}
        value={search.sector ?? null}
        onChange={(sector) => narrow({ sector })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ sector: undefined })}
      />
      <Select
        label={t('partners.field.areas')}
        options={helpAreas.map((value) => ({ value, label: t(`partners.area.${value}`) }))}
        value={search.area ?? null}
        onChange={(area) => narrow({ area })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ area: undefined })}
      />
      <CheckboxField
        label={t('partners.filter.unchecked')}
        value={search.unchecked ?? false}
        onChange={(unchecked) => narrow({ unchecked: unchecked || undefined })}
      />
    </>
  );
}
