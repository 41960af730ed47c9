import { isDeepStrictEqual } from 'node:util';
import { updateVersioned, type Database } from '../platform/index.js';
import { targetIdentity } from './compare-programmes.js';
import { targetsOf } from './current-programme.query.js';
import { IndicatorTarget } from './indicator-target.entity.js';
import { targetAsFile } from './programme-as-file.js';
import type { TargetRule } from './target-file.js';
import { insertTarget } from './write-programme.js';

/** A target's columns as its file's members give them. */
export const targetColumns = ({
  indicator,
  spread,
  ...target
}: TargetRule): Omit<
  IndicatorTarget,
  'id' | 'programmeId' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'deletedAt'
> => ({
  ...target,
  indicatorKey: indicator,
  spreadKind: spread?.periodKind ?? null,
  spreadShares: spread?.shares ?? null,
});

/** Makes a programme's targets those of a file: the same ones stay untouched, others change, come, or go to the bin. */
export async function replaceTargets(
  db: Database,
  programmeId: string,
  targets: readonly TargetRule[],
  by: string | null,
): Promise<void> {
  const known = new Map(
    (await targetsOf(db, programmeId)).map((target) => [targetIdentity(targetAsFile(target)), target]),
  );
  for (const target of targets) {
    const identity = targetIdentity(target);
    const held = known.get(identity);
    known.delete(identity);
    if (held === undefined) await insertTarget(db, programmeId, target, by);
    else if (!isDeepStrictEqual(targetAsFile(held), target))
      await updateVersioned(db, IndicatorTarget, held.id, null, targetColumns(target));
  }
  for (const { id } of known.values()) await updateVersioned(db, IndicatorTarget, id, null, { deletedAt: new Date() });
}
