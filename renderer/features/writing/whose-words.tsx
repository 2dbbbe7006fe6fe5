import { useState } from 'react'
import type { Section } from '../../../shared/contracts/writing'
import { sectionHint } from '../../../shared/domain/report/letter-hints'
import { isBlank } from '../../../shared/domain/report/writing-text'
import { Button } from '../../ui'
import { SuggestionDialog } from './suggestion-dialog'

interface WhoseWordsProps {
  section: Section
  words: string
  /** Somebody has written, saved or not. */
  isOwn: boolean
  /** null where nothing can be written. */
  onSuggestion: (() => void) | null
}

/** Said quietly: whether the words follow the figures by themselves, and the way back when they don't. */
export function WhoseWords({ section, words, isOwn, onSuggestion }: WhoseWordsProps) {
  const [comparing, setComparing] = useState(false)
  if (!isOwn && isBlank(section.suggestion)) {
    return (
      sectionHint(section.row.key) ?? 'Inget är skrivet. Avsnittet kommer inte med i filen förrän något står i det.'
    )
  }
  if (!isOwn) {
    return onSuggestion === null ? 'Text ur siffrorna.' : 'Förslag ur siffrorna. När du skriver blir texten din egen.'
  }
  if (onSuggestion === null) return 'Egen text.'
  return (
    <>
      Egen text.{' '}
      {section.suggestionChanged && (
        <>
          Siffrorna ger nu ett annat förslag än texten började från.{' '}
          <Button look="link" onClick={() => setComparing(true)}>
            Jämför
          </Button>{' '}
        </>
      )}
      <Button look="link" onClick={onSuggestion}>
        Använd förslaget igen
      </Button>
      {comparing && (
        <SuggestionDialog section={section} words={words} onTake={onSuggestion} onClose={() => setComparing(false)} />
      )}
    </>
  )
}
