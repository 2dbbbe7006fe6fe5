import type { Outcome } from '../../../shared/contracts/values'

/** What the invented municipality's judgements say, taken in turn. */
export const summaryWords: Record<Outcome, readonly string[]> = {
  complies: [
    'Verksamheten håller vad som är avtalat. Rutinerna är kända av dem som arbetar, genomförandeplanerna är uppdaterade och de intervjuade är nöjda med bemötandet. Inga brister har hittats.',
    'Granskningen visar ett systematiskt arbete med egenkontroll och avvikelser. Det som togs upp vid besöket rättades på plats.',
  ],
  compliesAfterCompletion: [
    'De brister som granskningen visade är åtgärdade och verifierade. Utföraren har sett över sina rutiner och följer upp dem i den egna egenkontrollen.',
  ],
  minorRemaining: [
    'Verksamheten håller i huvudsak vad som är avtalat. Mindre brister återstår i dokumentation och uppföljning av rutiner. De har en frist och följs upp inom avtalsuppföljningen.',
    'Medarbetarna arbetar tryggt och bemötandet är gott. Egenkontrollen är inte sammanställd och flera genomförandeplaner är gamla, vilket utföraren ska ha åtgärdat inom fristen.',
  ],
  doesNotComply: [
    'Granskningen visar brister som gör att kraven inte är uppfyllda. Bemanningen nattetid räcker inte, och riskanalys saknas trots att det togs upp vid förra granskningen. Rättelse begärs och åtgärderna verifieras vid besök.',
    'Avvikelser tas inte om hand på det sätt som avtalet kräver, och medarbetarna känner inte till rutinen för lex Sarah. Bristerna rör flera kvalitetsområden och är tillsammans allvarliga.',
  ],
}

export const sentWords =
  'Uppföljningen visar att egenkontroll inte görs och att genomförandeplaner saknas i flera ärenden. Utföraren har inte kunnat visa hur bristerna ska åtgärdas. Kraven är därför inte uppfyllda.'

export const returnedWords =
  'Utföraren har inte lämnat in sin egenkontroll och två av fem genomförandeplaner är inte uppdaterade.'

export const returnedReason =
  'Bristerna är ringa var för sig. Pröva om utfallet mindre brister återstår stämmer bättre, eller skriv tydligare vad som gör att avtalet inte följs.'

export const changeReason = 'Utföraren har kompletterat och bristen är verifierad vid återbesök.'
