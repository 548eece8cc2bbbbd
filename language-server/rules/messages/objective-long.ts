import { defineMessages } from '../speak.ts';

/** `count` words or characters, `max` of them are fine. */
export const messages = defineMessages({
  en: {
    words:
      '{count} words are hard to remember: say it in at most {max}. What explains it can stand behind “because”.',
    characters:
      '{count} characters are hard to remember: say it in at most {max}. What explains it can stand behind “because”.',
    sentences:
      'An objective is one sentence. Keep the one that says where to go; what explains it can stand behind “because”.',
  },
  pl: {
    words: '{count} słów trudno zapamiętać: zmieść się w {max}. Wyjaśnienie może stać po „because”.',
    characters: '{count} znaków trudno zapamiętać: zmieść się w {max}. Wyjaśnienie może stać po „because”.',
    sentences:
      'Cel to jedno zdanie. Zostaw to, które mówi, dokąd zmierzacie; wyjaśnienie może stać po „because”.',
  },
  zh: {
    words: '{count} 个词不容易记住：请不超过 {max} 个。解释可以放在 because 后面。',
    characters: '{count} 个字不容易记住：请不超过 {max} 个字。解释可以放在 because 后面。',
    sentences: '目标只用一句话。请保留说明方向的那句；解释可以放在 because 后面。',
  },
  sv: {
    words: '{count} ord är svåra att minnas: säg det med högst {max}. Förklaringen kan stå efter ”because”.',
    characters:
      '{count} tecken är svåra att minnas: säg det med högst {max}. Förklaringen kan stå efter ”because”.',
    sentences:
      'Ett mål är en mening. Behåll den som säger vart ni ska; förklaringen kan stå efter ”because”.',
  },
  ru: {
    words: '{count} слов трудно запомнить: уложитесь в {max}. Пояснение можно поставить после «because».',
    characters:
      '{count} знаков трудно запомнить: уложитесь в {max}. Пояснение можно поставить после «because».',
    sentences:
      'Цель — это одно предложение. Оставьте то, которое говорит, куда идти; пояснение можно поставить после «because».',
  },
});
