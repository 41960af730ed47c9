import { any, notAfter, notBefore, upTo, word, type Vocabulary } from './vocabulary.js';

/** A parish is a customer like any other, whatever its confession. */
const notOfParish = notBefore('seurakun', 'kirk', 'församling', 'kyrk', 'church', 'parish');

export const religion: Vocabulary = {
  stems: [
    'uskonno',
    'uskonto',
    'uskovai',
    'muslim',
    'islamilai',
    `luterilai${notOfParish}`,
    `ortodoks[ie]${notOfParish}`,
    'juutalai',
    `helluntailai${notOfParish}`,
    'jehova',
    'lestadiolai',
    'ateist',
    `katolilai${notOfParish}`,
    'kristity',
    'religion',
    'religiös',
    'religious',
    'troende',
    `lutheran${notOfParish}`,
    `luthersk${notOfParish}`,
    `katoli[ks]${notOfParish}`,
    'judisk',
    'læstadian',
    'laestadian',
    'jewish',
    'atheist',
  ],
};

/** An organisation of employees is a partner and an employer: only belonging to it is somebody's own matter. */
const unionInFinnish = any('ammattilii', 'ammattijärjest', 'ammattiosast');
const unionInSwedish = any(word('fackförbund'), word('fackförening'), word('fackorganisation'), 'facket');
const memberInFinnish = any(
  'jäsen(?!ill|ilt|ist|et(?!\\p{L})|ten|määr|yhdist|järjest|etu)',
  'aktiiv',
  'kuulu',
  'liitty',
  'eros(?!i\\p{L}{3})',
  'eron',
);

export const union: Vocabulary = {
  stems: [
    `${any(word('kuulu'), word('liitty'), word('eros'), word('erot'))} ${upTo(2)}${unionInFinnish}`,
    `${word('jäsen')} ${upTo(1)}${word(unionInFinnish)}`,
    `${word(unionInFinnish)} ${upTo(2)}${memberInFinnish}`,
    `${unionInFinnish}\\p{L}{0,4}aktiiv`,
    String.raw`\p{L}{0,6}luottamusmie(?!skoulut|sjärjest)`,
    String.raw`\p{L}{0,6}luottamushenkilönä työpaik`,
    'ay-(?:akti|jäsen|väk)',
    `${any('medlem', 'medlemmar', 'medlemskap', 'aktiv', 'engagerad', 'ombud')} i ${upTo(2)}${unionInSwedish}`,
    `${any('med i', 'ansluten till', 'anslutna till', 'tillhör', 'lämnade', 'lämnat')} ${upTo(2)}${unionInSwedish}`,
    'fackanslut',
    'fackmedlem',
    'facklig[at]? (?:aktiv|engager|ombud|anslut|förtroende)',
    `${any('member', 'members', 'membership')} (?:of|in) ${upTo(2)}trade union`,
    `trade union(?:ist| (?:man|woman|member|activist|rep|steward|official))`,
    `${notAfter('european', 'credit', 'student', 'customs', 'the')}union (?:member(?! state)|rep(?:resentative)?(?!\\p{L})|activist)`,
    `the union (?:member(?! state)|rep(?:resentative)?(?!\\p{L}))`,
    `${any('joined', 'joins', 'left', 'belongs to', 'belonged to')} (?:a|the|his|her|their) (?:trade )?union(?!\\p{L}| jack)`,
    'shop steward',
  ],
};

/** One person's background; people with it in general are a subject of the service. */
const notManyInFinnish = '(?!ais(?:et|ten|i))';

export const origin: Vocabulary = {
  stems: [
    'etni[ns]',
    'romani(?!a|en)',
    'mustalai',
    'saamelai(?!skäräj|salue|smuseo|skulttuuri)',
    `maahanmuuttajataust${notManyInFinnish}`,
    `ulkomaalaistaust${notManyInFinnish}`,
    `pakolaistaust${notManyInFinnish}`,
    'pakolaisperhe',
    'pakolaisasem',
    'pakolaisstatu',
    'turvapaikanhakij(?!at(?!\\p{L})|oi|ie)',
    `${any('haki', 'hakee', 'hakenut', 'sai', 'saanut')} ${upTo(1)}turvapaik`,
    'etnisk',
    'romsk',
    'samisk',
    'zigen',
    'invandrarbak',
    'flyktingbakgrund',
    'flyktingstatus',
    'flyktingfamilj',
    `${any('är', 'var', 'som')} flykting`,
    `${any('är', 'var', 'som')} asylsök`,
    `${any('söker', 'sökte', 'sökt', 'fick', 'fått')} asyl(?!\\p{L})`,
    'ethnic',
    'racial',
    String.raw`${any('is', 'was', 'as', 'were', 'are')} (?:an? )?refugee`,
    'refugee (?:background|status|famil)',
    `${any('is', 'was', 'as')} an asylum seek`,
    `${any('seeks', 'seeking', 'sought', 'applied for', 'granted')} asylum`,
    'immigrant background',
  ],
  whole: [
    'pakolainen',
    'pakolaisena',
    'pakolaisina',
    'pakolaiseksi',
    'pakolaisen',
    'flykting',
    'flyktingen',
    'asylsökanden',
  ],
};

export const orientation: Vocabulary = {
  stems: [
    'homose[kx]',
    'homopar',
    'lesbo',
    'lesbi',
    'bise[kx]su',
    // Not what is taught, treated or forbidden: "seksuaalineuvonta", "seksuaalinen häirintä".
    `${word('seksuaalis')} suuntau`,
    'seksuaalinen suuntau',
    'seksuaalisuu(?:s(?!kasv)|de|t|nt)',
    'seksuaalielä',
    'seksuaalivähemmistöö',
    'transsuku',
    'transihmi',
    'sateenkaariperh',
    'queer',
    'hlbt',
    'hbtq',
    'lgbt',
    'sexuell(?:a)? läggning',
    'transperson',
    'transgender',
    'sexual orientation',
  ],
  whole: ['homo', 'homon', 'homona', 'homoja', 'homot', 'gay'],
};

/** A party in the plural is a group in the council; in the singular it is what somebody is. */
export const politics: Vocabulary = {
  stems: [
    'poliitti(?:nen|se|sia|sta|set) (?:kanta|kanna|mielip|vakaum|näkem)',
    'puoluekan',
    'puolueen jäsen',
    'kokoomuslai',
    'demari',
    'keskustalai',
    'perussuomalai(?!set(?!\\p{L})|sten|si)',
    'vasemmistolai',
    'sosialidemokraat(?!it|tien|tinen puolue|tise)',
    'kommunist',
    'partimedlem',
    'politiska? åsikt',
    'socialdemokrat(?!ern|isk)',
    'sannfinländare(?!n)',
    'political (?:opinion|view)',
    'party member',
    'communist',
    'social democrat(?!s|ic)',
  ],
};
