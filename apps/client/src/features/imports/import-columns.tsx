/** The columns of a table with their first cells, and what each of them fills: as it was guessed, and to be put right. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { importQuery, mapColumns, type Import, type ImportTable } from './imports.api.js';
import styles from './imports.module.css';

type Column = ImportTable['columns'][number];

/** As many examples as tell a column apart, each cut to a line. */
const examplesOf = ({ examples }: Column): string =>
  [...new Set(examples.map((cell) => cell.trim()).filter((cell) => cell !== ''))]
    .slice(0, 3)
    .map((cell) => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell))
    .join(' · ');

export function ImportColumns({ taken, table }: { readonly taken: Import; readonly table: ImportTable }): ReactNode {
  const { t, isText } = useTexts();
  const queryClient = useQueryClient();
  const [fields, setFields] = useState<readonly (string | null)[]>(() => table.columns.map(({ field }) => field));
  const columns = table.columns.map((column, place) => ({ ...column, place }));
  const save = useMutation({
    mutationFn: () =>
      mapColumns(
        taken,
        Object.fromEntries(fields.flatMap((field, column) => (field === null ? [] : [[field, column]]))),
      ),
    onSuccess: (checking) => queryClient.setQueryData(importQuery(taken.id).queryKey, checking),
  });
  // A field is filled by one column: chosen here, it is free elsewhere.
  const choose = (column: number, field: string | null) =>
    setFields((known) => known.map((one, n) => (n === column ? field : one === field ? null : one)));
  const options = table.fields.map((value) => {
    const key = `import-fields.${taken.kind}.${value}`;
    return { value, label: isText(key) ? t(key) : value };
  });
  return (
    <Section title={t('import-file.columns')}>
      <p className={styles.hint}>{t('import-file.columnsHint')}</p>
      <FormLayout
        columns={2}
        onSubmit={() => save.mutate()}
        submitLabel={t('import-file.checkAgain')}
        isPending={save.isPending}
        error={save.error}
      >
        {columns.map((column) => {
          const { place: n } = column;
          const field = fields[n] ?? null;
          const by = field !== null && field === column.field ? column.by : field === null ? null : 'person';
          const examples = examplesOf(column);
          return (
            <div key={n} className={styles.column}>
              <Select
                label={column.header || t('import-file.column', { n: n + 1 })}
                description={examples === '' ? t('import-file.noExamples') : t('import-file.examples', { examples })}
                options={options}
                value={field}
                placeholder={t('import-file.notImported')}
                onClear={() => choose(n, null)}
                onChange={(value) => choose(n, value)}
              />
              {by !== null && (
                <p className={styles.by} data-by={by}>
                  {t(`import-file.by.${by}`)}
                </p>
              )}
            </div>
          );
        })}
      </FormLayout>
    </Section>
  );
}
