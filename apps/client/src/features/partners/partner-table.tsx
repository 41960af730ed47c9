/** Partners in rows: who does what, whom to ask and how, and how old the knowledge is. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { CheckedOn } from './checked-on.js';
import type { Partner } from './partners.api.js';

interface PartnerTableProps {
  readonly label: string;
  readonly partners: readonly Partner[];
  readonly isRefreshing: boolean;
}

export function PartnerTable({ label, partners, isRefreshing }: PartnerTableProps): ReactNode {
  const { t, formats } = useTexts();
  const columns: Column<Partner>[] = [
    { key: 'name', header: t('partners.field.name'), cell: ({ name }) => name },
    {
      key: 'sector',
      header: t('partners.field.sector'),
      cell: ({ sector }) => t(`partners.sector.${sector}`),
      noLabel: true,
    },
    {
      key: 'areas',
      header: t('partners.field.areas'),
      cell: ({ areas }) => formats.list(areas.map((area) => t(`partners.area.${area}`))),
    },
    { key: 'contactName', header: t('partners.field.contactName'), cell: ({ contactName }) => contactName },
    { key: 'phone', header: t('partners.field.phone'), cell: ({ phone }) => phone },
    { key: 'email', header: t('partners.field.email'), cell: ({ email }) => email, show: 'wide' },
    { key: 'checked', header: t('partners.field.checked'), cell: (partner) => <CheckedOn partner={partner} /> },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={partners}
      rowKey={({ id }) => id}
      rowLink={({ id }) => ({ to: '/partners/$id', params: { id } })}
      isRefreshing={isRefreshing}
    />
  );
}
