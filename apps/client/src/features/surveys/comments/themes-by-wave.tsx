/** How many answers speak of each theme, wave by wave: a table, since what is withheld cannot be drawn. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { themeName, waveThemesQuery, type Theme, type WaveThemes } from './comments.api.js';
import styles from './comments.module.css';

/** So many waves stand side by side on a page. */
const mostWaves = 4;

export function ThemesByWave({
  surveyId,
  themes,
}: {
  readonly surveyId: string;
  readonly themes: readonly Theme[];
}): ReactNode {
  const { t, language, formats } = useTexts();
  const query = useQuery(waveThemesQuery(surveyId));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton />;
  const waves = query.data.items.slice(-mostWaves);
  const rows = themes.filter(({ id }) => waves.some((wave) => wave.themes.some(({ themeId }) => themeId === id)));
  if (rows.length === 0) return <EmptyState>{t('shell.state.noMatches')}</EmptyState>;
  const cell = (wave: WaveThemes, id: string): ReactNode => {
    const found = wave.themes.find(({ themeId }) => themeId === id);
    if (found === undefined) return '–';
    return found.count === null ? (
      <span className={styles.quiet}>{t('survey-comments.withheld')}</span>
    ) : (
      formats.number(found.count)
    );
  };
  const columns: Column<Theme>[] = [
    { key: 'theme', header: t('survey-reply.theme'), cell: (theme) => themeName(theme, language) },
    ...waves.map((wave): Column<Theme> => ({
      key: wave.wave.id,
      header: wave.wave.name,
      align: 'end',
      cell: ({ id }) => cell(wave, id),
    })),
  ];
  return (
    <>
      <p className={styles.quiet}>{t('survey-comments.byWaveHint')}</p>
      <DataTable label={t('survey-comments.byWave')} rows={rows} rowKey={({ id }) => id} columns={columns} />
    </>
  );
}
