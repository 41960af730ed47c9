import { createHash, createVerify } from 'node:crypto';

/** What a receiver that checks DKIM (RFC 6376) finds: the tags, and whether body and header are as they were signed. */
export interface VerifiedSignature {
  tags: Map<string, string>;
  signedFields: string[];
  isBodyWhole: boolean;
  isSignatureRight: boolean;
}

const relaxedValue = (value: string): string =>
  value
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();

/** A verifier of its own, that shares nothing with what signs. For specs only; relaxed/relaxed and rsa-sha256 alone. */
export function verifySignature(raw: string, publicKey: string): VerifiedSignature {
  const split = raw.indexOf('\r\n\r\n');
  const fields = [...raw.slice(0, split + 2).matchAll(/([^\s:]+):((?:.|\r\n[ \t])*)\r\n/g)].map(
    ([, name = '', value = '']) => ({ name: name.toLowerCase(), value }),
  );
  const signature = fields.find(({ name }) => name === 'dkim-signature')?.value ?? '';
  const tags = new Map(
    signature
      .split(';')
      .map((tag): [string, string] => [
        tag.split('=')[0]?.trim() ?? '',
        tag.slice(tag.indexOf('=') + 1).replaceAll(/\s+/g, ''),
      ])
      .filter(([name]) => name !== ''),
  );
  if (tags.get('a') !== 'rsa-sha256' || tags.get('c') !== 'relaxed/relaxed') throw new Error('another algorithm');

  const lines = raw
    .slice(split + 4)
    .split('\r\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''));
  while (lines.at(-1) === '') lines.pop();
  const body = lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`;

  // Fields of the same name are taken from the last up, each once; one that is named but not there counts as empty.
  const left = fields.toReversed();
  const signedFields = (tags.get('h') ?? '').toLowerCase().split(':');
  const header = signedFields.flatMap((name) => {
    const at = left.findIndex((field) => field.name === name);
    return at === -1 ? [] : left.splice(at, 1).map(({ value }) => `${name}:${relaxedValue(value)}\r\n`);
  });
  const own = `dkim-signature:${relaxedValue(signature.replace(/(;|^)(\s*b=)[^;]*/, '$1$2'))}`;
  return {
    tags,
    signedFields,
    isBodyWhole: createHash('sha256').update(body, 'utf8').digest('base64') === tags.get('bh'),
    isSignatureRight: createVerify('RSA-SHA256')
      .update(header.join('') + own, 'utf8')
      .verify(publicKey, tags.get('b') ?? '', 'base64'),
  };
}
