import { defineMessages } from '../speak.ts';

/** `direction` is which way this key result goes; the other team wants the opposite. */
export const messages = defineMessages({
  en: {
    against:
      'This wants “{kpi}” {direction, select, up {higher} other {lower}}, and “{team}” wants it {direction, select, up {lower} other {higher}}. Agree on one direction, or measure different things.',
    other: 'The key result that goes the other way',
  },
  pl: {
    against:
      'Tutaj „{kpi}” ma {direction, select, up {rosnąć} other {spadać}}, a „{team}” chce, by {direction, select, up {spadał} other {rósł}}. Uzgodnijcie jeden kierunek albo mierzcie różne rzeczy.',
    other: 'Kluczowy rezultat w przeciwnym kierunku',
  },
  zh: {
    against:
      '这里要让“{kpi}”{direction, select, up {上升} other {下降}}，而“{team}”要让它{direction, select, up {下降} other {上升}}。请商定一个方向，或衡量不同的东西。',
    other: '方向相反的关键结果',
  },
  sv: {
    against:
      'Det här vill ha ”{kpi}” {direction, select, up {högre} other {lägre}}, och ”{team}” vill ha det {direction, select, up {lägre} other {högre}}. Kom överens om en riktning, eller mät olika saker.',
    other: 'Nyckelresultatet som går åt andra hållet',
  },
  ru: {
    against:
      'Здесь «{kpi}» должен {direction, select, up {расти} other {снижаться}}, а «{team}» хочет, чтобы он {direction, select, up {снижался} other {рос}}. Договоритесь об одном направлении или измеряйте разное.',
    other: 'Ключевой результат, который идёт в другую сторону',
  },
});
