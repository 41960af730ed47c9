import { createReadStream, existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Clock, Database, keyedHash, sameBytes, type Config } from '../../platform/index.js';

/** Where the chain ended at some moment, told outside the database. */
export interface Anchor {
  at: string;
  position: number;
  /** Hexadecimal, as in the file. */
  hash: string;
}

const macOf = (secretKey: string, { at, position, hash }: Anchor): string =>
  keyedHash(secretKey, 'audit anchor', `${at} ${position} ${hash}`).toString('hex');

export const checkpointMac = (secretKey: string, position: number, hash: Buffer): Buffer =>
  keyedHash(secretKey, 'audit checkpoint', `${position} ${hash.toString('hex')}`);

/** Whether any key that the installation has had made it: what was signed before a change of keys stays true. */
export const isOurMac = (config: Config, mac: Buffer, make: (secretKey: string) => Buffer): boolean =>
  [config.secretKey, ...config.previousSecretKeys].some((key) => sameBytes(mac, make(key)));

export const anchorFile = (config: Config): string => join(config.dataDir, 'audit-anchors.log');

/**
 * Writes the chain's end into a file beside the database, signed with the installation's key. Whoever can rewrite the database, the
 * chain included, cannot make it agree with this file; a copy of the line in the log leaves the machine where logs are collected.
 */
@Injectable()
export class AnchorTrail {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers the line that was written, or null while nothing is sealed. */
  async run(): Promise<string | null> {
    const [head] = await this.db.query<{ position: string; hash: Buffer }>(
      'select position, hash from audit_seals order by position desc limit 1',
    );
    if (head === undefined) return null;
    const anchor: Anchor = {
      at: this.clock.now().toISOString(),
      position: Number(head.position),
      hash: head.hash.toString('hex'),
    };
    const line = `${anchor.at} ${anchor.position} ${anchor.hash} ${macOf(this.config.secretKey, anchor)}`;
    await appendFile(anchorFile(this.config), `${line}\n`, { mode: 0o600 });
    return line;
  }
}

/** The file's anchors by position, and the number of the first line that we did not write. */
export async function readAnchors(
  config: Config,
): Promise<{ isThere: boolean; anchors: ReadonlyMap<number, string>; last: Anchor | null; forgedLine: number | null }> {
  const path = anchorFile(config);
  const anchors = new Map<number, string>();
  let [last, forgedLine, number]: [Anchor | null, number | null, number] = [null, null, 0];
  if (!existsSync(path)) return { isThere: false, anchors, last, forgedLine };
  for await (const line of createInterface({ input: createReadStream(path) })) {
    number += 1;
    const [, at = '', position = '', hash = '', mac = ''] =
      /^(\S+) (\d{1,16}) ([0-9a-f]{64}) ([0-9a-f]{64})$/.exec(line) ?? [];
    const anchor: Anchor = { at, position: Number(position), hash };
    const isOurs = mac !== '' && isOurMac(config, Buffer.from(mac), (key) => Buffer.from(macOf(key, anchor)));
    if (!isOurs) forgedLine ??= number;
    else {
      // The same place told twice with two hashes: the chain was another one when the first was written.
      const told = anchors.get(anchor.position);
      if (told === undefined) anchors.set(anchor.position, hash);
      if (last === null || anchor.position > last.position) last = anchor;
    }
  }
  return { isThere: true, anchors, last, forgedLine };
}
