/** The columns of the directory, as the person has chosen them: who does what, whom to ask and how, and how old the knowledge is. */
import type { ListColumn } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { toDay } from '../../texts/formats.js';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import type { Column } from '../../ui/data-table.js';
import { CheckedOn } from './checked-on.js';
import type { Partner } from './partners.api.js';

type PartnerColumn = keyof Pick<
  Partner,
  | 'name'
  | 'sector'
  | 'areas'
  | 'parent'
  | 'contactName'
  | 'phone'
  | 'email'
  | 'checkedOn'
  | 'website'
  | 'businessId'
  | 'updatedAt'
>;

const widths: Partial<Record<PartnerColumn, string>> = {
  name: '22%',
  sector: '11em',
  phone: '10em',
  businessId: '9em',
  checkedOn: '18em',
  updatedAt: '9em',
};

export function usePartnerColumns(shown: readonly ListColumn[]): Column<Partner>[] {
  const { t, formats } = useTexts();
  const cells: Record<PartnerColumn, (partner: Partner) => ReactNode> = {
    name: ({ name }) => name,
    sector: ({ sector }) => t(`partners.sector.${sector}`),
    areas: ({ areas }) => formats.list(areas.map((area) => t(`partners.area.${area}`))),
    parent: ({ parent }) => parent?.name,
    contactName: ({ contactName }) => contactName,
    phone: ({ phone }) => phone,
    email: ({ email }) => email,
    checkedOn: (partner) => <CheckedOn partner={partner} />,
    website: ({ website }) => website,
    businessId: ({ businessId }) => businessId,
    updatedAt: ({ updatedAt }) => formats.day(toDay(updatedAt)),
  };
  return shown.map(({ key, label, sort }) => ({
    key,
    header: t(label as ScreenText),
    cell: cells[key as PartnerColumn],
    ...(sort !== undefined && { sort }),
    ...(key === 'sector' && { noLabel: true }),
    ...(widths[key as PartnerColumn] !== undefined && { width: widths[key as PartnerColumn] }),
  }));
}
