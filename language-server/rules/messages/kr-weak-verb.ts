import { defineMessages } from '../speak.ts';

/** `words` are the verb. */
export const messages = defineMessages({
  en: {
    weak: '“{words}” does not say what will be different, and nothing here can be checked. Say what you will see when it has worked, with a number.',
    measure: 'Measure it: from … to …',
  },
  pl: {
    weak: '„{words}” nie mówi, co się zmieni, i niczego nie da się tu sprawdzić. Napisz, co zobaczycie, gdy to zadziała, podając liczbę.',
    measure: 'Zmierz to: from … to …',
  },
  zh: {
    weak: '“{words}”没有说明会有什么不同，也无从检验。请用数字写明见效后会看到什么。',
    measure: '用数字衡量：from … to …',
  },
  sv: {
    weak: '”{words}” säger inte vad som blir annorlunda, och inget här går att kontrollera. Skriv med en siffra vad ni ser när det har fungerat.',
    measure: 'Mät det: from … to …',
  },
  ru: {
    weak: '«{words}» не говорит, что изменится, и проверить здесь нечего. Напишите с числом, что вы увидите, когда это сработает.',
    measure: 'Измерить: from … to …',
  },
});
