import { defineTexts } from '../define-texts.js';

/** What we say when a shape or its coordinates are refused: part of `problems.*`. */
export const geoProblemsTexts = defineTexts({
  'problems.geometry-other-type': {
    fi: 'Sijainnin on oltava piste, alue tai moniosainen alue.',
    sv: 'Läget ska vara en punkt, ett område eller ett område i flera delar.',
    en: 'The location must be a point, an area or an area in several parts.',
  },
  'problems.geometry-empty': {
    fi: 'Rajauksella ei ole yhtään pinta-alaa.',
    sv: 'Avgränsningen har ingen yta.',
    en: 'The outline encloses no area.',
  },
  'problems.geometry-not-numbers': {
    fi: 'Koordinaateissa on muuta kuin lukuja.',
    sv: 'Koordinaterna innehåller annat än tal.',
    en: 'The coordinates contain something other than numbers.',
  },
  'problems.geometry-few-positions': {
    fi: 'Rajauksessa on oltava ainakin kolme kulmaa.',
    sv: 'Avgränsningen ska ha minst tre hörn.',
    en: 'An outline needs at least three corners.',
  },
  'problems.geometry-not-closed': {
    fi: 'Rajaus ei sulkeudu: sen viimeisen pisteen on oltava sama kuin ensimmäisen.',
    sv: 'Avgränsningen är inte sluten: den sista punkten ska vara densamma som den första.',
    en: 'The outline is not closed: its last point must be the same as its first.',
  },
  'problems.geometry-crosses-itself': {
    fi: 'Rajaus leikkaa itseään tai sen osat ovat päällekkäin.',
    sv: 'Avgränsningen korsar sig själv eller dess delar överlappar varandra.',
    en: 'The outline crosses itself, or its parts overlap.',
  },
  'problems.geometry-hole-outside': {
    fi: 'Rajauksen aukko ei ole kokonaan rajauksen sisällä tai aukot ovat päällekkäin.',
    sv: 'Ett hål ligger inte helt inom avgränsningen, eller så överlappar hålen varandra.',
    en: 'A hole does not lie wholly inside the outline, or holes overlap.',
  },
  'problems.geometry-many-positions': {
    fi: 'Rajauksessa on liian monta pistettä: enintään 10 000.',
    sv: 'Avgränsningen har för många punkter: högst 10 000.',
    en: 'The outline has too many points: 10,000 at most.',
  },
  'problems.geometry-swapped': {
    fi: 'Itä- ja pohjoiskoordinaatti näyttävät vaihtaneen paikkaa: paikka on Suomessa, kun ne vaihdetaan keskenään.',
    sv: 'Öst- och nordkoordinaten verkar ha bytt plats: stället ligger i Finland när de byts med varandra.',
    en: 'East and north seem to be swapped: the place is in Finland when they change places.',
  },
  'problems.geometry-degrees': {
    fi: 'Koordinaatit näyttävät olevan asteita (WGS 84), vaikka niiden pitäisi olla metrejä (ETRS-TM35FIN, EPSG:3067).',
    sv: 'Koordinaterna verkar vara grader (WGS 84), men de ska vara meter (ETRS-TM35FIN, EPSG:3067).',
    en: 'The coordinates seem to be degrees (WGS 84), though they should be metres (ETRS-TM35FIN, EPSG:3067).',
  },
  'problems.geometry-metres': {
    fi: 'Koordinaatit näyttävät olevan metrejä (ETRS-TM35FIN, EPSG:3067), vaikka niiden pitäisi olla asteita (WGS 84). GeoJSON-tiedostosta puuttuu ehkä crs-jäsen.',
    sv: 'Koordinaterna verkar vara meter (ETRS-TM35FIN, EPSG:3067), men de ska vara grader (WGS 84). GeoJSON-filen saknar kanske medlemmen crs.',
    en: 'The coordinates seem to be metres (ETRS-TM35FIN, EPSG:3067), though they should be degrees (WGS 84). The GeoJSON file may lack its crs member.',
  },
  'problems.geometry-outside-finland': {
    fi: 'Paikka ei ole Suomessa. Koordinaattien on oltava ETRS-TM35FIN-metrejä (EPSG:3067) tai WGS 84 -asteita.',
    sv: 'Platsen ligger inte i Finland. Koordinaterna ska vara ETRS-TM35FIN-meter (EPSG:3067) eller WGS 84-grader.',
    en: 'The place is not in Finland. Coordinates must be ETRS-TM35FIN metres (EPSG:3067) or WGS 84 degrees.',
  },
  'problems.place-half': {
    fi: 'Anna sekä itä- että pohjoiskoordinaatti.',
    sv: 'Ange både öst- och nordkoordinaten.',
    en: 'Give both the east and the north coordinate.',
  },
  'problems.file-geometry-swapped': {
    fi: 'Tiedoston itä- ja pohjoiskoordinaatit näyttävät vaihtaneen paikkaa ({count, number} / {all, number} kohdetta). Vaihda niiden järjestys tiedostossa ja tuo se uudelleen.',
    sv: 'Öst- och nordkoordinaterna i filen verkar ha bytt plats (i {count, number} av {all, number} objekt). Byt deras ordning i filen och importera den på nytt.',
    en: 'East and north seem to be swapped in the file (in {count, number} of {all, number} places). Change their order in the file and import it again.',
  },
  'problems.file-geometry-degrees': {
    fi: 'Tiedoston koordinaatit näyttävät olevan asteita (WGS 84), vaikka tiedosto lupaa metrejä (EPSG:3067). Korjaa tiedoston crs-jäsen ja tuo se uudelleen.',
    sv: 'Koordinaterna i filen verkar vara grader (WGS 84), fast filen säger meter (EPSG:3067). Rätta filens medlem crs och importera den på nytt.',
    en: 'The coordinates of the file seem to be degrees (WGS 84), though it says metres (EPSG:3067). Correct its crs member and import it again.',
  },
  'problems.file-geometry-metres': {
    fi: 'Tiedoston koordinaatit näyttävät olevan metrejä (ETRS-TM35FIN), vaikka tiedosto ei kerro sitä. Lisää siihen crs-jäsen EPSG:3067 tai tallenna se asteina (WGS 84), ja tuo se uudelleen.',
    sv: 'Koordinaterna i filen verkar vara meter (ETRS-TM35FIN), fast filen inte säger det. Lägg till medlemmen crs EPSG:3067 eller spara den i grader (WGS 84), och importera den på nytt.',
    en: 'The coordinates of the file seem to be metres (ETRS-TM35FIN), though it does not say so. Add its crs member EPSG:3067 or save it in degrees (WGS 84), and import it again.',
  },
  'problems.file-geometry-outside-finland': {
    fi: 'Tiedoston kohteet eivät ole Suomessa. Tallenna tiedosto koordinaatistossa ETRS-TM35FIN (EPSG:3067) tai WGS 84 ja tuo se uudelleen.',
    sv: 'Objekten i filen ligger inte i Finland. Spara filen i koordinatsystemet ETRS-TM35FIN (EPSG:3067) eller WGS 84 och importera den på nytt.',
    en: 'The places of the file are not in Finland. Save it in ETRS-TM35FIN (EPSG:3067) or WGS 84 and import it again.',
  },
  'problems.file-coordinates-unknown': {
    fi: 'Tiedoston koordinaatisto on {name}. Muunna se koordinaatistoon ETRS-TM35FIN (EPSG:3067) tai WGS 84 ja tuo tiedosto uudelleen.',
    sv: 'Filens koordinatsystem är {name}. Omvandla den till ETRS-TM35FIN (EPSG:3067) eller WGS 84 och importera den på nytt.',
    en: 'The coordinate system of the file is {name}. Convert it to ETRS-TM35FIN (EPSG:3067) or WGS 84 and import it again.',
  },
  'problems.file-not-geojson': {
    fi: 'Tiedosto ei ole GeoJSON-muotoa (FeatureCollection), tai yksi sen kohteista on yli kaksi megatavua.',
    sv: 'Filen är inte GeoJSON (FeatureCollection), eller så är ett av dess objekt över två megabyte.',
    en: 'The file is not GeoJSON (a FeatureCollection), or one of its features is over two megabytes.',
  },
});
