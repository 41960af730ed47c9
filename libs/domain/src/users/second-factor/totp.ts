import { Inject, Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import {
  CONFIG,
  Clock,
  Conflict,
  Database,
  municipalityName,
  sealText,
  theMunicipality,
  unsealText,
  type Config,
} from '../../platform/index.js';

const stepSeconds = 30;

/** The secret of one user opens for no other. */
export const totpPlace = (userId: string) => `totp-secret ${userId}`;

/** Codes of an authenticator app (RFC 6238): one step early or late is right, and no code is taken twice. */
@Injectable()
export class Totp {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A fresh secret, shown this once. It counts for nothing until `confirm` has seen a code of it. Throws `Conflict` when one is in use. */
  async begin(user: { id: string; email: string }): Promise<{ secret: string; uri: string }> {
    const secret = generateSecret();
    const made = await this.db.query(
      `insert into totp_secrets (user_id, sealed_secret) values ($1, $2)
       on conflict (user_id) do update set sealed_secret = excluded.sealed_secret, created_at = now()
       where totp_secrets.enrolled_at is null returning user_id`,
      [user.id, sealText(this.config, 'totp-secret', totpPlace(user.id), secret)],
    );
    if (made.length === 0) throw new Conflict('totp-enrolled');
    const municipality = municipalityName(await theMunicipality(this.db), 'fi');
    return { secret, uri: generateURI({ issuer: `Elinvoima ${municipality}`, label: user.email, secret }) };
  }

  /** Whether the first code is right; the app counts from then on. */
  async confirm(userId: string, code: string): Promise<boolean> {
    return this.take(userId, code, 'enrolled_at is null');
  }

  /** Takes a code of the enrolled app, once. */
  async use(userId: string, code: string): Promise<boolean> {
    return this.take(userId, code, 'enrolled_at is not null');
  }

  async remove(userId: string): Promise<boolean> {
    return (await this.db.query('delete from totp_secrets where user_id = $1 returning user_id', [userId])).length > 0;
  }

  private async take(userId: string, code: string, state: string): Promise<boolean> {
    const [row] = await this.db.query<{ sealed: Buffer; lastStep: string | null }>(
      `select sealed_secret as sealed, last_step as "lastStep" from totp_secrets where user_id = $1 and ${state}`,
      [userId],
    );
    if (row === undefined || !/^\d{6}$/.test(code)) return false;
    const now = this.clock.now();
    const result = await verify({
      secret: unsealText(this.config, 'totp-secret', totpPlace(userId), row.sealed),
      token: code,
      epoch: Math.floor(now.getTime() / 1000),
      epochTolerance: stepSeconds,
      ...(row.lastStep === null ? {} : { afterTimeStep: Number(row.lastStep) }),
    });
    if (!result.valid || !('timeStep' in result)) return false;
    // Two requests with the same code: the row tells which was first.
    const taken = await this.db.query(
      `update totp_secrets set last_step = $2, enrolled_at = coalesce(enrolled_at, $3)
       where user_id = $1 and (last_step is null or last_step < $2) returning user_id`,
      [userId, result.timeStep, now],
    );
    return taken.length > 0;
  }
}
