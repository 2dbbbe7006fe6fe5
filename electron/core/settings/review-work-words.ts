import type { InterviewGroup } from '../../../shared/contracts/collect-values'

/** What was said and seen in the invented municipality's granskningar; taken in turn, so that no two are quite alike. */
export const interviewWords: Record<InterviewGroup, { roles: string | null; summaries: readonly string[] }> = {
  management: {
    roles: 'verksamhetschef, samordnare',
    summaries: [
      'Ledningen beskriver ett årshjul för egenkontroll och visar hur avvikelser tas upp på arbetsplatsträffar. Nattbemanningen har setts över under året.',
      'Ledningen är nytillträdd och har börjat med att samla rutinerna på ett ställe. Egenkontrollen är gjord men inte sammanställd.',
      'Riskanalyser görs inför förändringar. Introduktionen av vikarier är skriven men följs inte upp.',
    ],
  },
  staff: {
    roles: 'två medarbetare dag, två medarbetare natt',
    summaries: [
      'Medarbetarna känner till rutinen för lex Sarah och har använt den. Genomförandeplanerna hinner inte alltid uppdateras.',
      'Två av fyra känner inte till var rutinerna finns. Bemötande och arbetssätt tas upp varje vecka.',
      'Medarbetarna är nöjda med handledningen. De önskar tydligare överlämning mellan dag och natt.',
    ],
  },
  caseworker: {
    roles: 'tre handläggare från två enheter',
    summaries: [
      'Samarbetet fungerar väl och uppföljningsmötena hålls. Information om avbokade insatser kommer ibland sent.',
      'Handläggarna får månadsrapporter i tid. Planerna är ibland allmänt hållna.',
    ],
  },
  client: {
    roles: null,
    summaries: [
      'De flesta är nöjda med bemötandet och känner sig trygga. Flera vill kunna påverka aktiviteterna mer.',
      'Stödet ges som överenskommet. Några önskar färre olika medarbetare.',
    ],
  },
  relative: {
    roles: null,
    summaries: ['Anhöriga är nöjda med kontakten och vet vart de vänder sig med synpunkter.'],
  },
}

export const observationWords = [
  {
    area: 'Trygghet och säkerhet',
    text: 'Lokalerna är ändamålsenliga. Brandskyddsronden är dokumenterad varje kvartal.',
  },
  { area: 'Dokumentation', text: 'Fem genomförandeplaner lästes. Tre var uppdaterade det senaste halvåret.' },
  { area: 'Bemötande', text: 'Samtalen är vänliga och medarbetarna knackar på innan de går in.' },
  { area: 'Brukarinflytande', text: 'Ett schema för husmöten sitter uppsatt och protokoll finns från de två senaste.' },
] as const

export const raisedWords = [
  'Oro för att planerade insatser uteblir på kvällar och helger.',
  'Flera byten av personal och brister i information när något ändras.',
  'Oro för bemanningen nattetid vid en av enheterna.',
  'Uppgifter om att medarbetare saknar introduktion innan de arbetar ensamma.',
] as const

export const judgementReasons = {
  fulfilled: 'Rutiner finns, är kända och följs.',
  partly: 'Rutiner finns men följs inte i alla delar.',
  notFulfilled: 'Det finns brister som ska åtgärdas, se bristerna nedan.',
} as const
