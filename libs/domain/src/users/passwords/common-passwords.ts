let words: Promise<ReadonlySet<string>> | undefined;

/**
 * 49,000 leaked passwords, and Finnish words and names. Unpacked at the first choosing of a password, not at start: some megabytes
 * that most processes never need. Nothing leaves the house.
 */
async function commonWords(): Promise<ReadonlySet<string>> {
  words ??= Promise.all([import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-fi')]).then(
    ([{ dictionary: common }, { dictionary: finnish }]) =>
      new Set(
        [common['passwords-common'], ...Object.values(finnish)].flatMap((list) =>
          list.map((word: string) => word.toLowerCase()),
        ),
      ),
  );
  return words;
}

const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const undisguised = (text: string): string => text.replace(/./gu, (letter) => disguises[letter] ?? letter);

const bare = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** True for a common password or word, also with digits and marks around it, letters disguised, or written twice. */
export async function isCommonPassword(password: string): Promise<boolean> {
  const common = await commonWords();
  const plain = password.toLowerCase();
  const forms = [plain, bare(plain), undisguised(plain), undisguised(bare(plain))];
  return forms.some((form) => form !== '' && (common.has(form) || common.has(half(form))));
}

/** Of a text that says the same twice or more, once. */
function half(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text;
}
