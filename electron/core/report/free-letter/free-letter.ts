import { freeLetterDocument } from '../../../documents/free-letter/document'
import { type Composer, notYet, written } from '../composed'
import { letterFrame } from '../letter/letter-frame'
import { openPerspectives } from '../missing'

/** A tjänsteskrivelse in a matter without a kind of its own. Its text is written in its draft. */
export const composeFreeLetter: Composer = (context, choice) => {
  const subject = choice.subject?.trim()
  if (!subject) return notYet('Ange vad tjänsteskrivelsen gäller.')
  const letter = { ...letterFrame(context, choice), year: choice.year, subject }
  return written(freeLetterDocument(letter), [
    'Förslag till beslut, sammanfattning och bedömning skrivs i utkastet. Avsnitt som är tomma kommer inte med i filen.',
    ...openPerspectives(letter.statements).map((sentence) =>
      sentence.replace('Dokumentet säger att det saknas.', 'De avsnitten kommer inte med förrän något är skrivet.'),
    ),
  ])
}
