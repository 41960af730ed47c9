import { generateKeyPairSync } from 'node:crypto';
import { languages } from '@elinvoima/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mailOfReturnAddress } from '../../platform/index.js';
import { verifySignature } from '../../platform/mail/testing/verified-signature.js';
import { headersOf, startSmtpSink, textOf, type SmtpSink } from '../testing/smtp-sink.js';
import { openSurveyHouse, type SurveyHouse } from '../testing/survey-house.js';

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** Mails of surveys byte by byte, as the receiving server gets them: rules U1 and U3, and what every mail keeps to. */
describe('a survey’s mail on the wire', () => {
  let sink: SmtpSink;
  let house: SurveyHouse;
  let surveyId: string;

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openSurveyHouse({
      DEMO: '0',
      SMTP_URL: sink.url,
      PUBLIC_URL: 'https://kunta.example.test',
      MAIL_FROM: 'Testilän kunta, yrityspalvelut <yritykset@testila.example>',
      MAIL_REPLY_TO: 'neuvonta@testila.example',
      MAIL_BOUNCE_ADDRESS: 'palautukset@testila.example',
      DKIM_DOMAIN: 'testila.example',
      DKIM_SELECTOR: 'elinvoima',
      DKIM_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n'),
    });
    surveyId = await house.survey();
  });
  afterAll(async () => {
    await house.close();
    await sink.close();
  });
  beforeEach(() => {
    sink.received.length = 0;
  });

  const mailTo = async (person: Parameters<SurveyHouse['contact']>[0]) => {
    const { mails, invitations } = await house.send(surveyId, [await house.contact(person)]);
    await house.sender.send(mails[0] ?? '');
    return {
      mail: mails[0] ?? '',
      invitation: invitations[0] ?? '',
      raw: sink.received[0]?.raw ?? '',
      from: sink.received[0]?.from ?? '',
    };
  };

  it('U3 is signed over both List-* fields, and neither can be changed on the way', async () => {
    const { raw } = await mailTo({ firstName: 'Päivö' });
    const found = verifySignature(raw, publicKey);
    expect([found.tags.get('d'), found.tags.get('s')]).toEqual(['testila.example', 'elinvoima']);
    expect([found.isBodyWhole, found.isSignatureRight]).toEqual([true, true]);
    expect(found.signedFields).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
    );
    for (const [real, forged] of [
      ['List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Click'],
      ['kunta.example.test/u/', 'muu.example.test/u/'],
    ] as const) {
      expect(raw).toContain(real);
      expect(verifySignature(raw.replace(real, forged), publicKey).isSignatureRight).toBe(false);
    }
    expect(verifySignature(raw.replace('Hei', 'Moi').replace('SGVp', 'TW9p'), publicKey)).toMatchObject({
      isBodyWhole: false,
    });
  });

  it.each(languages)('is plain text, whole in %s, with links to nobody else', async (language) => {
    const { invitation, raw } = await mailTo({ firstName: 'Åke-Yrjö', language });
    const headers = headersOf(raw);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(raw).not.toMatch(/<html|<img|multipart\//i);
    expect(textOf(raw)).toContain('Åke-Yrjö');
    const addresses = textOf(raw).match(/https?:\/\/[^\s]+/g) ?? [];
    expect(addresses).toHaveLength(2);
    expect(addresses.every((address) => address.startsWith('https://kunta.example.test/'))).toBe(true);
    expect(headers.get('message-id')).toBe(`<${invitation}.0@kunta.example.test>`);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('reply-to')).toBe('neuvonta@testila.example');
    // RFC 5322: 998 characters at most, 78 where it can be; and nothing but ASCII, for not every server takes more.
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(/^\p{ASCII}*$/u.test(raw)).toBe(true);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('letters beyond ASCII arrive in the sender’s name and the subject', async () => {
    const { raw } = await mailTo({ language: 'sv' });
    const headers = headersOf(raw);
    expect(decodedWords(headers.get('from') ?? '')).toContain('Testilän kunta, yrityspalvelut');
    expect(decodedWords(headers.get('subject') ?? '')).toMatch(/Testby/);
    expect(headers.get('subject')).not.toMatch(/[^\u0020-\u007E]/);
  });

  it('names the mail in its envelope, sealed, so that a bounce can be told apart from a forged one', async () => {
    const { mail, from } = await mailTo({});
    expect(from).toMatch(/^palautukset\+[0-9a-f]{32}-[0-9a-f]{10}@testila\.example$/);
    expect(mailOfReturnAddress(house.config, from)).toBe(mail);
    expect(mailOfReturnAddress(house.config, from.toUpperCase())).toBe(mail);
    expect(mailOfReturnAddress(house.config, from.replace(/-[0-9a-f]/, '-x'))).toBeNull();
    const other = from.replace(/\+[0-9a-f]{4}/, '+0000');
    expect(mailOfReturnAddress(house.config, other)).toBeNull();
  });

  it('an answer link has no score and no name in it', async () => {
    const { raw } = await mailTo({ email: 'salainen.nimi@example.test' });
    const [link = ''] = textOf(raw).match(/https:\/\/kunta\.example\.test\/s\/\S+/) ?? [];
    expect(link).toMatch(/^https:\/\/kunta\.example\.test\/s\/[\w-]{22}$/);
  });
});

/** Encoded words (RFC 2047) as a person reads them. */
const decodedWords = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(words, 'base64').toString('utf8')
        : Buffer.from(
            words
              .replaceAll('_', ' ')
              .replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    );
