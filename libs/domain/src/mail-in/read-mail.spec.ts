import { expect, test } from '@jest/globals';
import { bareSubject, forwardedIn } from './forwarded.js';
import { newestText, whereThreadBegins } from './newest-text.js';
import { textOfHtml } from './plain-text.js';
import { readMail } from './read-mail.js';

const isOurs = (address: string) => address.endsWith('@kunta.example.test');
const read = (...lines: string[]) => readMail(Buffer.from(lines.join('\r\n')), isOurs);

test('a plain mail: who, when, what about, and only what was written last', async () => {
  const mail = await read(
    'From: =?UTF-8?Q?Aino_M=C3=A4kinen?= <Aino@Paja.example.test>',
    'To: Koordinaattori <ko@kunta.example.test>',
    'Subject: VS: Re: Tontti',
    'Date: Wed, 18 Nov 2026 10:15:00 +0200',
    'Message-ID: <1@paja.example.test>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hei, tarvitsemme ison tontin.',
    '',
    '-- ',
    'Aino Mäkinen, Paja Oy',
    '',
    'ke 18.11.2026 klo 9.00 Koordinaattori kirjoitti:',
    '> Mitä tarvitsette?',
  );
  expect(mail).toMatchObject({
    from: { name: 'Aino Mäkinen', address: 'aino@paja.example.test' },
    subject: 'Tontti',
    date: new Date('2026-11-18T08:15:00Z'),
    notes: 'Hei, tarvitsemme ison tontin.',
    messageId: '<1@paja.example.test>',
    forwarded: false,
  });
});

test.each([
  [
    'Outlook, fi',
    'Lähettäjä: Aino Mäkinen <aino@paja.example.test>\nLähetetty: keskiviikko 18. marraskuuta 2026\nVastaanottaja: K\nAihe: Tontti\n\nHei.',
    'VL: Tontti',
  ],
  [
    'Outlook, sv',
    'Från: Aino Mäkinen <aino@paja.example.test>\nSkickat: den 18 november 2026\nTill: K\nÄmne: Tontti\n\nHei.',
    'VB: Tontti',
  ],
  [
    'Outlook, en',
    'From: Aino Mäkinen <aino@paja.example.test>\nSent: Wednesday, 18 November 2026\nTo: K\nSubject: Tontti\n\nHei.',
    'FW: Tontti',
  ],
  [
    'Gmail',
    '---------- Forwarded message ---------\nFrom: Aino Mäkinen <aino@paja.example.test>\nDate: Wed, 18 Nov 2026\nSubject: Tontti\nTo: <k@kunta.example.test>\n\nHei.',
    'Fwd: Tontti',
  ],
  [
    'Gmail, fi',
    '---------- Välitetty viesti ---------\nLähettäjä: Aino Mäkinen <aino@paja.example.test>\nPäivämäärä: ke 18.11.2026\nAihe: Tontti\nSaaja: <k@kunta.example.test>\n\nHei.',
    'Tontti',
  ],
  [
    'Apple Mail',
    'Begin forwarded message:\n\n> From: Aino Mäkinen <aino@paja.example.test>\n> Subject: Tontti\n> Date: 18 November 2026\n> To: k@kunta.example.test\n>\n> Hei.',
    'Fwd: Tontti',
  ],
  [
    'Apple Mail, bold',
    'Alkaa välitetty viesti:\n\n*Lähettäjä:* Aino Mäkinen <aino@paja.example.test>\n*Aihe:* *Tontti*\n\nHei.',
    'Fwd: Tontti',
  ],
])('the writer of a forwarded message is found: %s', (_, body, subject) => {
  const found = forwardedIn(subject, `Tiedoksi\n\n${body}`);
  expect(found).toMatchObject({ name: 'Aino Mäkinen', address: 'aino@paja.example.test', text: 'Hei.' });
  expect(bareSubject(found?.subject ?? '').replaceAll('*', '')).toBe('Tontti');
});

test('a reply that quotes its thread is no forwarded message, and a stranger cannot pretend one', async () => {
  const block = 'From: Toinen <toinen@muu.example.test>\nSent: today\nTo: K\nSubject: Tontti\n\nHei.';
  expect(forwardedIn('Re: Tontti', `Kiitos.\n\n${block}`)).toBeNull();
  const mail = await read('From: x@paha.example.test', 'Subject: Fwd: Tontti', '', ...block.split('\n'));
  expect([mail.from.address, mail.forwarded]).toEqual(['x@paha.example.test', false]);
});

test('a message forwarded as an attachment is read instead of its cover', async () => {
  const mail = await read(
    'From: ko@kunta.example.test',
    'Subject: tiedoksi',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'Katso.',
    '--x',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    '',
    'From: Aino <aino@paja.example.test>',
    'Subject: Tontti',
    '',
    'Hei, onko tontteja?',
    '--x--',
  );
  expect(mail).toMatchObject({
    from: { address: 'aino@paja.example.test' },
    subject: 'Tontti',
    notes: 'Hei, onko tontteja?',
    forwarded: true,
  });
});

test('HTML becomes words: nothing of scripts, styles and pictures', () => {
  const html = `<html><head><style>p{color:red}</style><title>t</title></head><body><!-- <p>ei</p> --><p>Hei &auml;iti,<br>rivi&nbsp;2</p>
    <script>alert('x')</script><img src="https://seuranta.example.test/x.gif" onerror="alert(1)"><div>1 &lt; 2 &#228; &#x1F600;</div></body></html>`;
  expect(
    textOfHtml(html)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual(['Hei äiti,', 'rivi 2', '1 < 2 ä 😀']);
});

test('subjects are one short line, whatever they hold', async () => {
  expect(bareSubject('Re: VS: SV: Fwd: re[2]: Tontti\r\nBcc: x@example.test')).toBe('Tontti Bcc: x@example.test');
  const mail = await read('From: a@b.example.test', `Subject: ${'x'.repeat(5000)}`, '', 'Hei');
  expect(mail.subject.length).toBeLessThanOrEqual(200);
});

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['a zip', Buffer.from('PK\u0003\u0004\u0000\u0000nonsense')],
  ['bytes of chance', Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256))],
  ['an Outlook .msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0])],
  ['headers without end', Buffer.from(`From: a@b.example.test\r\nX: ${'y'.repeat(600_000)}`)],
])('%s is refused in words', async (_, content) => {
  await expect(readMail(content, isOurs)).rejects.toThrow('mail-unreadable');
});

test('deep nesting is refused, and broken MIME gives what it has', async () => {
  let body = 'Content-Type: text/plain\r\n\r\nytimessä';
  for (let n = 0; n < 60; n += 1)
    body = `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n${body}\r\n--b${n}--`;
  await expect(readMail(Buffer.from(`From: a@b.example.test\r\n${body}`), isOurs)).rejects.toThrow('mail-unreadable');
  const broken = await read(
    'From: a@b.example.test',
    'Content-Type: multipart/mixed; boundary=puuttuu',
    '',
    '--puuttuu',
    'Content-Type: text/plain; charset=olematon',
    'Content-Transfer-Encoding: base64',
    '',
    '!!!ei base64!!!',
  );
  expect(broken.from.address).toBe('a@b.example.test');
});

test('heavy input costs no more than its length', () => {
  const begun = performance.now();
  textOfHtml('<'.repeat(200_000));
  textOfHtml('<div '.repeat(100_000));
  textOfHtml(`<!--${'-'.repeat(200_000)}`);
  newestText('Lähettäjä: '.repeat(20_000));
  newestText(`${'a '.repeat(50_000)}wrote`);
  forwardedIn('re: '.repeat(20_000), 'From: '.repeat(20_000));
  bareSubject('re:'.repeat(20_000));
  expect(performance.now() - begun).toBeLessThan(5000);
});

/** How many times lines are read while the beginning of the thread is looked for. */
function readsOf(lines: string[]): number {
  let reads = 0;
  whereThreadBegins(
    new Proxy(lines, {
      get(target, key, self): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key, self);
      },
    }),
  );
  return reads;
}

test.each([
  ['wrote:', ['wrote:']],
  ['wrote: above empty lines', ['wrote:', '', '', '']],
  ['rules', ['__________', '']],
  ['senders', ['From: x']],
])('looking for the thread reads each line a few times, however many look like its head: %s', (_, lines) => {
  const many = Array.from({ length: 20_000 / lines.length }, () => lines).flat();
  expect(readsOf(many)).toBeLessThan(20 * many.length);
});

test('of an endless body only its beginning is looked at', async () => {
  const mail = await read('From: a@b.example.test', '', ...Array.from({ length: 3000 }, (_, n) => `${n}`));
  expect(mail.notes.split('\n').at(-1)).toBe('1999');
  expect((await read('From: a@b.example.test', '', 'x'.repeat(200_000))).notes).toHaveLength(10_000);
});
