import { defineTexts } from './define-texts.js';

/** Words about the map, and about giving places on it. */
export const mapTexts = defineTexts({
  'map.title': { fi: 'Kartta', sv: 'Karta', en: 'Map' },
  'map.cannotDraw': {
    fi: 'Tämä selain ei piirrä karttaa. Kaikki sama on luettelossa.',
    sv: 'Webbläsaren ritar ingen karta. Allt finns i förteckningen.',
    en: 'This browser does not draw the map. The list has everything.',
  },
  'map.keys': {
    fi: 'Nuolinäppäimet siirtävät karttaa, plus ja miinus lähentävät ja loitontavat. Samat kohteet ovat luettelossa.',
    sv: 'Piltangenterna flyttar kartan, plus och minus zoomar. Samma objekt finns i förteckningen.',
    en: 'The arrow keys move the map, plus and minus zoom. The same items are in the list.',
  },
  'map.zoomIn': { fi: 'Lähennä', sv: 'Zooma in', en: 'Zoom in' },
  'map.zoomOut': { fi: 'Loitonna', sv: 'Zooma ut', en: 'Zoom out' },
  'map.fit': { fi: 'Näytä kaikki kohteet', sv: 'Visa alla objekt', en: 'Show everything' },
  'map.north': { fi: 'Pohjoinen on ylhäällä', sv: 'Norr är uppåt', en: 'North is up' },
  'map.northLetter': { fi: 'P', sv: 'N', en: 'N' },
  'map.outline.hint.area': {
    fi: 'Yksi kulmapiste riville: itä ja pohjoinen (ETRS-TM35FIN). Tyhjä rivi erottaa osat.',
    sv: 'En hörnpunkt per rad: öst och nord (ETRS-TM35FIN). En tom rad skiljer delarna åt.',
    en: 'One corner a line: east and north (ETRS-TM35FIN). An empty line separates parts.',
  },
  'map.outline.hint.place': {
    fi: 'Itä ja pohjoinen (ETRS-TM35FIN): yksi rivi on piste, useampi rivi alueen kulmat.',
    sv: 'Öst och nord (ETRS-TM35FIN): en rad är en punkt, flera rader områdets hörn.',
    en: 'East and north (ETRS-TM35FIN): one line is a point, several are the corners of an area.',
  },
  'map.outline.hint.point': {
    fi: 'Itä ja pohjoinen (ETRS-TM35FIN) yhdellä rivillä.',
    sv: 'Öst och nord (ETRS-TM35FIN) på en rad.',
    en: 'East and north (ETRS-TM35FIN) on one line.',
  },
  'map.outline.map': { fi: '{label}: piirrä kartalla', sv: '{label}: rita på kartan', en: '{label}: draw on the map' },
  'map.outline.howArea': {
    fi: 'Piirrä painamalla kulmat järjestyksessä; viimeinen kulma sulkee alueen kaksoispainalluksella. Kulmia voi siirtää raahaamalla.',
    sv: 'Rita genom att trycka på hörnen i ordning; dubbeltryck på det sista hörnet sluter området. Hörnen kan dras.',
    en: 'Draw by pressing the corners in order; a double press on the last one closes the area. Corners can be dragged.',
  },
  'map.outline.howPoint': {
    fi: 'Paina paikkaa kartalla. Piste siirtyy uuteen paikkaan.',
    sv: 'Tryck på platsen på kartan. Punkten flyttas dit.',
    en: 'Press the place on the map. The point moves there.',
  },
  'map.outline.drawPoint': { fi: 'Merkitse piste', sv: 'Märk ut en punkt', en: 'Mark a point' },
  'map.outline.drawArea': { fi: 'Piirrä alue', sv: 'Rita ett område', en: 'Draw an area' },
  'map.outline.clear': { fi: 'Tyhjennä paikka', sv: 'Töm platsen', en: 'Clear the place' },
  'map.outline.area': { fi: 'Rajauksen ala {area}.', sv: 'Områdets areal {area}.', en: 'Area of the outline {area}.' },
  'map.outline.given': {
    fi: 'Annettu pinta-ala {area}, ero {difference} %.',
    sv: 'Angiven areal {area}, skillnad {difference} %.',
    en: 'Area given {area}, difference {difference} %.',
  },
  'map.outline.fault.notTwoNumbers': {
    fi: 'Rivillä {line} pitää olla kaksi lukua: itä ja pohjoinen.',
    sv: 'Rad {line} ska ha två tal: öst och nord.',
    en: 'Line {line} must have two numbers: east and north.',
  },
  'map.outline.fault.swapped': {
    fi: 'Rivillä {line} itä ja pohjoinen ovat väärin päin: ensin itä (kuusi numeroa), sitten pohjoinen (seitsemän).',
    sv: 'På rad {line} är öst och nord omkastade: först öst (sex siffror), sedan nord (sju).',
    en: 'On line {line} east and north are swapped: east first (six digits), then north (seven).',
  },
  'map.outline.fault.outside': {
    fi: 'Rivin {line} piste ei ole Suomessa. Koordinaatisto on ETRS-TM35FIN (EPSG:3067).',
    sv: 'Punkten på rad {line} är inte i Finland. Koordinatsystemet är ETRS-TM35FIN (EPSG:3067).',
    en: 'The point on line {line} is not in Finland. The coordinates are ETRS-TM35FIN (EPSG:3067).',
  },
  'map.outline.fault.fewCorners': {
    fi: 'Alueessa pitää olla vähintään kolme kulmaa.',
    sv: 'Ett område ska ha minst tre hörn.',
    en: 'An area must have at least three corners.',
  },
  'map.outline.fault.onePoint': {
    fi: 'Tässä annetaan vain yksi piste: yksi rivi.',
    sv: 'Här anges bara en punkt: en rad.',
    en: 'Only one point is given here: one line.',
  },
  'map.outline.fault.crossing': {
    fi: 'Rajaus leikkaa itsensä. Tarkista kulmien järjestys.',
    sv: 'Gränsen korsar sig själv. Kontrollera hörnens ordning.',
    en: 'The outline crosses itself. Check the order of the corners.',
  },
});
