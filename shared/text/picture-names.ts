import type { PictureEventKind } from '../contracts/picture'

/** What kind of thing an event in a lägesbild is: the same on screen, in print and in Word. */
export const pictureEventNames: Record<PictureEventKind, string> = {
  review: 'Granskning',
  finding: 'Brist',
  sanction: 'Sanktion',
  complaint: 'Klagomål',
  viewpoint: 'Synpunkt',
  praise: 'Beröm',
  deviation: 'Avvikelse',
  lexSarah: 'Lex Sarah',
  experience: 'Handläggares erfarenhet',
  economicControl: 'Ekonomisk kontroll',
  risk: 'Risk',
  goal: 'Mål eller uppdrag',
  document: 'Dokument',
}
