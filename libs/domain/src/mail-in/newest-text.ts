/** Lines with which mail programs begin what was written before: Finnish, Swedish and English. */
const wroteLine = /^.{0,200}(kirjoitti|skrev|wrote)( .{0,80})?:\s*$/i;
const originalLine = /^-{2,}\s*(alkuperäinen viesti|ursprungligt meddelande|original message)\s*-{2,}$/i;
const ruleLine = /^_{10,}$/;
const senderLine = /^\*?(lähettäjä|från|from)\s*:\*?\s*\S/i;
const afterSender =
  /^\*?(lähetetty|päivämäärä|päiväys|skickat|datum|sent|date|vastaanottaja|saaja|till|to|aihe|ämne|subject)\s*:/i;
const signatureLine = /^(--|_{2,9})\s*$/;

const beginsHeaderBlock = (lines: readonly string[], at: number): boolean =>
  senderLine.test(lines[at] ?? '') && lines.slice(at + 1, at + 4).some((line) => afterSender.test(line.trim()));

/** What was written last: without the quoted thread below it and without the signature. */
export function newestText(text: string): string {
  const lines = text.split('\n');
  const newest = lines.slice(0, whereThreadBegins(lines)).filter((line) => !line.startsWith('>'));
  const signature = newest.findIndex((line) => signatureLine.test(line));
  const kept = signature > 0 ? newest.slice(0, signature) : newest;
  return kept.join('\n').trim();
}

/** The line that the quoted thread begins at; the number of lines when nothing is quoted. No line is looked at more than a few times. */
export function whereThreadBegins(lines: readonly string[]): number {
  const end = lines.findIndex(
    (line, at) =>
      originalLine.test(line.trim()) ||
      (ruleLine.test(line.trim()) && beginsHeaderBlock(lines, nextWritten(lines, at + 1))) ||
      beginsHeaderBlock(lines, at) ||
      isWroteLine(lines, at),
  );
  return end === -1 ? lines.length : end;
}

/** Begins at `from`, not at the top: it is asked for every line that looks like the head of a thread. */
function nextWritten(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return at;
}

/** "Aino Aalto kirjoitti 18.11.2026:" above quoted lines, also when it runs over two lines. */
function isWroteLine(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  const pair = `${line} ${(lines[at + 1] ?? '').trim()}`;
  if (wroteLine.test(line)) return (lines[nextWritten(lines, at + 1)] ?? '').startsWith('>');
  return line.length < 200 && wroteLine.test(pair) && (lines[nextWritten(lines, at + 2)] ?? '').startsWith('>');
}
