/** The columns of the list of plots and premises, as the person has chosen them. */
import { formatPropertyId, type ListColumn } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { toDay } from '../../texts/formats.js';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import type { Column } from '../../ui/data-table.js';
import { ObligationTag, SiteStatusTag, useSiteWords } from './site-words.js';
import styles from './sites.module.css';
import type { SiteRow } from './sites.api.js';

type SiteColumn = Exclude<keyof SiteRow, 'id' | 'version' | 'east' | 'north' | 'isPublic' | 'town' | 'postalCode'>;

const widths: Partial<Record<SiteColumn, string>> = {
  name: '26%',
  kind: '8em',
  status: '10em',
  size: '9em',
  salePrice: '10em',
  owner: '13em',
  statusSince: '9em',
};
const numbers: ReadonlySet<string> = new Set([
  'size',
  'area',
  'computedArea',
  'floorArea',
  'buildingRight',
  'salePrice',
  'monthlyRent',
]);
const plain: ReadonlySet<string> = new Set(['kind', 'status', 'businessArea']);

export function useSiteColumns(shown: readonly ListColumn[]): Column<SiteRow>[] {
  const { t, formats } = useTexts();
  const words = useSiteWords();
  const day = (value: string | null): string | null => value && formats.day(value);
  const number = (value: number | null): string | null =>
    value === null ? null : formats.number(value, { maximumFractionDigits: 2 });
  const cells: Record<SiteColumn, (row: SiteRow) => ReactNode> = {
    name: (row) => (
      <span className={styles.name}>
        {row.name} <ObligationTag site={row} />
      </span>
    ),
    kind: ({ kind }) => t(`sites.kind.${kind}`),
    status: ({ status }) => <SiteStatusTag status={status} />,
    statusSince: ({ statusSince }) => day(statusSince),
    statusUntil: ({ statusUntil }) => day(statusUntil),
    size: ({ size }) => (size === null ? null : formats.number(size, { maximumFractionDigits: 0 })),
    businessArea: ({ businessArea }) => businessArea?.name,
    salePrice: ({ salePrice }) => words.euros(salePrice),
    monthlyRent: ({ monthlyRent }) => words.euros(monthlyRent),
    street: ({ street }) => street,
    propertyId: ({ propertyId }) => propertyId && formatPropertyId(propertyId),
    uses: ({ uses }) => uses.map((use) => t(`sites.use.${use}`)).join(', '),
    area: ({ area }) => number(area),
    computedArea: ({ computedArea }) => number(computedArea),
    floorArea: ({ floorArea }) => number(floorArea),
    buildingRight: ({ buildingRight }) => number(buildingRight),
    zoningMark: ({ zoningMark }) => zoningMark,
    availableFrom: ({ availableFrom }) => day(availableFrom),
    buildingObligationOn: ({ buildingObligationOn }) => day(buildingObligationOn),
    buildingObligationMetOn: ({ buildingObligationMetOn }) => day(buildingObligationMetOn),
    company: ({ company }) => company?.name,
    owner: ({ owner }) => owner?.name,
    updatedAt: ({ updatedAt }) => formats.day(toDay(updatedAt)),
  };
  return shown.map(({ key, label, sort }) => ({
    key,
    header: t(label as ScreenText),
    cell: cells[key as SiteColumn],
    ...(sort !== undefined && { sort }),
    ...(plain.has(key) && { noLabel: true }),
    ...(numbers.has(key) && { align: 'end' as const }),
    ...(widths[key as SiteColumn] !== undefined && { width: widths[key as SiteColumn] }),
  }));
}
