import { defineMessages } from '../speak.ts';

/** Why something cannot be renamed, or not to that. `file` is a file's name, `kind` what has the name already. */
export const messages = defineMessages({
  en: {
    noName: 'Only names can be renamed, and there is none here.',
    unclear: '“{name}” leads to nothing, or to several things: there is nothing to rename.',
    builtIn: '{name} is a cycle that exists by itself: it keeps its name.',
    empty: 'A name cannot be empty.',
    illFormed:
      '“{name}” cannot be a name: a name begins with a letter and has only letters, digits, - and _.',
    confused:
      'With the name “{name}”, a reference in {file} would no longer be clear: choose a name that nothing else has.',
    taken:
      'The name “{name}” is taken: {file} has {kind, select, company {a company} team {a team} person {a person} cycle {a cycle} pillar {a pillar} kpi {a KPI} objective {an objective} initiative {an initiative} other {a key result}} of that name. Choose another one.',
    takenBy:
      'The name “{name}” is taken: {file} has {kind, select, company {a company} team {a team} person {a person} cycle {a cycle} pillar {a pillar} kpi {a KPI} objective {an objective} initiative {an initiative} other {a key result}} of that name (“{title}”). Choose another one.',
  },
  pl: {
    noName: 'Zmienić można tylko nazwy, a tutaj żadnej nie ma.',
    unclear: '„{name}” nie prowadzi do niczego albo prowadzi do kilku rzeczy: nie ma czego przemianować.',
    builtIn: '{name} to cykl, który istnieje sam z siebie: zachowuje swoją nazwę.',
    empty: 'Nazwa nie może być pusta.',
    illFormed:
      '„{name}” nie może być nazwą: nazwa zaczyna się od litery i zawiera tylko litery, cyfry, - i _.',
    confused:
      'Z nazwą „{name}” odwołanie w {file} przestałoby być jednoznaczne: wybierz nazwę, której nic innego nie ma.',
    taken:
      'Nazwa „{name}” jest zajęta: w {file} nosi ją już {kind, select, company {firma} team {zespół} person {osoba} cycle {cykl} pillar {filar} kpi {KPI} objective {cel} initiative {inicjatywa} other {kluczowy rezultat}}. Wybierz inną.',
    takenBy:
      'Nazwa „{name}” jest zajęta: w {file} nosi ją już {kind, select, company {firma} team {zespół} person {osoba} cycle {cykl} pillar {filar} kpi {KPI} objective {cel} initiative {inicjatywa} other {kluczowy rezultat}} („{title}”). Wybierz inną.',
  },
  zh: {
    noName: '只能重命名名称，而这里没有名称。',
    unclear: '“{name}”没有指向任何内容，或同时指向多项：没有可重命名的内容。',
    builtIn: '{name} 是本来就有的周期，名称不能更改。',
    empty: '名称不能为空。',
    illFormed: '“{name}”不能作为名称：名称须以字母开头，且只能包含字母、数字、- 和 _。',
    confused: '如果叫“{name}”，{file} 中的一处引用就不再明确：请选择一个没有被使用的名称。',
    taken:
      '名称“{name}”已被占用：{file} 中已有同名的{kind, select, company {公司} team {团队} person {人员} cycle {周期} pillar {支柱} kpi {KPI} objective {目标} initiative {举措} other {关键结果}}。请换一个名称。',
    takenBy:
      '名称“{name}”已被占用：{file} 中已有同名的{kind, select, company {公司} team {团队} person {人员} cycle {周期} pillar {支柱} kpi {KPI} objective {目标} initiative {举措} other {关键结果}}（“{title}”）。请换一个名称。',
  },
  sv: {
    noName: 'Bara namn kan bytas, och här finns inget.',
    unclear: '”{name}” leder till ingenting, eller till flera saker: det finns inget att byta namn på.',
    builtIn: '{name} är en period som finns av sig själv: den behåller sitt namn.',
    empty: 'Ett namn får inte vara tomt.',
    illFormed:
      '”{name}” kan inte vara ett namn: ett namn börjar med en bokstav och har bara bokstäver, siffror, - och _.',
    confused:
      'Med namnet ”{name}” skulle en referens i {file} inte längre vara entydig: välj ett namn som inget annat har.',
    taken:
      'Namnet ”{name}” är upptaget: {file} har redan {kind, select, company {ett företag} team {ett team} person {en person} cycle {en period} pillar {en pelare} kpi {en KPI} objective {ett mål} initiative {ett initiativ} other {ett nyckelresultat}} med det namnet. Välj ett annat.',
    takenBy:
      'Namnet ”{name}” är upptaget: {file} har redan {kind, select, company {ett företag} team {ett team} person {en person} cycle {en period} pillar {en pelare} kpi {en KPI} objective {ett mål} initiative {ett initiativ} other {ett nyckelresultat}} med det namnet (”{title}”). Välj ett annat.',
  },
  ru: {
    noName: 'Переименовать можно только имя, а здесь его нет.',
    unclear: '«{name}» не ведёт ни к чему или ведёт сразу к нескольким вещам: переименовывать нечего.',
    builtIn: '{name} — цикл, который есть и так: его имя не меняется.',
    empty: 'Имя не может быть пустым.',
    illFormed: '«{name}» не может быть именем: имя начинается с буквы и состоит только из букв, цифр, - и _.',
    confused:
      'С именем «{name}» ссылка в {file} перестала бы быть однозначной: выберите имя, которого нет больше ни у чего.',
    taken:
      'Имя «{name}» занято: в {file} его уже носит {kind, select, company {компания} team {команда} person {человек} cycle {цикл} pillar {опора} kpi {KPI} objective {цель} initiative {инициатива} other {ключевой результат}}. Выберите другое.',
    takenBy:
      'Имя «{name}» занято: в {file} его уже носит {kind, select, company {компания} team {команда} person {человек} cycle {цикл} pillar {опора} kpi {KPI} objective {цель} initiative {инициатива} other {ключевой результат}} («{title}»). Выберите другое.',
  },
});
