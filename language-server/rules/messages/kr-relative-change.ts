import { defineMessages } from '../speak.ts';

/** `change` is the change as written; `metric` what is measured; `from` a value that the reason behind it tells, `to` what the change makes of it. */
export const messages = defineMessages({
  en: {
    changeOf: '“{change}” of what? Say the value of “{metric}” today and where it is to get: from … to …',
    change: '“{change}” of what? Say the value of today and where it is to get: from … to …',
    add: 'Add both ends: from … to …',
    take: 'From {from}, as the reason says, to {to}',
  },
  pl: {
    changeOf:
      '„{change}” od jakiej wartości? Podaj dzisiejszą wartość („{metric}”) i tę, do której ma dojść: from … to …',
    change: '„{change}” od jakiej wartości? Podaj dzisiejszą wartość i tę, do której ma dojść: from … to …',
    add: 'Dodaj oba końce: from … to …',
    take: 'Od {from}, jak mówi uzasadnienie, do {to}',
  },
  zh: {
    changeOf: '“{change}”是相对于多少？请写明“{metric}”现在是多少、要到多少：from … to …',
    change: '“{change}”是相对于多少？请写明现在是多少、要到多少：from … to …',
    add: '补上起点和终点：from … to …',
    take: '从原因中提到的 {from} 到 {to}',
  },
  sv: {
    changeOf: '”{change}” räknat från vad? Skriv dagens värde på ”{metric}” och vart det ska: from … to …',
    change: '”{change}” räknat från vad? Skriv dagens värde och vart det ska: from … to …',
    add: 'Lägg till båda ändarna: from … to …',
    take: 'Från {from}, som motiveringen säger, till {to}',
  },
  ru: {
    changeOf:
      '«{change}» — от какого значения? Укажите сегодняшнее значение («{metric}») и то, к которому нужно прийти: from … to …',
    change:
      '«{change}» — от какого значения? Укажите сегодняшнее значение и то, к которому нужно прийти: from … to …',
    add: 'Добавить оба конца: from … to …',
    take: 'От {from}, как сказано в обосновании, до {to}',
  },
});
