import type { CommitmentMeasure } from '@elinvoima/contracts';
import { useTexts } from '../../texts/texts-provider.js';

const units: Record<CommitmentMeasure, string> = { jobs: '', investment: ' €', builtArea: ' m²' };

/** A figure with its unit; what nobody knows is said so, and is never 0. */
export function useFigureWords() {
  const { t, formats } = useTexts();
  return (measure: CommitmentMeasure, value: number | null): string =>
    value === null ? t('aftercare.unknown') : `${formats.number(value)}${units[measure]}`;
}
