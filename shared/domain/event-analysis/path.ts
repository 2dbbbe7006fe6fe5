import type { AnalysedKind } from '../../contracts/event-analysis'

/** Where the record that is analysed is looked at. */
export const analysedPath = (kind: AnalysedKind, id: string): string => {
  if (kind === 'lexSarah') return `/samla-in/lex-sarah/${id}`
  if (kind === 'lexMaria') return `/samla-in/lex-maria/${id}`
  return `/samla-in/avvikelser?avvikelse=${id}`
}

/** Where its händelseanalys is written: a part of a lex case's page, a page of its own for an avvikelse. */
export const analysisPath = (kind: AnalysedKind, id: string): string =>
  kind === 'deviation' ? `/samla-in/handelseanalys/deviation/${id}` : `${analysedPath(kind, id)}?flik=handelseanalys`
