/** The words that tell how it took place, in three languages at once: people mix them, and the screen's language binds nobody. */
import type { InteractionType } from '@elinvoima/contracts';

const list = (words: string): string[] => words.split(/\s*,\s*/);

/** Folded. Several words are told apart by a blank, and the longest that fits is meant. */
const wordsOfType: Readonly<Record<InteractionType, readonly string[]>> = {
  call: list(
    'soitto, soiton, soittoa, soittivat, soitti, soitin, soitettiin, puhelu, puhelun, puhelua, puhelin, puhelimessa, puhelimitse, ' +
      'puhelinkeskustelu, samtal, samtalet, telefonsamtal, ringde, telefon, telefonmote, call with, called, call from, call to, ' +
      'phone call, phone, phoned, rang, spoke with',
  ),
  email: list(
    'sahkoposti, sahkopostia, sahkopostilla, sahkopostit, sahkopostitse, s-posti, meili, meilia, meilit, meilasi, maili, ' +
      'email from, email to, emailed, e-mail, mail, mailed, epost, e-post, mejl, mejlade, mejlvaxling, e-postade',
  ),
  meeting: list(
    'tapaaminen, tapaamisen, tapaamista, tapasin, tapasi, tavattiin, palaveri, palaverin, palaveria, kokous, kokouksen, neuvottelu, ' +
      'mote, motet, traff, traffade, traffat, sammantrade, meeting, met, meeting with, met with',
  ),
  visit: list(
    'kaynti, kaynnin, kaynnilla, yrityskaynti, yrityskaynnilla, yritysvierailu, vierailu, vierailun, vierailulla, kavin, kaytiin, ' +
      'foretagsbesok, besokte, besokt, visited, visit to, company visit, site visit',
  ),
  online: list(
    'teams, teamsi, teamsissa, teams-palaveri, teams-kokous, teams-tapaaminen, teamspalaveri, teamspuhelu, teams palaveri, ' +
      'teams tapaaminen, teams kokous, zoom, zoomi, zoom-palaveri, etapalaveri, etakokous, etatapaaminen, verkkotapaaminen, ' +
      'verkkopalaveri, videopalaveri, videopuhelu, natmote, distansmote, webbmote, videomote, videosamtal, teamsmote, teams-mote, ' +
      'teams mote, online, online meeting, video call, video meeting, teams call, teams meeting, zoom call, zoom meeting',
  ),
  message: list(
    'viesti, viestin, viestia, viestit, tekstiviesti, tekstiviestilla, tekstari, tekstarin, whatsapp, whatsapp-viesti, wa, sms, ' +
      'meddelande, meddelandet, textmeddelande, message, messaged, text message, texted',
  ),
};

/** These are also what one asks of oneself ("call Tuesday"): a kind only where they are not a promise. */
const alsoPromises: Readonly<Record<string, InteractionType>> = {
  call: 'call',
  soita: 'call',
  ring: 'call',
  email: 'email',
  mejla: 'email',
  maila: 'email',
  meet: 'meeting',
  traffa: 'meeting',
  visit: 'visit',
  besok: 'visit',
  message: 'message',
  text: 'message',
};

const typeOfWords = new Map(
  (Object.keys(wordsOfType) as InteractionType[]).flatMap((type) =>
    wordsOfType[type].map((words) => [words, type] as const),
  ),
);

/** The kind that these folded words name, and how many of them do; from the beginning of the list. */
export function typeAt(
  words: readonly string[],
  mayBePromise: boolean,
): { type: InteractionType; length: number } | null {
  for (const length of [2, 1]) {
    if (words.length < length) continue;
    const said = words.slice(0, length).join(' ');
    const type =
      typeOfWords.get(said) ?? (mayBePromise && Object.hasOwn(alsoPromises, said) ? alsoPromises[said] : undefined);
    if (type !== undefined) return { type, length };
  }
  return null;
}

/** Whether the word may be a kind as well as a promise. */
export const isAlsoPromise = (word: string): boolean => Object.hasOwn(alsoPromises, word);
