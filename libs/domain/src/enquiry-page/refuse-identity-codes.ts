import { withoutIdentityCodes } from '../mail-in/index.js';
import { RuleBroken } from '../platform/index.js';

/** This system has no place for personal identity codes: what holds one is sent back, each field with its fault. */
export function refuseIdentityCodes(given: Readonly<Record<string, string | undefined>>): void {
  const faults = Object.entries(given).flatMap(([name, text]) =>
    text !== undefined && withoutIdentityCodes(text).found > 0
      ? [{ pointer: `/${name}`, code: 'identity-code-refused' as const }]
      : [],
  );
  if (faults.length > 0) throw new RuleBroken(faults);
}
