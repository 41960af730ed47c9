/** A proposal's theme: one of those in use, or a new word. */
import type { ReactNode } from 'react';
import { findLandUseThemes } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { RecordPicker } from '../../ui/record-picker.js';

interface ThemeFieldProps {
  readonly name: string;
  readonly theme: string | null;
  readonly onChange: (theme: string | null) => void;
}

export function ThemeField({ name, theme, onChange }: ThemeFieldProps): ReactNode {
  const { t } = useTexts();
  return (
    <RecordPicker
      label={t('plan-proposals.field.theme')}
      name={name}
      value={theme === null ? null : { id: theme, name: theme }}
      onChange={(chosen) => onChange(chosen?.name ?? null)}
      search={findLandUseThemes}
      onCreate={(text) => onChange(text.trim() || null)}
    />
  );
}
