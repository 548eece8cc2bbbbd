/** Forms of a word by the plural categories of the Unicode CLDR; `other` also stands for those left out. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Units that the platform has no names for, each with the forms a number needs. */
export interface NamedUnits {
  readonly 'working-day': PluralForms;
  readonly quarter: PluralForms;
  readonly points: PluralForms;
  /** What stands between the number and the word: '' in Chinese. Default a space. */
  readonly gap?: string;
}

/** By language. A language that is not here is written in English. */
export const NAMED_UNITS: Readonly<Record<string, NamedUnits>> & { readonly en: NamedUnits } = {
  en: {
    'working-day': { one: 'working day', other: 'working days' },
    quarter: { one: 'quarter', other: 'quarters' },
    points: { one: 'percentage point', other: 'percentage points' },
  },
  pl: {
    'working-day': {
      one: 'dzień roboczy',
      few: 'dni robocze',
      many: 'dni roboczych',
      other: 'dnia roboczego',
    },
    quarter: { one: 'kwartał', few: 'kwartały', many: 'kwartałów', other: 'kwartału' },
    points: {
      one: 'punkt procentowy',
      few: 'punkty procentowe',
      many: 'punktów procentowych',
      other: 'punktu procentowego',
    },
  },
  zh: {
    'working-day': { other: '个工作日' },
    quarter: { other: '个季度' },
    points: { other: '个百分点' },
    gap: '',
  },
  sv: {
    'working-day': { one: 'arbetsdag', other: 'arbetsdagar' },
    quarter: { other: 'kvartal' },
    points: { one: 'procentenhet', other: 'procentenheter' },
  },
  ru: {
    'working-day': { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' },
    quarter: { one: 'квартал', few: 'квартала', many: 'кварталов', other: 'квартала' },
    points: {
      one: 'процентный пункт',
      few: 'процентных пункта',
      many: 'процентных пунктов',
      other: 'процентного пункта',
    },
  },
};
