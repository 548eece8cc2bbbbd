/**
 * Endings that the same noun or adjective takes, a declension a line: `klient` and `klientów`, `visit` and `visits`,
 * `заявка` and `заявок` name one thing. `-` is no ending. Only what separates units matters: declensions that would
 * join different words of a language (Swedish `-` and `er`, with English train and trainer) are left out where the
 * plural is seldom what is counted.
 */
export const ENDINGS: readonly string[] = [
  // English
  '- s es ’s',
  'y ies',
  // Polish nouns, then adjectives
  '- a u owi em ie y i owie e ów om ami ach',
  't ta towi tem cie ci tów tom tami tach',
  'k ka kowi kiem ku cy ków kom kami kach ki',
  'a y i ę ą o e - om ami ach',
  'ka ki ce kę ką ek kom kami kach',
  'ia ie ii ią ię io ij iom iami iach',
  'ja je ji ją ję jo jom jami jach',
  'nie nia niu niem ń niom niami niach',
  'cie cia ciu ciem ć ciom ciami ciach',
  'o a u em ie - om ami ach',
  'ość ości ością',
  'y a e ego ej emu ym ą ych ymi i',
  'ny na ne nego nej nemu nym ną nych nymi ni',
  'i a ie iego iej iemu im ą ich imi',
  // Swedish
  '- en ar arna et n na',
  'a an or orna',
  'e en ar arna et n na',
  'ion ionen ioner ionerna',
  '- er erna ern en',
  '- t a',
  // Russian nouns, then adjectives
  '- а у ом е ы и ов ам ами ах',
  'й я ю ем е и ев ям ями ях',
  'ь я ю ем е и ей ям ями ях ью',
  'а ы и е у ой - ам ами ах',
  'ка ки ке ку кой ок ек кам ками ках',
  'я и е ю ей ь - ям ями ях',
  'ия ии ию ией ий иям иями иях',
  'ие ия ию ием ии ий иям иями иях',
  'о а у ом е - ам ами ах',
  'ый ая ое ого ой ому ым ом ую ые ых ыми',
  'ий яя ее его ей ему им ем юю ие их ими ая ое ого ую',
];
