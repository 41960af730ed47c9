/** Jobs, investment and built area; an empty field is not known. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { NumberField } from '../../ui/number-field.js';

export interface Figures {
  readonly jobs: number | null;
  readonly investment: number | null;
  readonly builtArea: number | null;
}

export const noFigures: Figures = { jobs: null, investment: null, builtArea: null };

interface FigureFieldsProps {
  readonly value: Figures;
  readonly onChange: (value: Figures) => void;
}

export function FigureFields({ value, onChange }: FigureFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <NumberField
        label={t('aftercare.measure.jobs')}
        name="jobs"
        description={t('aftercare.emptyIsUnknown')}
        value={value.jobs}
        onChange={(jobs) => onChange({ ...value, jobs })}
      />
      <NumberField
        label={t('aftercare.measure.investment')}
        name="investment"
        unit="€"
        value={value.investment}
        onChange={(investment) => onChange({ ...value, investment })}
      />
      <NumberField
        label={t('aftercare.measure.builtArea')}
        name="builtArea"
        unit="m²"
        value={value.builtArea}
        onChange={(builtArea) => onChange({ ...value, builtArea })}
      />
    </>
  );
}
