/** The fields that narrow the directory. */
import { helpAreas, partnerSectors, severalOf } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { severalIn } from '../../routing/search-params.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { SelectSeveral } from '../../ui/select-several.js';
import type { PartnersSearch } from './partners-search.js';

interface PartnerFilterFieldsProps {
  readonly search: PartnersSearch;
  readonly narrow: (change: PartnersSearch) => void;
}

export function PartnerFilterFields({ search, narrow }: PartnerFilterFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <SelectSeveral
        label={t('partners.field.sector')}
        options={partnerSectors.map((value) => ({ value, label: t(`partners.sector.${value}`) }))}
        value={severalOf(search.sector)}
        onChange={(chosen) => narrow({ sector: severalIn(chosen) })}
        placeholder={t('shell.value.all')}
      />
      <SelectSeveral
        label={t('partners.field.areas')}
        options={helpAreas.map((value) => ({ value, label: t(`partners.area.${value}`) }))}
        value={severalOf(search.area)}
        onChange={(chosen) => narrow({ area: severalIn(chosen) })}
        placeholder={t('shell.value.all')}
      />
      <CheckboxField
        label={t('partners.filter.unchecked')}
        value={search.unchecked ?? false}
        onChange={(unchecked) => narrow({ unchecked: unchecked || undefined })}
      />
    </>
  );
}
