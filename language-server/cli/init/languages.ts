/** The languages in which a first file can be written. */
export const INIT_LANGUAGES = ['en', 'pl', 'zh', 'sv', 'ru'] as const;
export type InitLanguage = (typeof INIT_LANGUAGES)[number];
