import { defineMessages } from '../speak.ts';

/** `words` are the verb. */
export const messages = defineMessages({
  en: {
    keep: '“{words}” asks for no change. What is only to be watched is a KPI; what must not break while you change something else is a bound: say at least or at most behind the sentence.',
    bound: 'Declare the bound: {bound}',
  },
  pl: {
    keep: '„{words}” nie wymaga zmiany. To, co trzeba tylko obserwować, jest KPI; to, co nie może się pogorszyć, gdy zmieniacie coś innego, jest granicą: dodaj za zdaniem at least albo at most.',
    bound: 'Zadeklaruj granicę: {bound}',
  },
  zh: {
    keep: '“{words}”并不要求改变。只需关注的是 KPI；在改变其他事情时不能变坏的是底线：请在句子后面写 at least 或 at most。',
    bound: '声明底线：{bound}',
  },
  sv: {
    keep: '”{words}” kräver ingen förändring. Det som bara ska bevakas är en KPI; det som inte får bli sämre medan ni ändrar annat är en gräns: skriv at least eller at most efter meningen.',
    bound: 'Ange gränsen: {bound}',
  },
  ru: {
    keep: '«{words}» не требует перемен. За чем нужно только следить — это KPI; что не должно испортиться, пока вы меняете другое, — граница: добавьте за предложением at least или at most.',
    bound: 'Объявить границу: {bound}',
  },
});
