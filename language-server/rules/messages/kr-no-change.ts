import { defineMessages } from '../speak.ts';

/** `value` is the target as written. */
export const messages = defineMessages({
  en: {
    same: 'It starts at {value} and ends there: nothing would change. Say where it is to get, or make it a bound to keep.',
    least: 'Keep it at least {value}',
    most: 'Keep it at most {value}',
  },
  pl: {
    same: 'Zaczyna się od {value} i tam się kończy: nic by się nie zmieniło. Podaj, dokąd ma dojść, albo zrób z tego granicę do utrzymania.',
    least: 'Utrzymaj co najmniej {value}',
    most: 'Utrzymaj najwyżej {value}',
  },
  zh: {
    same: '起点和终点都是 {value}：什么也不会变。请写明要到多少，或改为需要守住的界限。',
    least: '至少保持 {value}',
    most: '最多保持 {value}',
  },
  sv: {
    same: 'Det börjar på {value} och slutar där: inget skulle förändras. Skriv vart det ska, eller gör det till en gräns att hålla.',
    least: 'Håll det på minst {value}',
    most: 'Håll det på högst {value}',
  },
  ru: {
    same: 'Начинается с {value} и там же заканчивается: ничего не изменится. Укажите, к чему прийти, или сделайте это границей, которую нужно удержать.',
    least: 'Держать не ниже {value}',
    most: 'Держать не выше {value}',
  },
});
