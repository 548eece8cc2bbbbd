import type { InitLanguage } from '../languages.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import type { FirstTexts } from './texts.ts';
import { zh } from './zh.ts';

export const TEXTS: Readonly<Record<InitLanguage, FirstTexts>> = { en, pl, zh, sv, ru };
