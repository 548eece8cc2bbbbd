import { defineMessages } from '../speak.ts';

/** `words` as written. */
export const messages = defineMessages({
  en: {
    buzz: '“{words}” sounds good and says little. Say it as you would to a friend, or add it to `glossary` in okr.config.json.',
    short:
      'Not everyone knows what “{words}” stands for. Write it out, or add it to `glossary` in okr.config.json.',
  },
  pl: {
    buzz: '„{words}” brzmi dobrze, ale mówi niewiele. Powiedz to tak jak znajomemu albo dodaj do `glossary` w okr.config.json.',
    short: 'Nie każdy wie, co znaczy „{words}”. Rozwiń skrót albo dodaj go do `glossary` w okr.config.json.',
  },
  zh: {
    buzz: '“{words}”听起来不错，却没说出什么。请像对朋友说话那样写，或把它加入 okr.config.json 的 `glossary`。',
    short: '不是每个人都知道“{words}”是什么意思。请写出全称，或把它加入 okr.config.json 的 `glossary`。',
  },
  sv: {
    buzz: '”{words}” låter bra men säger lite. Skriv som du skulle säga det till en vän, eller lägg till det i `glossary` i okr.config.json.',
    short:
      'Alla vet inte vad ”{words}” står för. Skriv ut det, eller lägg till det i `glossary` i okr.config.json.',
  },
  ru: {
    buzz: '«{words}» звучит хорошо, но говорит мало. Скажите так, как сказали бы другу, или добавьте в `glossary` в okr.config.json.',
    short: 'Не все знают, что значит «{words}». Расшифруйте или добавьте в `glossary` в okr.config.json.',
  },
});
