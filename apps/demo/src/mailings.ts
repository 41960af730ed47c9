import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

const sent = {
  subject: { fi: 'Elinvoiman marraskuu: rahoitusta, tontteja ja aamukahvit', en: 'Business news of the month' },
  text: {
    fi: `Hei,

tässä kuukauden kolme asiaa.

1. Kehittämisavustusten haku on auki. Autamme hakemuksen kanssa, kysy rohkeasti.
2. Yritysalueella on vapaita tontteja: https://example.test/tontit
3. Seuraavat aamukahvit ovat kuun viimeisenä torstaina. Tervetuloa.

Kysymyksiin vastaa elinkeinokoordinaattori.`,
    en: `Hello,

three things this month.

1. Development grants can be applied for. We help with the application.
2. Plots are available in the business area: https://example.test/tontit
3. Morning coffee is on the last Thursday of the month. Welcome.`,
  },
};

const draft = {
  subject: { fi: 'Kutsu: metallin iltapäivä' },
  text: {
    fi: `Hei,

kutsumme metallialan yritykset keskustelemaan työvoimasta ja energian hinnasta. Mukana on oppilaitos ja työllisyysalue.

Ilmoittaudu vastaamalla tähän viestiin.`,
  },
};

/** People's consents, a letter that was sent, and a draft that waits. Written by statements: nothing else's chance is touched. */
export async function makeMailings(
  db: Database,
  random: Random,
  { today, staff }: { today: Day; staff: readonly Staff[] },
): Promise<void> {
  const author = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const told = addDays(today, -300);
  await db.query(
    `update contacts set mailing_consent = case when abs(hashtext(id::text)) % 29 = 0 then 'refused' else 'given' end,
       mailing_consent_source = 'Lomake tapahtumassa', mailing_consent_on = $1
     where abs(hashtext(id::text)) % 29 = 0 or abs(hashtext(id::text)) % 4 = 0`,
    [told],
  );
  const sentAt = at(addDays(today, -12), 9);
  const [sentId, draftId] = [random.uuid(sentAt), random.uuid(at(addDays(today, -1), 15))];
  await db.query(
    `insert into mailings (id, kind, subject, text, recipient_group, state, started_at, finished_at, left_out, created_by, created_at, updated_at)
     values ($1, 'news', $2, $3, $4, 'sent', $5, $5::timestamptz + interval '4 minutes', '{"no_email": 31, "consent_missing": 64}', $6, $5, $5)`,
    [sentId, JSON.stringify(sent.subject), JSON.stringify(sent.text), '{"audience": ["companies"]}', sentAt, author],
  );
  await db.query(
    `insert into mailing_recipients (mailing_id, contact_id, company_id, email, language, state, put_at, sent_at)
     select $1, p.id, r.company_id, p.email, case p.language when 'en' then 'en' else 'fi' end,
       case when abs(hashtext(p.id::text)) % 41 = 0 then 'bounced' else 'sent' end, $2, $2::timestamptz + interval '1 minute'
     from contacts p join contact_roles r on r.contact_id = p.id and r.position = 0
     join companies c on c.id = r.company_id and c.kind <> 'sole_trader' and c.deleted_at is null
     where p.email is not null and p.deleted_at is null and p.mailing_consent <> 'refused'
     order by p.id limit 180
     on conflict do nothing`,
    [sentId, sentAt],
  );
  await db.query(
    `insert into mailings (id, kind, subject, text, recipient_group, created_by, created_at, updated_at)
     values ($1, 'invitation', $2, $3, '{"audience": ["companies"], "industries": ["25", "28"]}', $4, $5, $5)`,
    [draftId, JSON.stringify(draft.subject), JSON.stringify(draft.text), author, at(addDays(today, -1), 15)],
  );
}
