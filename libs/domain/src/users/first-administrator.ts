import { hashToken, newToken, type Database } from '../platform/index.js';

const validHours = 24;

/**
 * An installation without demo data begins with one administrator and no password. Answers the one-time code that sets it, to be
 * printed on the console and nowhere else; null once somebody can sign in. Asked again before that, it answers a fresh code.
 */
export async function firstAdministratorCode(db: Database, email: string): Promise<string | null> {
  return db.transaction(async () => {
    // Two starts at the same time make one administrator.
    await db.query(`select pg_advisory_xact_lock(hashtextextended('first-administrator', 0))`);
    const [known] = await db.query(
      `select 1 from users where role = 'administrator' and (password_hash is not null or has_identity) and disabled_at is null`,
    );
    if (known !== undefined) return null;
    const { id } = await db.one<{ id: string }>(
      `insert into users (email, name, role) values (lower($1), 'Pääkäyttäjä', 'administrator')
       on conflict (email) do update set role = 'administrator', disabled_at = null returning id`,
      [email],
    );
    const code = newToken();
    await db.query(`delete from one_time_links where user_id = $1 and used_at is null`, [id]);
    await db.query(
      `insert into one_time_links (user_id, purpose, token_hash, expires_at) values ($1, 'invitation', $2, now() + make_interval(hours => $3))`,
      [id, hashToken(code), validHours],
    );
    return code;
  });
}
