import type { FaultKey } from '../../model/fault.ts';
import { defineMessages } from '../speak.ts';

/** What may be missing; `other` is a word of the language itself. */
const what = {
  en: '{what, select, name {a name} text {a text between quotation marks} number {a number} date {a date such as 2026-03-31} cycle {a cycle such as 2026-Q1} unit {a unit} end {the end of the file} value {a value such as 45 or 12%} leastOrMost {“least” or “most”} priority {a number from 0 to 4} other {“{what}”}}',
  pl: '{what, select, name {nazwy} text {tekstu w cudzysłowie} number {liczby} date {daty takiej jak 2026-03-31} cycle {cyklu takiego jak 2026-Q1} unit {jednostki} end {końca pliku} value {wartości takiej jak 45 lub 12%} leastOrMost {„least” lub „most”} priority {liczby od 0 do 4} other {„{what}”}}',
  zh: '{what, select, name {名称} text {引号中的文本} number {数字} date {日期（例如 2026-03-31）} cycle {周期（例如 2026-Q1）} unit {单位} end {文件结尾} value {数值（例如 45 或 12%）} leastOrMost {“least”或“most”} priority {0 到 4 之间的数字} other {“{what}”}}',
  sv: '{what, select, name {ett namn} text {en text inom citattecken} number {ett tal} date {ett datum som 2026-03-31} cycle {en period som 2026-Q1} unit {en enhet} end {filens slut} value {ett värde som 45 eller 12%} leastOrMost {”least” eller ”most”} priority {ett tal från 0 till 4} other {”{what}”}}',
  ru: '{what, select, name {имени} text {текста в кавычках} number {числа} date {даты, например 2026-03-31,} cycle {цикла, например 2026-Q1,} unit {единицы} end {конца файла} value {значения, например 45 или 12%,} leastOrMost {«least» или «most»} priority {числа от 0 до 4} other {«{what}»}}',
};

/** `kind` is the keyword that begins a block, `meant` what a sign was probably to say. */
export const messages = defineMessages<FaultKey | 'add' | 'remove' | 'write'>({
  en: {
    blockNeeded:
      "The {kind, select, company {company} kpi {KPI} checkin {check-in} other {objective}} needs a block for what follows: add '{' at the end of this line.",
    blockUnclosed:
      "This {kind, select, company {company} kpi {KPI} checkin {check-in} milestones {list of milestones} objective {objective} other {block}} is not closed: add '}' after its last line.",
    closesNothing: "This '}' closes nothing: remove it, or add the '{' that it belongs to.",
    crashed: 'This file could not be read ({reason}). Please report this.',
    endsEarly: 'The text ends too early: something is missing here.',
    followed: `“{word}” cannot stand here, or ${what.en} is missing behind it.`,
    incomplete: 'Something is missing behind “{word}”.',
    milestonesBlock: "Milestones stand in a block: add '{' behind this word and '}' after the last one.",
    misplaced: '“{word}” cannot stand here.',
    missing: `Here behind “{behind}” ${what.en} is missing.`,
    missingHere: `Here ${what.en} is missing.`,
    missingInstead: `Here behind “{behind}” ${what.en} is missing. There is “{found}” instead.`,
    misspelled: '“{word}” is not a word of the language. Did you mean “{meant}”?',
    more: 'From here on there are {count} more places that cannot be read. They are shown when those above are mended.',
    moreUnread:
      'From here on there are {count} more places that cannot be read, and the end of the file is not read at all. They are shown when those above are mended.',
    notText: 'This file is not UTF-8 text: save it as UTF-8.',
    sign: '“{signs}” cannot stand here. {meant, select, way {Write “from … to …” for a way from one value to another.} above {Write “at least” or “above” and the value.} below {Write “at most” or “below” and the value.} end {Nothing needs to be written at the end of a line: remove it.} quotation {Texts stand between double quotation marks: "…".} list {Lists need no marks: begin the line with kr, initiative, risk or another word of the language.} prose {What is said in prose stands between quotation marks.} other {Remove it, or put it into a text between quotation marks.}}',
    textAlone: 'This text has no keyword before it: say what it is, for example kr {word} or because {word}.',
    textUnclosed: 'This text is not closed: add a quotation mark at its end.',
    tooLarge:
      'This file has more than 5 million characters and is not read: divide it, for example by team or by cycle.',
    unreadable: 'This file could not be read: {reason}.',
    add: 'Add {written}',
    remove: 'Remove it',
    write: 'Write “{written}”',
  },
  pl: {
    blockNeeded:
      "{kind, select, company {Firma potrzebuje} kpi {KPI potrzebuje} checkin {Check-in potrzebuje} other {Cel potrzebuje}} bloku na to, co następuje: dodaj '{' na końcu tego wiersza.",
    blockUnclosed:
      "{kind, select, company {Ta firma nie jest zamknięta} kpi {Ten KPI nie jest zamknięty} checkin {Ten check-in nie jest zamknięty} milestones {Ta lista kamieni milowych nie jest zamknięta} objective {Ten cel nie jest zamknięty} other {Ten blok nie jest zamknięty}}: dodaj '}' po ostatnim wierszu.",
    closesNothing: "Ten znak '}' niczego nie zamyka: usuń go albo dodaj '{', do którego należy.",
    crashed: 'Nie udało się odczytać tego pliku ({reason}). Prosimy o zgłoszenie.',
    endsEarly: 'Tekst kończy się za wcześnie: czegoś tu brakuje.',
    followed: `„{word}” nie może tu stać albo brakuje po nim ${what.pl}.`,
    incomplete: 'Po „{word}” czegoś brakuje.',
    milestonesBlock: "Kamienie milowe stoją w bloku: dodaj '{' po tym słowie i '}' po ostatnim z nich.",
    misplaced: '„{word}” nie może tu stać.',
    missing: `Po „{behind}” brakuje ${what.pl}.`,
    missingHere: `Brakuje tu ${what.pl}.`,
    missingInstead: `Po „{behind}” brakuje ${what.pl}. Zamiast tego jest „{found}”.`,
    misspelled: '„{word}” nie jest słowem tego języka. Czy chodziło o „{meant}”?',
    more: 'Dalej miejsc, których nie da się odczytać, jest jeszcze {count}. Pojawią się, gdy poprawisz te powyżej.',
    moreUnread:
      'Dalej miejsc, których nie da się odczytać, jest jeszcze {count}, a koniec pliku w ogóle nie jest czytany. Pojawią się, gdy poprawisz te powyżej.',
    notText: 'Ten plik nie jest tekstem w UTF-8: zapisz go jako UTF-8.',
    sign: '„{signs}” nie może tu stać. {meant, select, way {Drogę od jednej wartości do drugiej zapisz jako „from … to …”.} above {Napisz „at least” lub „above” i wartość.} below {Napisz „at most” lub „below” i wartość.} end {Na końcu wiersza nic nie trzeba pisać: usuń to.} quotation {Teksty stoją w podwójnych cudzysłowach: "…".} list {Listy nie potrzebują znaków: zacznij wiersz od kr, initiative, risk lub innego słowa języka.} prose {To, co mówisz zwykłym językiem, stoi w cudzysłowie.} other {Usuń to albo umieść w tekście w cudzysłowie.}}',
    textAlone:
      'Przed tym tekstem nie ma słowa kluczowego: napisz, czym jest, na przykład kr {word} lub because {word}.',
    textUnclosed: 'Ten tekst nie jest zamknięty: dodaj na jego końcu cudzysłów.',
    tooLarge:
      'Ten plik ma ponad 5 milionów znaków i nie jest czytany: podziel go, na przykład według zespołów lub cykli.',
    unreadable: 'Nie udało się odczytać tego pliku: {reason}.',
    add: 'Dodaj {written}',
    remove: 'Usuń to',
    write: 'Napisz „{written}”',
  },
  zh: {
    blockNeeded:
      "后面的内容需要放在{kind, select, company {公司} kpi {KPI} checkin {检视} other {目标}}的块中：请在本行末尾加上 '{'。",
    blockUnclosed:
      "这个{kind, select, company {公司} kpi {KPI} checkin {检视} milestones {里程碑列表} objective {目标} other {块}}没有结束：请在它的最后一行之后加上 '}'。",
    closesNothing: "这个 '}' 没有对应的开头：请删除它，或补上它所属的 '{'。",
    crashed: '无法读取此文件（{reason}）。请报告这个问题。',
    endsEarly: '文本结束得太早：这里缺少内容。',
    followed: `“{word}”不能放在这里，或者它后面缺少${what.zh}。`,
    incomplete: '“{word}”后面缺少内容。',
    milestonesBlock: "里程碑要写在块中：请在这个词后面加上 '{'，并在最后一个里程碑之后加上 '}'。",
    misplaced: '“{word}”不能放在这里。',
    missing: `“{behind}”后面缺少${what.zh}。`,
    missingHere: `这里缺少${what.zh}。`,
    missingInstead: `“{behind}”后面缺少${what.zh}，现在写的是“{found}”。`,
    misspelled: '“{word}”不是这门语言的词。您是不是想写“{meant}”？',
    more: '从这里起还有 {count} 处无法读取。修正上面的问题后会显示它们。',
    moreUnread: '从这里起还有 {count} 处无法读取，文件末尾则完全没有读取。修正上面的问题后会显示它们。',
    notText: '此文件不是 UTF-8 文本：请以 UTF-8 保存。',
    sign: '“{signs}”不能放在这里。{meant, select, way {从一个值到另一个值请写成“from … to …”。} above {请写“at least”或“above”，再写数值。} below {请写“at most”或“below”，再写数值。} end {行末不需要写任何符号：请删除。} quotation {文本要放在双引号中："…"。} list {列表不需要符号：行首请直接写 kr、initiative、risk 或其他关键字。} prose {普通文字要放在引号中。} other {请删除它，或把它放进引号中的文本。}}',
    textAlone: '这段文本前面没有关键字：请说明它是什么，例如 kr {word} 或 because {word}。',
    textUnclosed: '这段文本没有结束：请在末尾加上引号。',
    tooLarge: '此文件超过 500 万个字符，因此没有读取：请拆分它，例如按团队或周期。',
    unreadable: '无法读取此文件：{reason}。',
    add: '加上 {written}',
    remove: '删除它',
    write: '写成“{written}”',
  },
  sv: {
    blockNeeded:
      "{kind, select, company {Företaget} kpi {KPI:n} checkin {Avstämningen} other {Målet}} behöver ett block för det som följer: lägg till '{' i slutet av raden.",
    blockUnclosed:
      "{kind, select, company {Företaget är inte avslutat} kpi {KPI:n är inte avslutad} checkin {Avstämningen är inte avslutad} milestones {Listan över milstolpar är inte avslutad} objective {Målet är inte avslutat} other {Blocket är inte avslutat}}: lägg till '}' efter sista raden.",
    closesNothing: "Detta '}' avslutar ingenting: ta bort det, eller lägg till det '{' som det hör till.",
    crashed: 'Filen kunde inte läsas ({reason}). Rapportera gärna detta.',
    endsEarly: 'Texten slutar för tidigt: något saknas här.',
    followed: `”{word}” kan inte stå här, eller så saknas ${what.sv} efter det.`,
    incomplete: 'Något saknas efter ”{word}”.',
    milestonesBlock: "Milstolpar står i ett block: lägg till '{' efter ordet och '}' efter den sista.",
    misplaced: '”{word}” kan inte stå här.',
    missing: `Efter ”{behind}” saknas ${what.sv}.`,
    missingHere: `Här saknas ${what.sv}.`,
    missingInstead: `Efter ”{behind}” saknas ${what.sv}. Där står ”{found}” i stället.`,
    misspelled: '”{word}” är inget ord i språket. Menade du ”{meant}”?',
    more: 'Härifrån finns ytterligare {count} ställen som inte kan läsas. De visas när de ovanför är rättade.',
    moreUnread:
      'Härifrån finns ytterligare {count} ställen som inte kan läsas, och slutet av filen läses inte alls. De visas när de ovanför är rättade.',
    notText: 'Filen är inte UTF-8-text: spara den som UTF-8.',
    sign: '”{signs}” kan inte stå här. {meant, select, way {Skriv ”from … to …” för vägen från ett värde till ett annat.} above {Skriv ”at least” eller ”above” och värdet.} below {Skriv ”at most” eller ”below” och värdet.} end {Inget behövs i slutet av en rad: ta bort det.} quotation {Texter står inom dubbla citattecken: "…".} list {Listor behöver inga tecken: börja raden med kr, initiative, risk eller ett annat ord i språket.} prose {Det som sägs i löpande text står inom citattecken.} other {Ta bort det, eller sätt det i en text inom citattecken.}}',
    textAlone:
      'Texten har inget nyckelord före sig: säg vad den är, till exempel kr {word} eller because {word}.',
    textUnclosed: 'Texten är inte avslutad: lägg till ett citattecken i slutet.',
    tooLarge:
      'Filen har mer än 5 miljoner tecken och läses inte: dela upp den, till exempel efter team eller period.',
    unreadable: 'Filen kunde inte läsas: {reason}.',
    add: 'Lägg till {written}',
    remove: 'Ta bort det',
    write: 'Skriv ”{written}”',
  },
  ru: {
    blockNeeded:
      "{kind, select, company {Компании} kpi {KPI} checkin {Чек-ину} other {Цели}} нужен блок для того, что следует: добавьте '{' в конце этой строки.",
    blockUnclosed:
      "{kind, select, company {Эта компания не закрыта} kpi {Этот KPI не закрыт} checkin {Этот чек-ин не закрыт} milestones {Этот список вех не закрыт} objective {Эта цель не закрыта} other {Этот блок не закрыт}}: добавьте '}' после последней строки.",
    closesNothing: "Эта '}' ничего не закрывает: удалите её или добавьте '{', к которой она относится.",
    crashed: 'Не удалось прочитать этот файл ({reason}). Пожалуйста, сообщите об этом.',
    endsEarly: 'Текст кончается слишком рано: здесь чего-то не хватает.',
    followed: `«{word}» не может здесь стоять, или после него не хватает ${what.ru}.`,
    incomplete: 'После «{word}» чего-то не хватает.',
    milestonesBlock: "Вехи стоят в блоке: добавьте '{' после этого слова и '}' после последней вехи.",
    misplaced: '«{word}» не может здесь стоять.',
    missing: `После «{behind}» не хватает ${what.ru}.`,
    missingHere: `Здесь не хватает ${what.ru}.`,
    missingInstead: `После «{behind}» не хватает ${what.ru}. Вместо этого стоит «{found}».`,
    misspelled: '«{word}» — не слово этого языка. Может быть, «{meant}»?',
    more: 'Дальше мест, которые не удаётся прочитать, ещё {count}. Они появятся, когда исправлены те, что выше.',
    moreUnread:
      'Дальше мест, которые не удаётся прочитать, ещё {count}, а конец файла не читается совсем. Они появятся, когда исправлены те, что выше.',
    notText: 'Этот файл — не текст в UTF-8: сохраните его в UTF-8.',
    sign: '«{signs}» не может здесь стоять. {meant, select, way {Путь от одного значения к другому пишется «from … to …».} above {Напишите «at least» или «above» и значение.} below {Напишите «at most» или «below» и значение.} end {В конце строки ничего писать не нужно: удалите это.} quotation {Тексты стоят в двойных кавычках: "…".} list {Спискам не нужны знаки: начните строку с kr, initiative, risk или другого слова языка.} prose {То, что сказано обычными словами, стоит в кавычках.} other {Удалите это или поместите в текст в кавычках.}}',
    textAlone:
      'Перед этим текстом нет ключевого слова: скажите, что это, например kr {word} или because {word}.',
    textUnclosed: 'Этот текст не закрыт: добавьте кавычку в конце.',
    tooLarge:
      'В этом файле больше 5 миллионов знаков, и он не читается: разделите его, например по командам или циклам.',
    unreadable: 'Не удалось прочитать этот файл: {reason}.',
    add: 'Добавить {written}',
    remove: 'Удалить',
    write: 'Написать «{written}»',
  },
});
