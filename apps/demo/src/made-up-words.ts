/** Words from which firms and people of the demo municipality are made. No firm or person here exists by intention. */

export const firstNames = [
  'Aino',
  'Eero',
  'Helmi',
  'Ilmari',
  'Kerttu',
  'Lauri',
  'Martta',
  'Niilo',
  'Oona',
  'Paavo',
  'Reetta',
  'Santeri',
  'Tuuli',
  'Urho',
  'Vieno',
  'Akseli',
  'Hilla',
  'Joona',
  'Kaarina',
  'Oskari',
  'Selma',
  'Toivo',
  'Venla',
  'Yrjö',
];

/** Places and things with endings that make a surname nobody should bear. */
export const lastNames = [
  'Esimerkkilä',
  'Keksilä',
  'Malliniemi',
  'Testaranta',
  'Kuvitela',
  'Tarinoja',
  'Sepittelä',
  'Satukangas',
  'Kokeiluoja',
  'Näytekoski',
  'Harjoitela',
  'Luonnoslahti',
  'Sanavuori',
  'Otekallio',
  'Demoranta',
  'Peitelä',
  'Oletusmäki',
  'Mukalampi',
  'Vertaislehto',
  'Aihelampi',
];

export const streets = [
  'Koulutie',
  'Myllytie',
  'Asematie',
  'Sahatie',
  'Kylänraitti',
  'Pajatie',
  'Rantaraitti',
  'Teollisuustie',
  'Kivimäentie',
  'Harjutie',
  'Tehtaankuja',
  'Mestarintie',
];

export const nameBeginnings = [
  'Hämeen',
  'Vanajan',
  'Harju',
  'Järvi',
  'Kivi',
  'Tammi',
  'Kanta',
  'Lehto',
  'Mylly',
  'Niitty',
  'Pelto',
  'Saari',
  'Suvi',
  'Talvi',
  'Aamu',
  'Ilta',
  'Kuusi',
  'Mänty',
  'Pihlaja',
  'Virta',
  'Sini',
  'Hopea',
  'Rauta',
  'Kupari',
  'Meri',
  'Tuuli',
  'Valo',
  'Usva',
  'Halla',
  'Korpi',
];

/** A TOL 2025 division, how common it is here, and what its firms are called. */
export const trades: readonly { division: string; weight: number; endings: readonly string[] }[] = [
  { division: '43', weight: 17, endings: ['sähkö', 'putki', 'maalaus', 'rakennustyö', 'eristys'] },
  { division: '41', weight: 8, endings: ['rakennus', 'talo', 'hirsi'] },
  { division: '47', weight: 11, endings: ['kauppa', 'puoti', 'tarvike'] },
  { division: '46', weight: 5, endings: ['tukku', 'maahantuonti'] },
  { division: '49', weight: 8, endings: ['kuljetus', 'logistiikka', 'taksi'] },
  { division: '25', weight: 7, endings: ['metalli', 'konepaja', 'hitsaus'] },
  { division: '28', weight: 3, endings: ['kone', 'laite'] },
  { division: '16', weight: 4, endings: ['puu', 'saha', 'ovi'] },
  { division: '10', weight: 3, endings: ['leipomo', 'marja', 'herkku'] },
  { division: '01', weight: 5, endings: ['tila', 'puutarha'] },
  { division: '02', weight: 4, endings: ['metsä', 'metsäkone'] },
  { division: '56', weight: 5, endings: ['ravintola', 'kahvila', 'pitopalvelu'] },
  { division: '55', weight: 2, endings: ['majoitus', 'leirintä'] },
  { division: '62', weight: 4, endings: ['data', 'ohjelmisto'] },
  { division: '69', weight: 3, endings: ['tili', 'laskenta'] },
  { division: '70', weight: 4, endings: ['konsultti', 'valmennus'] },
  { division: '71', weight: 4, endings: ['suunnittelu', 'mittaus'] },
  { division: '81', weight: 5, endings: ['kiinteistöhuolto', 'siivous', 'piha'] },
  { division: '86', weight: 4, endings: ['fysioterapia', 'hoito'] },
  { division: '95', weight: 5, endings: ['autokorjaamo', 'huolto'] },
  { division: '96', weight: 6, endings: ['parturi', 'kauneus', 'pesula'] },
  { division: '93', weight: 3, endings: ['liikunta', 'ratsastus'] },
];

/** What was talked about, by the programme's topic. */
export const subjects: readonly (readonly [topic: string, subjects: readonly string[]])[] = [
  ['plots', ['Yritystontti moottoritien varresta', 'Tontin varaus ja hinta', 'Lisätontti nykyisen vierestä']],
  ['premises', ['Hallitilan tarve', 'Toimiston vuokraus keskustasta', 'Varastotila talveksi']],
  ['recruitment', ['Kesätyöntekijöiden haku', 'Hitsaajia ei löydy', 'Oppisopimus ja palkkatuki']],
  ['funding', ['Investointituen hakeminen', 'Käyttöpääoma ja takaus', 'Kehittämisavustus']],
  ['succession', ['Yrityksen myynti jatkajalle', 'Sukupolvenvaihdoksen aikataulu']],
  ['growth', ['Uusi tuotantolinja', 'Vienti Ruotsiin', 'Laajennussuunnitelma']],
  ['permits', ['Rakennusluvan kesto', 'Ympäristöluvan tarve', 'Liittymälupa maantielle']],
  ['procurement', ['Tuleva kilpailutus', 'Pienhankintojen ilmoittaminen']],
  ['starting-up', ['Liikeidean arviointi', 'Starttirahan hakeminen']],
  ['everyday', ['Kuulumiset ja näkymät', 'Tienvarsikyltit', 'Jätehuolto ja vesimaksut', 'Yhteinen markkinointi']],
];

/** Organisations of the service network: what they help with, whom to ask, and how many days ago that was seen to be so. */
export const partners: readonly {
  name: string;
  sector: string;
  areas: readonly string[];
  contactName: string;
  phone: string;
  checkedDaysAgo: number;
}[] = [
  partner('Alueen uusyrityskeskus (esimerkki)', 'association', ['starting', 'funding', 'succession'], 40),
  partner('Seudun työllisyysalue (esimerkki)', 'region', ['employment', 'starting'], 75),
  partner('Paikallinen yrittäjäyhdistys (esimerkki)', 'association', ['growth', 'procurement'], 130),
  partner('Maakunnan kauppakamari (esimerkki)', 'association', ['internationalisation', 'growth'], 210),
  partner('Ammattikorkeakoulu (esimerkki)', 'university', ['education', 'digitalisation', 'energy'], 20),
  partner('Ammattiopisto (esimerkki)', 'school', ['education', 'employment'], 400),
  partner('Naapurikunta (esimerkki)', 'municipality', ['premises', 'procurement'], 300),
  partner('Elinvoimakeskus (esimerkki)', 'state', ['funding', 'internationalisation', 'energy'], 95),
  partner('Maakuntaliitto (esimerkki)', 'region', ['funding'], 520),
  partner('Kylien yhdistys (esimerkki)', 'third_sector', [], 640),
];

function partner(name: string, sector: string, areas: readonly string[], checkedDaysAgo: number) {
  return { name, sector, areas, contactName: 'Asiakasneuvonta', phone: '03 555 0100', checkedDaysAgo };
}

/** Post offices of the postal codes that the shipped programme names (Posti's open data); another code is shown with its municipality. */
export const postOffices: Readonly<Record<string, string>> = {
  '13700': 'Parolannummi',
  '13720': 'Parola',
  '13800': 'Katinala',
  '13880': 'Hattula',
  '13900': 'Pekola',
  '14430': 'Vuohiniemi',
  '14610': 'Lepaa',
  '14620': 'Tyrväntö',
};
