/** The plots and premises of an area: first what they come to, then each. */
import { enquiryKinds } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import { SiteStatusTag } from '../../ui/site-status-tag.js';
import { EmptyState } from '../../ui/states.js';
import type { BusinessArea } from './business-areas.api.js';
import styles from './business-areas.module.css';

export function AreaSites({ area }: { readonly area: BusinessArea }): ReactNode {
  const { t, formats } = useTexts();
  const { sites, siteCount } = area;
  const metres = (value: number | null) => (value === null ? null : `${formats.number(Math.round(value))} m²`);
  return (
    <Section title={t('business-areas.sites')} count={siteCount}>
      {sites.length === 0 ? (
        <EmptyState>{t('business-areas.sitesEmpty')}</EmptyState>
      ) : (
        <>
          <Tallies area={area} />
          <DataTable
            label={t('business-areas.sites')}
            columns={[
              { key: 'name', header: t('business-areas.field.name'), cell: ({ name }) => name },
              {
                key: 'kind',
                header: t('business-areas.kind'),
                cell: ({ kind }) => t(`sites.kind.${kind}`),
                show: 'wide',
              },
              {
                key: 'status',
                header: t('sites.field.status'),
                cell: ({ status }) => <SiteStatusTag status={status} />,
                noLabel: true,
              },
              {
                key: 'area',
                header: t('sites.field.area'),
                cell: ({ kind, area: ground, floorArea }) =>
                  metres(kind === 'premises' ? (floorArea ?? ground) : ground),
                align: 'end',
              },
            ]}
            rows={sites}
            rowKey={({ id }) => id}
            rowLink={({ id }) => ({ to: '/sites/$id', params: { id } })}
          />
          {sites.length < siteCount && (
            <p>
              <Link to="/sites">{t('sites.title')}</Link>
            </p>
          )}
        </>
      )}
    </Section>
  );
}

function Tallies({ area: { tallies } }: { readonly area: BusinessArea }): ReactNode {
  const { t, formats } = useTexts();
  const rows = enquiryKinds.flatMap((kind) => tallies.filter((tally) => tally.kind === kind));
  return (
    <table className={styles.tallies} aria-label={t('business-areas.tally')}>
      <thead>
        <tr>
          <th scope="col">{t('business-areas.tally')}</th>
          <th scope="col">{t('business-areas.tally.count')}</th>
          <th scope="col">{t('business-areas.tally.area')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, status, count, area }) => (
          <tr key={`${kind} ${status}`}>
            <th scope="row">
              {t(`sites.kind.${kind}`)}, {t(`sites.status.${status}`)}
            </th>
            <td>{formats.number(count)}</td>
            <td>{area === 0 ? '–' : formats.number(Math.round(area))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
