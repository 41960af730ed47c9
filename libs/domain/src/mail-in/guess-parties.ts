import type { Database } from '../platform/index.js';
import type { MailPerson } from './read-mail.js';

/** Why somebody or something is thought to be meant, in words of the catalogue (`mail-in.why.*`). */
export const guessReasons = ['address', 'role', 'companyAddress', 'website', 'colleague', 'name'] as const;
export type GuessReason = (typeof guessReasons)[number];

export interface Guess {
  kind: 'company' | 'contact' | 'partner';
  id: string;
  name: string;
  why: GuessReason;
}

/** Mail services of everybody: their domain says nothing of a company. */
const everybodys = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.fi',
  'live.com',
  'live.fi',
  'msn.com',
  'icloud.com',
  'me.com',
  'yahoo.com',
  'yahoo.fi',
  'luukku.com',
  'suomi24.fi',
  'kolumbus.fi',
  'elisanet.fi',
  'saunalahti.fi',
  'pp.inet.fi',
  'inet.fi',
  'phnet.fi',
  'netti.fi',
  'welho.com',
  'dnainternet.net',
  'proton.me',
  'protonmail.com',
  'gmx.com',
  'mail.com',
  'telia.com',
  'aol.com',
]);

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The domain, where it is a company's or an organisation's own. */
export const ownDomain = (address: string): string | null => {
  const domain = domainOf(address);
  return everybodys.has(domain) || !domain.includes('.') ? null : domain;
};

interface Known {
  contactId: string;
  /** The use of their data is restricted (GDPR 18): the company may be guessed by them, they themselves are not put forward. */
  isRestricted: boolean;
  name: string;
  companies: { id: string; name: string }[];
}

/** Whom a mail concerns: by address, else by domain, else by a company's name in it. People and companies are only pointed at. */
export async function guessParties(db: Database, others: readonly MailPerson[], text: string): Promise<Guess[]> {
  const addresses = others.map(({ address }) => address);
  const known = await db.query<Known>(
    `select p.id as "contactId", p.first_name || ' ' || p.last_name as name, p.restricted_on is not null as "isRestricted", coalesce((
       select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by r.position)
       from contact_roles r join companies c on c.id = r.company_id where r.contact_id = p.id and c.deleted_at is null), '[]') as companies
     from contacts p where lower(p.email) = any($1::text[]) and p.deleted_at is null limit 20`,
    [addresses],
  );
  const guesses: Guess[] = known.flatMap(({ contactId, name, isRestricted, companies }) => [
    ...(isRestricted ? [] : [{ kind: 'contact' as const, id: contactId, name, why: 'address' as const }]),
    // A person of many companies writes for one of them, and it is not ours to say for which but the first.
    ...companies.slice(0, 1).map((company) => ({ kind: 'company' as const, ...company, why: 'role' as const })),
  ]);
  if (!guesses.some(({ kind }) => kind === 'company')) guesses.push(...(await byDomain(db, addresses)));
  if (guesses.length === 0)
    guesses.push(...(await byName(db, `${others.map(({ name }) => name).join('\n')}\n${text}`)));
  return [...new Map(guesses.map((guess) => [guess.id, guess])).values()];
}

async function byDomain(db: Database, addresses: readonly string[]): Promise<Guess[]> {
  const domains = [...new Set(addresses.flatMap((address) => ownDomain(address) ?? []))];
  const found = await db.query<Guess>(
    `select 'company' as kind, c.id, c.name, 'companyAddress' as why, 1 as rank from companies c
       where lower(c.email) = any($1::text[]) and c.deleted_at is null
     union all
     select 'partner', o.id, o.name, 'companyAddress', 1 from partners o
       where (lower(o.email) = any($1::text[]) or split_part(lower(o.email), '@', 2) = any($2::text[])) and o.deleted_at is null
     union all
     select 'company', c.id, c.name, 'website', 2 from companies c
       where c.deleted_at is null and (split_part(lower(c.email), '@', 2) = any($2::text[])
         or substring(lower(c.website) from '^(?:https?://)?(?:www\\.)?([^/:?#]+)') = any($2::text[]))
     union all
     (select distinct 'company', c.id, c.name, 'colleague', 3 from contacts p join contact_roles r on r.contact_id = p.id
       join companies c on c.id = r.company_id
       where split_part(lower(p.email), '@', 2) = any($2::text[]) and p.deleted_at is null and c.deleted_at is null)
     order by rank limit 20`,
    [addresses, domains],
  );
  const [best] = found;
  // One company of a domain is a guess; several are a house of many firms, and then nobody knows.
  const companies = new Set(found.filter(({ kind }) => kind === 'company').map(({ id }) => id));
  if (best === undefined || companies.size > 1)
    return found
      .filter(({ kind }) => kind === 'partner')
      .slice(0, 1)
      .map(plain);
  return [plain(best)];
}

/** The longest name of a company that stands in the text as whole words. */
async function byName(db: Database, text: string): Promise<Guess[]> {
  const found = await db.query<Guess>(
    `select 'company' as kind, c.id, c.name, 'name' as why
     from companies c cross join lateral (
       select trim(regexp_replace(lower(c.name), '\\s*\\m(oy|oyj|ab|ky|tmi|ay|t:mi|osk|ry|ltd)\\M\\.?', '', 'g')) as core) n
     where c.deleted_at is null and length(n.core) >= 5
       and strpos(' ' || regexp_replace($1, '[^[:alnum:]&+-]+', ' ', 'g') || ' ', ' ' || regexp_replace(n.core, '[^[:alnum:]&+-]+', ' ', 'g') || ' ') > 0
     order by length(n.core) desc limit 1`,
    [text.toLowerCase().slice(0, 20_000)],
  );
  return found.map(plain);
}

const plain = ({ kind, id, name, why }: Guess): Guess => ({ kind, id, name, why });
