import type { FirstTexts } from './texts.ts';

export const sv: FirstTexts = {
  company: 'Vårt företag',
  team: 'Vårt team',
  companyNote: ['Vilka vi är: företag, team och personer. Allt annat hänvisar till de här namnen.'],
  objectiveNote: [
    'Rubriken säger vems målen är och när de gäller. Det som följer är ett exempel: skriv ditt eget mål i stället.',
  ],
  checkInNote: ['En gång i veckan: var varje siffra står, och hur säker du är på att ni når fram.'],
  objective: 'Göra kundens första vecka hos oss till en bra vecka',
  because: 'Hälften av dem som lämnar oss gör det under första månaden, och de flesta kom aldrig i gång.',
  setUp: 'Nya kunder som är i gång inom en vecka',
  answer: 'Tid tills en ny kund får svar',
  hours: 'timmar',
  leaving: 'Nya kunder som lämnar oss under första månaden',
};
