/** What the list finds, as files for maps and tables: whole, in the list's own filter and order. */
import type { CoordinateSystem } from '@elinvoima/contracts';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import { DownloadLink } from '../../ui/download-link.js';
import styles from './site-files.module.css';
import type { SitesFilter } from './sites-search.js';

const forms = [
  { file: 'geojson', crs: '3067', name: 'site-files.geojson-3067' },
  { file: 'geojson', crs: '4326', name: 'site-files.geojson-4326' },
  { file: 'csv', crs: '3067', name: 'site-files.csv-3067' },
] as const satisfies readonly { file: string; crs: CoordinateSystem; name: ScreenText }[];

export function SiteFiles({
  filter,
  sort,
}: {
  readonly filter: SitesFilter;
  readonly sort: string | undefined;
}): ReactNode {
  const { t } = useTexts();
  const query = new URLSearchParams(
    Object.entries({ ...filter, sort }).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
  return (
    <div role="group" aria-label={t('site-files.title')} className={styles.files}>
      <span className={styles.title}>{t('site-files.title')}</span>
      {forms.map(({ file, crs, name }) => (
        <DownloadLink
          isGuarded
          key={file + crs}
          variant="quiet"
          href={`/api/sites.${file}?${new URLSearchParams([...query, ['crs', crs]]).toString()}`}
          icon={<Download aria-hidden size={16} />}
        >
          {t(name)}
        </DownloadLink>
      ))}
    </div>
  );
}
