import { defineMessages } from '../speak.ts';

/** `others` is how many more there are. */
export const messages = defineMessages({
  en: {
    alone:
      'No quarter’s objective supports this one{others, plural, =0 {} one { and one more} other { and # more}} of {cycle}. Say what this quarter is to bring of it: an objective in a quarter that supports it.',
  },
  pl: {
    alone:
      'Żaden cel kwartalny nie wspiera tego celu{others, plural, =0 {} one { (i jeszcze jednego)} few { (i jeszcze # innych)} other { (i jeszcze # innych)}} z {cycle}. Napisz, co ma przynieść ten kwartał: cel kwartalny, który go wspiera.',
  },
  zh: {
    alone:
      '没有季度目标支持 {cycle} 的这个目标{others, plural, =0 {} other {（另外还有 # 个）}}。请写明本季度要完成其中的哪些：用一个季度目标来支持它。',
  },
  sv: {
    alone:
      'Inget kvartalsmål stöder det här målet{others, plural, =0 {} one { och ett till} other { och # till}} för {cycle}. Skriv vad det här kvartalet ska ge: ett kvartalsmål som stöder det.',
  },
  ru: {
    alone:
      'Ни одна квартальная цель не поддерживает эту{others, plural, =0 {} other { (и ещё #)}} из {cycle}. Напишите, что должен дать этот квартал: квартальную цель, которая её поддерживает.',
  },
});
