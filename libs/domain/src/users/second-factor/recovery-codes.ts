import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Clock, Database, keyedHash, type Config } from '../../platform/index.js';

const howMany = 10;
/** No letter that reads as another or as a digit; 12 of 31 are 59 bits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 12;

/** For the day when the phone is lost: ten codes on paper, each good once. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Ten new ones, shown this once; the earlier ones are dead. */
  async make(userId: string): Promise<string[]> {
    const codes = Array.from({ length: howMany }, () =>
      Array.from({ length }, () => letters[randomInt(letters.length)]).join(''),
    );
    await this.db.transaction(async () => {
      await this.removeAll(userId);
      await this.db.query('insert into recovery_codes (user_id, code_hash) select $1, unnest($2::bytea[])', [
        userId,
        codes.map((code) => this.hash(userId, code)),
      ]);
    });
    return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
  }

  /** Takes a code, however it is spaced, once. */
  async use(userId: string, code: string): Promise<boolean> {
    const plain = code.toLowerCase().replace(/[\s-]/g, '');
    const taken = await this.db.query(
      'update recovery_codes set used_at = $3 where user_id = $1 and code_hash = $2 and used_at is null returning id',
      [userId, this.hash(userId, plain), this.clock.now()],
    );
    return taken.length > 0;
  }

  async removeAll(userId: string): Promise<void> {
    await this.db.query('delete from recovery_codes where user_id = $1', [userId]);
  }

  private hash(userId: string, code: string): Buffer {
    return keyedHash(this.config.hashKey, `recovery-code ${userId}`, code);
  }
}
