import { changeBetween, fewestForArrow, fewestForLight, type Light, type Trend } from '@elinvoima/contracts';
import type { Figure } from '../../indicator.js';

const nOf = ({ counted }: Figure): number => counted ?? 0;

/** Too few answers give no light, whatever the target says. */
export const lightOfEnough = (figure: Figure, _previous: Figure, byTarget: Light): Light =>
  nOf(figure) >= fewestForLight ? byTarget : 'none';

const asFigure = (figure: Figure) => ({
  n: nOf(figure),
  value: figure.value ?? 0,
  interval: null,
  standardError: figure['standardError'] ?? null,
});

/** An arrow only where both rounds have enough answers and the change is more than chance. */
export function trendBeyondChance(figure: Figure, previous: Figure): Trend | null {
  if (figure.value === null || previous.value === null) return null;
  if (Math.min(nOf(figure), nOf(previous)) < fewestForArrow) return null;
  const change = changeBetween(asFigure(previous), asFigure(figure));
  if (change === null || !change.clear) return null;
  return change.value > 0 ? 'up' : 'down';
}
