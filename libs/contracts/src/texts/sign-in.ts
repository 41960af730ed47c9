import { defineTexts } from './define-texts.js';

/** Signing in, showing anew who one is, and one's own account. */
export const signInTexts = defineTexts({
  'sign-in.stepUp.title': {
    fi: 'Vahvista, että se olet sinä',
    sv: 'Bekräfta att det är du',
    en: 'Confirm that it is you',
  },
  'sign-in.stepUp.why': {
    fi: 'Tietojen vieminen tiedostoon ja hallinnan muutokset vaativat tuoreen vahvistuksen. Se on voimassa 15 minuuttia.',
    sv: 'Att ta ut uppgifter till en fil och ändra administrationen kräver en färsk bekräftelse. Den gäller i 15 minuter.',
    en: 'Taking data out as a file and changing the administration need a fresh confirmation. It holds for 15 minutes.',
  },
  'sign-in.stepUp.confirm': { fi: 'Vahvista', sv: 'Bekräfta', en: 'Confirm' },
});
