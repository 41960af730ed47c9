/** Under what the public figures may be used: by anybody for anything, with the municipality named. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
