import type { ReviewKind } from '../../contracts/values'

const base = [
  'Ledningssystem för kvalitet',
  'Bemanningslista',
  'Personallista med utbildning',
  'Tillstånd från IVO',
  'Egenkontroll, senaste året',
]

/** What is usually asked for before a granskning of the kind; suggestions only. */
export const suggestedDocuments: Record<ReviewKind, readonly string[]> = {
  quality: [
    ...base,
    'Rutin för lex Sarah',
    'Rutin för avvikelser och klagomål',
    'Rutin för dokumentation och genomförandeplaner',
    'Rutin för registerkontroll',
  ],
  targeted: ['Rutiner inom det som granskas', 'Egenkontroll, senaste året', 'Bemanningslista'],
  prompted: [
    'Beskrivning av det inträffade',
    'Rutiner inom det som granskas',
    'Bemanningslista för perioden',
    'Avvikelser för perioden',
  ],
  followUp: ['Åtgärdsplan', 'Rutiner som har ändrats', 'Egenkontroll efter åtgärderna'],
  agreement: [...base, 'Försäkringsbevis', 'Underleverantörer', 'Fakturaunderlag, tre månader'],
  screening: ['Tillstånd från IVO', 'Egenkontroll, senaste året', 'Personallista med utbildning'],
  healthCare: [
    'Riskanalyser, senaste året',
    'Egenkontroll av hälso- och sjukvård',
    'Sammanställning av avvikelser',
    'Förbättringsåtgärder',
    'Lokala rutiner för hälso- och sjukvård',
    'Delegeringar',
  ],
}
