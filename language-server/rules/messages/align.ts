import { defineMessages } from '../speak.ts';

/** Why one goal cannot support another. `upper` and `lower` are goals as `goal` or `unnamed` says them. */
export const messages = defineMessages({
  en: {
    goal: '“{title}”',
    unnamed: 'This goal',
    gone: 'One of the two is not there any more. Try again.',
    fileGone: 'The file is not there any more. Try again.',
    projects:
      '{lower} and {upper} are in different projects, which do not know each other’s names. Only goals of one project can support each other.',
    unclear:
      'No reference would lead to {upper} alone, since others are called like it. Give it a name of its own first.',
    itself: 'An objective cannot support itself. Choose another one.',
    dropped: '{upper} was dropped, so nothing can help it any more. Choose a goal that goes on.',
    noName: '{upper} has no name yet, so nothing can refer to it. Write one behind “objective” first.',
    noKeyResultName:
      '{upper} has no name yet, so nothing can refer to it. Write one behind “kr” first, or choose its objective.',
    already: '{lower} supports {upper} already.',
    circle: 'That would make a circle: {upper} supports {lower} already. Take that reference out first.',
    circleThrough:
      'That would make a circle: {upper} supports {lower} already, through {way}. Take that reference out first.',
  },
  pl: {
    goal: '„{title}”',
    unnamed: 'Ten cel',
    gone: 'Jednego z nich już nie ma. Spróbuj ponownie.',
    fileGone: 'Tego pliku już nie ma. Spróbuj ponownie.',
    projects:
      '{lower} i {upper} są w różnych projektach, które nie znają swoich nazw. Wspierać się mogą tylko cele jednego projektu.',
    unclear:
      'Żadne odwołanie nie prowadziłoby tylko do {upper}, bo inne nazywają się tak samo. Najpierw nadaj własną nazwę.',
    itself: 'Cel nie może wspierać sam siebie. Wybierz inny.',
    dropped: '{upper}: z tego zrezygnowano, więc nic już temu nie pomoże. Wybierz cel, który trwa.',
    noName:
      '{upper}: nie ma jeszcze nazwy, więc nic nie może się do tego odwołać. Najpierw wpisz ją za „objective”.',
    noKeyResultName:
      '{upper}: nie ma jeszcze nazwy, więc nic nie może się do tego odwołać. Najpierw wpisz ją za „kr” albo wybierz cel.',
    already: '{lower} już wspiera {upper}.',
    circle: 'Powstałoby koło: {upper} już wspiera {lower}. Najpierw usuń tamto odwołanie.',
    circleThrough: 'Powstałoby koło: {upper} już wspiera {lower} przez {way}. Najpierw usuń tamto odwołanie.',
  },
  zh: {
    goal: '“{title}”',
    unnamed: '该目标',
    gone: '两者之一已不存在。请重试。',
    fileGone: '该文件已不存在。请重试。',
    projects: '{lower}和{upper}属于不同的项目，彼此不知道对方的名称。只有同一项目的目标才能相互支持。',
    unclear: '没有引用能只指向{upper}，因为其他项与它同名。请先给它一个独有的名称。',
    itself: '目标不能支持自身。请选择另一个。',
    dropped: '{upper}已被放弃，无法再支持它。请选择一个仍在进行的目标。',
    noName: '{upper}还没有名称，因此无法引用。请先在“objective”后写上名称。',
    noKeyResultName: '{upper}还没有名称，因此无法引用。请先在“kr”后写上名称，或选择其目标。',
    already: '{lower}已经支持{upper}。',
    circle: '这会形成循环：{upper}已经支持{lower}。请先删除那处引用。',
    circleThrough: '这会形成循环：{upper}已经通过{way}支持{lower}。请先删除那处引用。',
  },
  sv: {
    goal: '”{title}”',
    unnamed: 'Det här målet',
    gone: 'Ett av de två finns inte längre. Försök igen.',
    fileGone: 'Filen finns inte längre. Försök igen.',
    projects:
      '{lower} och {upper} ligger i olika projekt, som inte känner varandras namn. Bara mål i samma projekt kan stödja varandra.',
    unclear:
      'Ingen referens skulle leda till bara {upper}, eftersom andra heter likadant. Ge det ett eget namn först.',
    itself: 'Ett mål kan inte stödja sig självt. Välj ett annat.',
    dropped: '{upper} är nedlagt, så inget kan hjälpa det längre. Välj ett mål som fortsätter.',
    noName: '{upper} har inget namn än, så inget kan hänvisa till det. Skriv ett efter ”objective” först.',
    noKeyResultName:
      '{upper} har inget namn än, så inget kan hänvisa till det. Skriv ett efter ”kr” först, eller välj dess mål.',
    already: '{lower} stöder redan {upper}.',
    circle: 'Det skulle bli en cirkel: {upper} stöder redan {lower}. Ta bort den referensen först.',
    circleThrough:
      'Det skulle bli en cirkel: {upper} stöder redan {lower}, genom {way}. Ta bort den referensen först.',
  },
  ru: {
    goal: '«{title}»',
    unnamed: 'Эта цель',
    gone: 'Одной из двух больше нет. Попробуйте ещё раз.',
    fileGone: 'Этого файла больше нет. Попробуйте ещё раз.',
    projects:
      '{lower} и {upper} — в разных проектах, которые не знают имён друг друга. Поддерживать друг друга могут только цели одного проекта.',
    unclear:
      'Ни одна ссылка не привела бы только к {upper}: так же называются и другие. Сначала дайте собственное имя.',
    itself: 'Цель не может поддерживать саму себя. Выберите другую.',
    dropped: '{upper}: от этого отказались, помочь уже нечем. Выберите цель, которая продолжается.',
    noName: '{upper}: имени ещё нет, сослаться нельзя. Сначала напишите его после «objective».',
    noKeyResultName:
      '{upper}: имени ещё нет, сослаться нельзя. Сначала напишите его после «kr» или выберите цель.',
    already: '{lower} уже поддерживает {upper}.',
    circle: 'Получился бы круг: {upper} уже поддерживает {lower}. Сначала уберите ту ссылку.',
    circleThrough:
      'Получился бы круг: {upper} уже поддерживает {lower} через {way}. Сначала уберите ту ссылку.',
  },
});
