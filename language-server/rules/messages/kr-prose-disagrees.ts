import { defineMessages } from '../speak.ts';

/** `said` is what the sentence says, `form` what stands behind it. */
export const messages = defineMessages({
  en: {
    differ:
      'The sentence says {said}, and behind it stands {form}: only one can be meant. What stands behind it counts until you choose.',
    said: 'Take {said} from the sentence',
    form: 'Write {form} into the sentence',
  },
  pl: {
    differ:
      'Zdanie mówi {said}, a za nim stoi {form}: tylko jedno może być prawdą. Dopóki nie wybierzesz, liczy się to, co stoi za zdaniem.',
    said: 'Weź {said} ze zdania',
    form: 'Wpisz {form} do zdania',
  },
  zh: {
    differ: '句子里写的是 {said}，后面写的却是 {form}：只能有一个是对的。在您选定之前，以后面的为准。',
    said: '采用句子里的 {said}',
    form: '把 {form} 写进句子',
  },
  sv: {
    differ:
      'Meningen säger {said}, men efter den står {form}: bara ett kan vara rätt. Det som står efter gäller tills du väljer.',
    said: 'Ta {said} ur meningen',
    form: 'Skriv in {form} i meningen',
  },
  ru: {
    differ:
      'В предложении сказано {said}, а за ним стоит {form}: верно что-то одно. Пока вы не выберете, считается то, что стоит за предложением.',
    said: 'Взять {said} из предложения',
    form: 'Вписать {form} в предложение',
  },
});
