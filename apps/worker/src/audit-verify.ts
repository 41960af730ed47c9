import { VerifyChain, type ChainFault } from '@elinvoima/domain/audit';
import { ConfigFaults, openDatabase, readConfig } from '@elinvoima/domain/platform';

/** What each fault means, for whoever runs this at night. */
const said: { [Kind in ChainFault['kind']]: (fault: Extract<ChainFault, { kind: Kind }>) => string } = {
  changed: ({ position, seq }) =>
    `entry ${seq} (place ${position} of the chain) or its seal is not what was sealed: something in it was changed`,
  'entry-removed': ({ position, seq }) => `entry ${seq} (place ${position} of the chain) was sealed and is gone`,
  'seal-removed': ({ position }) => `place ${position} of the chain is missing: a seal was removed or moved`,
  unsealed: ({ seq }) =>
    `entry ${seq} has been waiting for its seal for over a minute: the worker does not run, or the entry was written past the chain`,
  'removed-unsealed': ({ seq }) => `entry ${seq} was written and is gone before it was sealed`,
  recomputed: ({ position }) =>
    `place ${position} of the chain is not what the anchor file says: the chain was calculated anew, or the database is a restored one`,
  'tail-cut': ({ position }) =>
    `from place ${position} on the chain is gone though the anchor file knows more: its tail was cut, or the database is a restored one`,
  checkpoint: ({ position }) =>
    `the chain begins at place ${position}, which this installation has not made its beginning`,
  anchor: ({ line }) =>
    `line ${line} of audit-anchors.log was not written by this installation, or SECRET_KEY is another one`,
};

/** `npm run audit:verify`: reads the whole trail and says whether it is as it was written. Ends with 1 when it is not. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const db = await openDatabase({
    url: config.databaseUrl,
    pool: 2,
    entities: [],
    onConnectionError: (error) => process.stderr.write(`${error.message}\n`),
  });
  try {
    const { verified, head, anchors, fault } = await new VerifyChain(db, config).run();
    if (fault !== null) {
      const sentence = said[fault.kind] as (fault: ChainFault) => string;
      process.stdout.write(`audit trail: NOT as it was written. ${sentence(fault)}.\n`);
      process.exitCode = 1;
      return;
    }
    const end = head === null ? 'nothing is sealed yet' : `the chain ends at place ${head.position}, ${head.hash}`;
    const outside =
      anchors === null
        ? 'No anchor file in DATA_DIR: nothing outside the database vouches for the end of the chain.'
        : `${anchors} anchors agree.`;
    process.stdout.write(`audit trail: as it was written, ${verified} entries verified; ${end}. ${outside}\n`);
  } finally {
    await db.dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFaults || error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
