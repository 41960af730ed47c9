/** The fields that narrow the list of plots and premises. */
import { buildingObligationStates, enquiryKinds, siteStatuses, siteUses } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
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
      <Select
        label={t('sites.field.kind')}
        options={enquiryKinds.map((value) => ({ value, label: t(`sites.kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => narrow({ kind })}
        placeholder={all}
        onClear={() => narrow({ kind: undefined })}
      />
      <Select
        label={t('sites.field.status')}
        options={siteStatuses.map((value) => ({ value, label: t(`sites.status.${value}`) }))}
        value={search.status ?? null}
        onChange={(status) => narrow({ status })}
        placeholder={all}
        onClear={() => narrow({ status: undefined })}
      />
      <Select
        label={t('sites.field.uses')}
        options={siteUses.map((value) => ({ value, label: t(`sites.use.${value}`) }))}
        value={search.use ?? null}
        onChange={(use) => narrow({ use })}
        placeholder={all}
        onClear={() => narrow({ use: undefined })}
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
      <Select
        label={t('sites.field.owner')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.ownerId ?? null}
        onChange={(ownerId) => narrow({ ownerId })}
        placeholder={all}
        onClear={() => narrow({ ownerId: undefined })}
      />
      <Select
        label={t('sites.section.obligation')}
        options={buildingObligationStates.map((value) => ({ value, label: t(`sites.obligation.${value}`) }))}
        value={search.obligation ?? null}
        onChange={(obligation) => narrow({ obligation })}
        placeholder={all}
        onClear={() => narrow({ obligation: undefined })}
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
