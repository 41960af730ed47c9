import type { lookup } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressFault } from './public-address.js';
import { OutgoingFault, sendOutgoing, type OutgoingOptions } from './send-outgoing.js';

/** security.md A38, each form of it. */
const refused = [
  'https://127.1/',
  'https://0177.0.0.1/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://0/',
  'https://[::]/',
  'https://[::1]/',
  'https://[::ffff:a9fe:a9fe]/',
  'https://[64:ff9b::7f00:1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1/',
  'https://192.168.1.1/',
  'https://172.16.0.1/',
  'https://100.64.0.1/',
  'https://[fd00::1]/',
  'https://[fe80::1]/',
  'https://[2002:7f00:1::]/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://localhost/',
  'https://localhost./',
  'https://tietokanta.internal/',
  'https://palvelin/',
  'https://①②⑦.0.0.1/',
  'https://user@vastaanottaja.example/',
  'https://vastaanottaja.example@127.0.0.1/',
  'https://user:salasana@vastaanottaja.example/',
  'http://vastaanottaja.example/',
  'file:///etc/passwd',
  'gopher://vastaanottaja.example/',
  'ftp://vastaanottaja.example/',
  'data:text/plain,x',
  'https://vastaanottaja.example:5432/',
  'https://vastaanottaja.example:6379/',
  'https://vastaanottaja.example:22/',
  'https://vastaanottaja.example:80/',
  'https://',
  'ei osoite',
];

const resolving = (...answers: string[][]): typeof lookup => {
  let n = 0;
  const answer = (
    _name: string,
    _options: object,
    callback: (error: null, addresses: { address: string; family: number }[]) => void,
  ): void => {
    const addresses = answers[Math.min(n, answers.length - 1)] ?? [];
    n += 1;
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return answer as unknown as typeof lookup;
};

const wordOf = async (url: string, options: OutgoingOptions): Promise<string> => {
  try {
    return `answered ${(await sendOutgoing({ method: 'POST', url, body: '{}' }, options)).status}`;
  } catch (error) {
    if (error instanceof OutgoingFault) return error.word;
    throw error;
  }
};

describe('A38: requests to addresses that somebody typed in', () => {
  let server: Server;
  let port: number;
  let hits = 0;

  beforeAll(async () => {
    server = createServer((request, answer) => {
      hits += 1;
      if (request.url === '/redirect') answer.writeHead(302, { location: `http://127.0.0.1:${port}/inside` }).end();
      else if (request.url === '/large') answer.end('x'.repeat(1_000_000));
      else if (request.url === '/silent') request.resume();
      else answer.end('kiitos');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(
    () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  );

  it.each(refused)('%s is refused before anything is asked', async (url) => {
    expect(addressFault(url, { anywhere: false })).not.toBeNull();
    expect(await wordOf(url, { anywhere: false })).toBe('refused-address');
  });

  it('takes public ones', () => {
    for (const url of [
      'https://vastaanottaja.example/koukku?x=1',
      'https://vastaanottaja.example:8443/',
      'https://vastaanottaja.example:12345/',
      'https://93.184.215.14/',
      'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
    ])
      expect(addressFault(url, { anywhere: false })).toBeNull();
  });

  it.each([
    ['a name of a private address', [['10.1.2.3']]],
    ['a name of loopback', [['127.0.0.1']]],
    ['a name of the cloud’s own address', [['169.254.169.254']]],
    ['a name of a public and a private address', [['93.184.215.14', '192.168.0.1']]],
    ['a name of an IPv4 address inside IPv6', [['::ffff:10.0.0.1']]],
    ['a name of nothing', [[]]],
  ])('%s is refused when connecting', async (_what, answers) => {
    const url = 'https://vastaanottaja.example/';
    expect(await wordOf(url, { anywhere: false, resolve: resolving(...answers) })).toBe('refused-address');
  });

  it('a name that points elsewhere the second time is judged by what is connected to', async () => {
    let asked = 0;
    const first = resolving(['93.184.215.14'], ['127.0.0.1']);
    const counting = ((...args: Parameters<typeof first>) => {
      asked += 1;
      return (first as (...all: unknown[]) => void)(...args);
    }) as typeof lookup;
    // Judged beforehand, as a check apart from connecting would do: public.
    counting('vastaanottaja.example', { all: true }, () => undefined);
    hits = 0;
    expect(await wordOf(`https://vastaanottaja.example:${port}/`, { anywhere: false, resolve: counting })).toBe(
      'refused-address',
    );
    expect([asked, hits]).toEqual([2, 0]);
  });

  it('follows no redirect, cuts a long answer, and waits no longer than it may', async () => {
    const own = { anywhere: true };
    hits = 0;
    expect(await wordOf(`http://127.0.0.1:${port}/redirect`, own)).toBe('redirect');
    expect(hits).toBe(1);
    const { text } = await sendOutgoing({ method: 'POST', url: `http://127.0.0.1:${port}/large` }, own);
    expect(text).toHaveLength(4096);
    expect(await wordOf(`http://127.0.0.1:${port}/silent`, { ...own, totalMilliseconds: 100 })).toBe('timeout');
    expect(await wordOf(`http://127.0.0.1:${port}/`, own)).toBe('answered 200');
    expect(await wordOf(`http://127.0.0.1:${port}/`, { anywhere: false })).toBe('refused-address');
  });
});
