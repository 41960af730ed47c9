/** The fields that narrow the list of plots and premises. */
import { buildingObligationStates, enquiryKinds, siteStatuses, siteUses, severalOf } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { severalIn } from '../../routing/search-params.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { SelectSeveral } from '../../ui/select-several.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { businessAreasQuery, colleaguesQuery } from './sites.api.js';
import type { SitesSearch } from './sites-search.js';

interface SiteFilterFieldsProps {
  readonly search: SitesSearch;
  readonly narrow: (change: SitesSearch) => void;
}

export function SiteFilterFields({ search, narrow }: SiteFilterFieldsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { data: colleagues = [] } = useQuery(colleaguesQuery);
  const { data: areas = [] } = useQuery({ ...businessAreasQuery, enabled: may('sites.read') });
  const all = t('shell.value.all');
  return (
    <>
      <SelectSeveral
        label={t('sites.field.kind')}
        options={enquiryKinds.map((value) => ({ value, label: t(`sites.kind.${value}`) }))}
        value={severalOf(search.kind)}
        onChange={(chosen) => narrow({ kind: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('sites.field.status')}
        options={siteStatuses.map((value) => ({ value, label: t(`sites.status.${value}`) }))}
        value={severalOf(search.status)}
        onChange={(chosen) => narrow({ status: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('sites.field.uses')}
        options={siteUses.map((value) => ({ value, label: t(`sites.use.${value}`) }))}
        value={severalOf(search.use)}
        onChange={(chosen) => narrow({ use: severalIn(chosen) })}
        placeholder={all}
      />
      <Select
        label={t('sites.field.businessArea')}
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.businessAreaId ?? null}
        onChange={(businessAreaId) => narrow({ businessAreaId })}
        placeholder={all}
        onClear={() => narrow({ businessAreaId: undefined })}
      />
      <SquareMetresField
        key={`min${search.areaMin ?? ''}`}
        label={t('sites.filter.areaMin')}
        digits={search.areaMin}
        onChange={(areaMin) => narrow({ areaMin })}
      />
      <SquareMetresField
        key={`max${search.areaMax ?? ''}`}
        label={t('sites.filter.areaMax')}
        digits={search.areaMax}
        onChange={(areaMax) => narrow({ areaMax })}
      />
      <SelectSeveral
        label={t('sites.field.owner')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={severalOf(search.ownerId)}
        onChange={(chosen) => narrow({ ownerId: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('sites.section.obligation')}
        options={buildingObligationStates.map((value) => ({ value, label: t(`sites.obligation.${value}`) }))}
        value={severalOf(search.obligation)}
        onChange={(chosen) => narrow({ obligation: severalIn(chosen) })}
        placeholder={all}
      />
      <CheckboxField
        label={t('sites.filter.available')}
        value={search.available ?? false}
        onChange={(available) => narrow({ available: available || undefined })}
      />
      <CheckboxField
        label={t('sites.filter.public')}
        value={search.isPublic ?? false}
        onChange={(isPublic) => narrow({ isPublic: isPublic || undefined })}
      />
    </>
  );
}

interface SquareMetresFieldProps {
  readonly label: string;
  readonly digits: string | undefined;
  readonly onChange: (digits: string | undefined) => void;
}

/** Narrows when it is left or Enter is pressed: half a number would show half the places. */
function SquareMetresField({ label, digits, onChange }: SquareMetresFieldProps): ReactNode {
  const { t } = useTexts();
  const [text, setText] = useState(digits ?? '');
  const settle = () => {
    const written = text.replaceAll(/\s/g, '');
    const next = /^\d{1,8}$/.test(written) ? written : undefined;
    if (next !== digits) onChange(next);
  };
  return (
    <div
      role="presentation"
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
      }}
    >
      <TextField
        label={`${label}, ${t('sites.unit.squareMetres')}`}
        value={text}
        maxLength={10}
        spellCheck={false}
        onChange={setText}
      />
    </div>
  );
}
