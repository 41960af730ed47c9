/** An event's theme: one that has been used before, or a new word. The same word is what lets themes be compared. */
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { RecordPicker } from '../../../ui/record-picker.js';
import { findEventThemes } from './outcome.api.js';

interface ThemeFieldProps {
  readonly value: string;
  readonly onChange: (theme: string) => void;
}

export function ThemeField({ value, onChange }: ThemeFieldProps): ReactNode {
  const { t } = useTexts();
  return (
    <RecordPicker
      label={t('events.field.theme')}
      name="theme"
      value={value === '' ? null : { id: value, name: value }}
      onChange={(theme) => onChange(theme?.name ?? '')}
      search={findEventThemes}
      onCreate={(text) => onChange(text.trim())}
    />
  );
}
