/** The municipality's own themes: those in use are offered, a new one is written. */
import type { ReactNode } from 'react';
import { findLandUseThemes } from '../../api/find-records.js';
import { RecordsPicker } from '../../ui/record-picker.js';

interface ThemesFieldProps {
  readonly label: string;
  readonly name: string;
  readonly description?: string;
  readonly themes: readonly string[];
  readonly onChange: (themes: string[]) => void;
}

export function ThemesField({ themes, onChange, ...field }: ThemesFieldProps): ReactNode {
  return (
    <RecordsPicker
      {...field}
      value={themes.map((theme) => ({ id: theme, name: theme }))}
      onChange={(chosen) => onChange(chosen.map(({ name }) => name))}
      search={findLandUseThemes}
      onCreate={(text) => {
        const theme = text.trim();
        if (theme !== '' && !themes.includes(theme)) onChange([...themes, theme]);
      }}
    />
  );
}
