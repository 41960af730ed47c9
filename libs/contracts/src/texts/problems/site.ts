import { defineTexts } from '../define-texts.js';

/** What we say when something about plots and premises is refused. */
export const siteProblemsTexts = defineTexts({
  'problems.property-id-malformed': {
    fi: 'Kiinteistötunnus ei ole oikeaa muotoa. Kirjoita se näin: 82-401-1-23.',
    sv: 'Fastighetsbeteckningen har fel form. Skriv den så här: 82-401-1-23.',
    en: 'The property identifier is not well formed. Write it like this: 82-401-1-23.',
  },
  'problems.property-id-already': {
    fi: 'Paikalla on jo tämä kiinteistötunnus.',
    sv: 'Platsen har redan den här fastighetsbeteckningen.',
    en: 'The place has this property identifier already.',
  },
  'problems.property-id-before-present': {
    fi: 'Uusi tunnus ei voi alkaa ennen kuin nykyinen on alkanut.',
    sv: 'Den nya beteckningen kan inte börja före den nuvarande.',
    en: 'The new identifier cannot begin before the present one began.',
  },
  'problems.site-status-already': {
    fi: 'Tila on jo tämä valittuna päivänä.',
    sv: 'Statusen är redan denna på den valda dagen.',
    en: 'It has this status already on the chosen day.',
  },
  'problems.site-status-not-following': {
    fi: 'Tämä tila ei voi seurata sitä, joka oli voimassa ennen valittua päivää.',
    sv: 'Den här statusen kan inte följa på den som gällde före den valda dagen.',
    en: 'This status cannot follow the one that held before the chosen day.',
  },
  'problems.site-status-by-reservation': {
    fi: 'Paikka varataan ja vapautetaan varauksella, ei tilaa vaihtamalla.',
    sv: 'En plats reserveras och frigörs med en reservation, inte genom att ändra statusen.',
    en: 'A place is reserved and released by a reservation, not by changing its status.',
  },
  'problems.site-obligation-incomplete': {
    fi: 'Kirjoita myös, mitä on rakennettava ja mihin päivään mennessä.',
    sv: 'Skriv också vad som ska byggas och till vilken dag.',
    en: 'Write also what must be built, and by which day.',
  },
  'problems.business-area-unknown': {
    fi: 'Valittua yritysaluetta ei löydy.',
    sv: 'Det valda företagsområdet hittades inte.',
    en: 'The chosen business area cannot be found.',
  },
  'problems.picture-unknown': {
    fi: 'Kuvaa ei ole tämän kohteen liitteissä.',
    sv: 'Bilden finns inte bland objektets bilagor.',
    en: 'The picture is not among the attachments of this site.',
  },
  'problems.picture-alt-missing': {
    fi: 'Kirjoita suomeksi, mitä kuvassa näkyy.',
    sv: 'Skriv på finska vad bilden visar.',
    en: 'Write in Finnish what the picture shows.',
  },
  'problems.picture-unreadable': {
    fi: 'Kuvatiedoston rakennetta ei tunnistettu, joten siitä ei voi poistaa kameran tietoja. Tallenna kuva uudelleen kuvankäsittelyohjelmalla.',
    sv: 'Bildfilens struktur känns inte igen, så kamerans uppgifter kan inte tas bort ur den. Spara bilden på nytt med ett bildprogram.',
    en: 'The structure of the picture file is not recognised, so what the camera wrote into it cannot be removed. Save the picture again with an image editor.',
  },
  'problems.site-already-proposed': {
    fi: 'Kohde on jo ehdotettu tähän kyselyyn.',
    sv: 'Objektet har redan föreslagits till den här förfrågan.',
    en: 'The site has already been proposed to this enquiry.',
  },
});
