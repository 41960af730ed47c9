/** The words by which people tell themselves what to do next, folded, in three languages. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Begin a promise wherever they stand before a day; at the beginning of a later clause also without one. */
export const deeds = set(
  'soita soitan laheta lahetan laita laitan kysy kysyn sovi varaa varaan palaa palaan muistuta muistutan selvita selvitan ' +
    'tarkista tarkistan toimita toimitan vie vien tapaa ota otan tee teen kirjoita kirjoitan vastaa ilmoita ilmoitan kutsu kutsun ' +
    'jarjesta jarjestan pyyda pyydan hae haen etsi etsin valmistele seuraa ehdota ehdotan hoida hoidan vahvista paivita kay ' +
    'ring ringer skicka skickar fraga fragar boka bokar kontakta kontaktar paminn paminner kolla kollar utred utreder aterkom ' +
    'aterkommer mejla mejlar maila svara svarar traffa traffar folj foljer ordna ordnar forbered bjud besok besoker ' +
    'call send ask book arrange remind check contact visit meet follow reply answer invite prepare schedule email message text phone',
);

/** Said before the deed; they are not part of what was promised. */
export const markers: readonly (readonly string[])[] = [
  ['lupasin'],
  ['luvattiin'],
  ['lupaus'],
  ['muista'],
  ['muistettava'],
  ['seuranta'],
  ['jatko'],
  ['todo'],
  ['lovade'],
  ['lovat'],
  ['kom', 'ihag'],
  ['uppfoljning'],
  ['att', 'gora'],
  ['promised', 'to'],
  ['promised'],
  ['remember', 'to'],
  ['remember'],
  ['to', 'do'],
];

/** Between what was and what shall be. */
export const links = set('ja sitten och sen sedan and then');

/** Before somebody's name, and after it: they go with the name. */
export const beforeNames = set(
  'with med till hos at from to for fran yritys yrityksen yritykselle foretaget firma firman',
);
export const afterNames = set('kanssa kans kaa luona luokse');
/** Before what it was about. */
export const beforeSubjects = set('about om angaende koskien aiheena aihe asia asiana re ang regarding gallde galler');
