/** Who wrote a message that somebody forwarded, read from the block above it. */
export interface Forwarded {
  name: string;
  address: string;
  subject: string | null;
  /** What was forwarded, without the block. */
  text: string;
}

const marker =
  /^(-{2,}\s*)?(välitetty viesti|alkaa välitetty viesti|vidarebefordrat (meddelande|brev)|forwarded message|begin forwarded message)\s*:?(\s*-{2,})?$/i;
const senderLine = /^\*?(lähettäjä|från|from)\s*:\*?\s*(.+)$/i;
const subjectLine = /^\*?(aihe|ämne|subject)\s*:\*?\s*(.*)$/i;
const blockLine =
  /^\*?(lähettäjä|från|from|lähetetty|päivämäärä|päiväys|pvm|skickat|datum|sent|date|vastaanottaja|saaja|till|to|kopio|kopia|cc|aihe|ämne|subject|vastausosoite|reply-to)\s*:/i;
const address = /<?([^\s<>()[\]"',;:@]{1,64}@[a-z0-9.-]{1,190}\.[a-z]{2,24})>?/i;

/** A forwarded message is one whose subject or body says so: a reply quotes its thread in the same kind of block. */
const saysSo = /^\s*(fwd?|vl|vb|wg|tr|väl)\s*:/i;

/** The innermost original writer is not looked for: the first block is the one that was forwarded. Null when there is none. */
export function forwardedIn(subject: string, text: string): Forwarded | null {
  const lines = text.split('\n').map((line) => line.replace(/^(>\s?)+/, ''));
  const marked = lines.findIndex((line) => marker.test(line.trim()));
  if (marked === -1 && !saysSo.test(subject)) return null;
  for (let at = Math.max(marked, 0); at < lines.length; at += 1) {
    const sender = senderLine.exec((lines[at] ?? '').trim());
    const found = sender === null ? null : address.exec(sender[2] ?? '');
    if (sender === null || found === null) continue;
    let end = at;
    let about: string | null = null;
    for (let next = at; next < Math.min(lines.length, at + 12); next += 1) {
      const line = (lines[next] ?? '').trim();
      if (line === '' && end > at) break;
      if (!blockLine.test(line)) continue;
      end = next;
      about = subjectLine.exec(line)?.[2] ?? about;
    }
    const name = (sender[2] ?? '')
      .slice(0, found.index)
      .replaceAll(/["'*<[(]|mailto:/gi, '')
      .trim();
    return {
      name,
      address: (found[1] ?? '').toLowerCase(),
      subject: about?.replaceAll('*', '').trim() ?? null,
      text: lines
        .slice(end + 1)
        .join('\n')
        .trim(),
    };
  }
  return null;
}

const prefix = /^\s*((re|vs|sv|ks|aw|fwd?|vl|vb|wg|tr|väl)\s*(\[\d+\])?\s*:)+\s*/i;

/** The matter itself, without "VS:", "Re:" and their like, on one line. */
export const bareSubject = (subject: string): string => {
  let bare = subject
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 400);
  for (let stripped = bare.replace(prefix, ''); stripped !== bare; stripped = bare.replace(prefix, '')) bare = stripped;
  return bare;
};
