/** What the note beside free texts says to whole sentences, and to those of everyday business it must leave alone. */
import { describe, expect, it } from '@jest/globals';
import { specialWordsIn, type SpecialCategory } from './special-words.js';

const hits: Readonly<Record<SpecialCategory, readonly (readonly [sentence: string, ...words: string[]])[]>> = {
  health: [
    ['Yrittäjä loukkaantui työmaalla maaliskuussa.', 'loukkaantui'],
    ['On loukkaantunut vakavasti auto-onnettomuudessa', 'loukkaantunut'],
    ['Loukkaantumisensa jälkeen hän on ollut poissa', 'Loukkaantumisensa'],
    ['Johtaja joutui sairaalaan, jatketaan syksyllä', 'joutui sairaalaan'],
    ['Joutunut yllättäen sairaalaan', 'Joutunut yllättäen sairaalaan'],
    ['Hänet vietiin sairaalaan viime viikolla', 'vietiin sairaalaan'],
    ['sairaalaan joutumisen takia', 'sairaalaan joutumisen'],
    ['Yrittäjä on sairaalassa vielä kuukauden', 'Yrittäjä on sairaalassa'],
    ['Makaa sairaalassa', 'Makaa sairaalassa'],
    ['pääsee sairaalasta perjantaina', 'pääsee sairaalasta'],
    ['Polvileikkauksen takia ei käyntiä', 'Polvileikkauksen'],
    ['Edessä selän leikkaus', 'selän leikkaus'],
    ['Menee leikkaukseen toukokuussa', 'Menee leikkaukseen'],
    ['joutuu olkapään leikkaukseen', 'joutuu olkapään leikkaukseen'],
    ['Toipuu leikkauksesta kotona', 'Toipuu leikkauksesta'],
    ['oli leikkauksessa, ei vastannut', 'oli leikkauksessa'],
    ['odottaa polven leikkausta', 'odottaa polven leikkausta'],
    ['Yrittäjältä leikattiin selkä', 'Yrittäjältä leikattiin'],
    ['joutui tapaturmaan', 'joutui tapaturmaan'],
    ['mursi jalkansa', 'mursi jalkansa'],
    ['todettu depressio', 'depressio'],
    ['Yrittäjällä on raskautta jäljellä kaksi kuukautta', 'raskautta'],
    ['Hon ligger på sjukhus till påsk', 'ligger på sjukhus'],
    ['hamnade på centralsjukhuset', 'hamnade på centralsjukhuset'],
    ['Han lades in på sjukhus', 'lades in på sjukhus'],
    ['ska genomgå en knäoperation', 'knäoperation'],
    ['Hon opereras i augusti', 'Hon opereras'],
    ['kom tillbaka efter sin operation', 'efter sin operation'],
    ['Företagaren skadades i trafiken', 'Företagaren skadades'],
    ['lider av depression', 'depression'],
    ['en förlossningsdepression har han inte; hon har depressioner', 'depressioner'],
    ['She has been in hospital since May', 'been in hospital'],
    ['was hospitalised', 'hospitalised'],
    ['He is recovering from surgery', 'recovering from surgery'],
    ['back surgery in June', 'back surgery'],
    ['had heart surgery', 'had heart surgery'],
    ['The owner was injured at work', 'was injured'],
    ['suffers from depression', 'depression'],
    ['He has been depressed all year', 'depressed'],
  ],
  religion: [
    ['Hän on luterilainen', 'luterilainen'],
    ['ortodoksiksi kasvanut', 'ortodoksiksi'],
    ['hon är katolik', 'katolik'],
    ['he is Lutheran', 'Lutheran'],
  ],
  union: [
    ['Hän kuuluu ammattiliittoon', 'kuuluu ammattiliittoon'],
    ['kuuluu vahvaan ammattiliittoon', 'kuuluu vahvaan ammattiliittoon'],
    ['liittyi ammattiliittoon keväällä', 'liittyi ammattiliittoon'],
    ['on ammattiliiton jäsen', 'ammattiliiton jäsen'],
    ['Toimi pitkään ammattiliiton aktiivina', 'ammattiliiton aktiivina'],
    ['oli ammattiosaston jäsenenä', 'ammattiosaston jäsenenä'],
    ['luottamusmies pyysi', 'luottamusmies'],
    ['är medlem i ett fackförbund', 'medlem i ett fackförbund'],
    ['hon är med i facket', 'med i facket'],
    ['facklig förtroendeman', 'facklig förtroendeman'],
    ['is a member of a trade union', 'member of a trade union'],
    ['a trade unionist', 'trade unionist'],
    ['he joined the union', 'joined the union'],
    ['speaks as the union rep', 'the union rep'],
  ],
  origin: [
    ['Hän on pakolainen', 'pakolainen'],
    ['Tuli Suomeen pakolaisena', 'pakolaisena'],
    ['pakolaistaustainen yrittäjä', 'pakolaistaustainen'],
    ['on pakolaisperheestä', 'pakolaisperheestä'],
    ['ulkomaalaistaustaisen omistajan', 'ulkomaalaistaustaisen'],
    ['on turvapaikanhakijana täällä', 'turvapaikanhakijana'],
    ['haki turvapaikkaa', 'haki turvapaikkaa'],
    ['Ägaren är flykting', 'är flykting'],
    ['kom som flykting 2015', 'som flykting'],
    ['har flyktingbakgrund', 'flyktingbakgrund'],
    ['hon sökte asyl', 'sökte asyl'],
    ['He came as a refugee', 'as a refugee'],
    ['was granted asylum', 'granted asylum'],
  ],
  orientation: [
    ['kertoi seksuaalisesta suuntautumisestaan', 'seksuaalisesta suuntautumisestaan'],
    ['seksuaalisuudestaan avoin', 'seksuaalisuudestaan'],
    ['kuuluu seksuaalivähemmistöön', 'seksuaalivähemmistöön'],
    ['hans sexuella läggning', 'sexuella läggning'],
    ['her sexual orientation', 'sexual orientation'],
  ],
  politics: [
    ['on perussuomalainen', 'perussuomalainen'],
    ['hän on sosialidemokraatti', 'sosialidemokraatti'],
    ['är sannfinländare', 'sannfinländare'],
    ['she is a social democrat', 'social democrat'],
  ],
};

const misses: Readonly<Record<string, readonly string[]>> = {
  'a cut that is no operation': [
    'Budjetin leikkaukset osuvat yrityspalveluihin',
    'Tukien leikkaus huolettaa, menojen leikkaukseen on varauduttu',
    'Laserleikkaus ja plasmaleikkaus, levyjen leikkausta odotetaan uudella koneella',
    'Leikkaukset ja kampaukset; tukanleikkaus on halvempi',
    'Päätyi kustannusten leikkaukseen, leikkauslista on pitkä',
    'Nauha leikattiin avajaisissa',
    'Hotellet opereras av en kedja, bolaget opererade i Norden',
    'Arborist, tree surgery and landscaping',
    'Looking for veterinary surgery premises',
  ],
  'offended, not hurt': [
    'Yrittäjä loukkaantui saamastaan palautteesta',
    'Loukkaantui siitä, ettei vastattu',
    'Kritiikistä loukkaantunut asiakas, loukkaantuu helposti',
    'loukkaantui kuntaan',
  ],
  'a hospital as a customer, a neighbour and a place of work': [
    'Myy sairaalaan ruokaa; sairaalaan tilattiin kalusteet',
    'Kahvio on sairaalassa, yrittäjä on sairaalassa töissä',
    'Pääsi sairaalaan toimittajaksi',
    'Levererar till sjukhus, köket på sjukhuset',
    'Supplies the hospital; works in hospital catering',
  ],
  'a trade union as an organisation': [
    'Ammattiliitto järjesti illan, ammattiliitot kutsuttiin',
    'Ammattiliittojen lausunto; Rakennusliitto on ammattiliitto',
    'Puhelu ammattiliittoon, jossa hän on töissä',
    'Ammattiliiton jäsenille tarjotaan alennus; ammattiliiton jäsenilta',
    'Luottamushenkilöiden matka ja luottamusmieskoulutus',
    'Fackförbundet ordnade en kväll, fackförbunden deltog',
    'Facklitteratur, fackkunskap och ett fackspråk',
    'Trade unions were heard; the European Union member states',
    'Credit union members got an offer',
  ],
  'an economy that is down': [
    'Taloudellinen depressio 1930-luvulla',
    'Den ekonomiska depressionen, en depression på marknaden',
    'The Great Depression; an economic depression; depressed prices',
    'Deprimerande siffror',
  ],
  'people as a subject of the service': [
    'Pakolaisten työllistäminen, pakolaiskeskus ja pakolaiskriisi',
    'Ulkomaalaistaustaisten yrittäjien neuvonta, ulkomaalaistaustaisia tavattiin',
    'Turvapaikanhakijoiden majoitus; turvapaikanhakijat muuttavat',
    'Flyktingmottagningen och flyktingarna, flyktingfrågor',
    'Förläggning för asylsökande',
    'Refugees find work here; the refugee centre closes; asylum seekers',
    'Seksuaalineuvonta ja seksuaaliterapeutti; seksuaalinen häirintä on kielletty; seksuaalisuuskasvatus',
    'Perussuomalaiset jättivät aloitteen, perussuomalaisten valtuustoryhmä',
    'Sosialidemokraattien ryhmä, Socialdemokraterna i fullmäktige',
  ],
  'a parish, a burnt house, a stopped harbour, help from the state': [
    'Hattulan evankelis-luterilainen seurakunta tilasi remontin',
    'Ortodoksinen seurakunta, lutherska kyrkan, the Lutheran parish',
    'Utbränd byggnad, a burnt out warehouse',
    'Liikenne halvaantui lakosta, strejken förlamade hamnen',
    'State aids and hearing aids',
    'Raskauttavat asianhaarat; materialets utmattningshållfasthet',
    'Sopimuksesta uupui liite',
  ],
};

describe('words of special categories in sentences', () => {
  for (const [category, sentences] of Object.entries(hits))
    it.each(sentences)(`${category}: %s`, (sentence, ...words) => {
      expect(specialWordsIn(sentence)).toEqual(words.map((word) => ({ word, category })));
    });

  for (const [why, sentences] of Object.entries(misses))
    it.each(sentences)(`${why}: %s`, (sentence) => {
      expect(specialWordsIn(sentence)).toEqual([]);
    });

  it('a phrase is found over a line’s end, and in capitals', () => {
    expect(specialWordsIn('JOUTUI\nSAIRAALAAN').map(({ word }) => word)).toEqual(['JOUTUI\nSAIRAALAAN']);
  });
});
